import { can } from '../access/permissions.js';
import type { Role } from '../access/roles.js';
import type { RelationshipKind } from '../children/relationship-kinds.js';
import type { RepresentationKind } from './representation-codes.js';

export interface RepresentationReader {
  readonly role: Role;
  readonly userId: string;
  /** The team or service that the role is held in. */
  readonly orgUnitId: string | null;
}

/** What decides who may read a complaint or a compliment. */
export interface RepresentationReach {
  readonly kind: RepresentationKind;
  readonly aboutUserId: string | null;
  readonly praisedUserId: string | null;
  readonly recordedBy: string | null;
  /** The team that it concerns, and the service of that team. */
  readonly orgUnitIds: readonly string[];
  /** What the reader is today to the child that it concerns. */
  readonly relationships: readonly RelationshipKind[];
  /** Whether the reader may open the record of the child that it concerns, today. */
  readonly reachesChild: boolean;
  /** A compliment that whoever wrote it down put on the child's file. */
  readonly onChildFile: boolean;
}

const support: readonly RelationshipKind[] = ['ADVOCATE', 'INDEPENDENT_VISITOR', 'CHILDRENS_RIGHTS_WORKER'];

/**
 * Whether this reader may read this complaint or compliment. Complaints are not reached through the child: the
 * complaints manager reads all, a team manager the team's, a reviewing officer those of children they review, and
 * children's rights those of children they support. Nobody reads one about themselves. A compliment on a child's file is
 * read by whoever may open that child's record.
 */
export function mayReadRepresentation(reader: RepresentationReader, item: RepresentationReach): boolean {
  if (item.aboutUserId === reader.userId) return false;
  if (item.kind === 'COMPLAINT') return can(reader.role, 'complaint:read') && isTheirs(reader, item);
  if (isOnFileInReach(reader, item)) return true;
  return can(reader.role, 'compliment:read') && (isInvolved(reader, item) || isTheirs(reader, item));
}

function isOnFileInReach({ role }: RepresentationReader, { onChildFile, reachesChild }: RepresentationReach): boolean {
  return onChildFile && reachesChild && can(role, 'child:read');
}

function isInvolved(reader: RepresentationReader, item: RepresentationReach): boolean {
  return item.recordedBy === reader.userId || item.praisedUserId === reader.userId;
}

type Decide = (reader: RepresentationReader, item: RepresentationReach) => boolean;

const never: Decide = () => false;
const ofTheirUnit: Decide = ({ orgUnitId }, { orgUnitIds }) => orgUnitId !== null && orgUnitIds.includes(orgUnitId);

const theirs: Readonly<Record<Role, Decide>> = {
  COMPLAINTS_MANAGER: () => true,
  PRACTITIONER: ofTheirUnit,
  TEAM_MANAGER: ofTheirUnit,
  REVIEWING_OFFICER: (_, { relationships }) => relationships.includes('REVIEWING_OFFICER'),
  CHILDRENS_RIGHTS: (_, { relationships }) => relationships.some((kind) => support.includes(kind)),
  QUALITY_ASSURANCE: never,
  LEADERSHIP: never,
  PARTNER: never,
  ELECTED_MEMBER: never,
  ADMINISTRATOR: never,
};

function isTheirs(reader: RepresentationReader, item: RepresentationReach): boolean {
  return theirs[reader.role](reader, item);
}
