import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { OrgUnitEntity } from '../../../foundations/people/org-unit.entity.js';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { type CaseChild, childOfReference, staffOf } from './concerned.queries.js';

async function caseChild(unit: Unit, reference: string | null, on: PlainDate): Promise<CaseChild | null> {
  if (reference === null) return null;
  const child = await childOfReference(unit, reference, on);
  if (child === null) {
    throw new InvalidInputError({ childReference: 'We could not find a child with that reference. Check it' });
  }
  return child;
}

async function checkUnit(unit: Unit, orgUnitId: string | null): Promise<string | null> {
  if (orgUnitId === null) return null;
  const found = await unit.db.load(OrgUnitEntity, { id: orgUnitId });
  if (found === null) throw new InvalidInputError({ orgUnitId: 'Select a team from the list' });
  return found.id;
}

/** The team that somebody works in; INVALID_INPUT beside the field where there is no such person. */
export async function checkStaff(unit: Unit, field: string, userId: string | null): Promise<string | null> {
  if (userId === null) return null;
  const found = await staffOf(unit, userId);
  if (found === undefined) throw new InvalidInputError({ [field]: 'Select a person from the list' });
  return found.orgUnitId;
}

export interface ConcernedFacts {
  readonly childReference: string | null;
  readonly orgUnitId: string | null;
  readonly receivedOn: PlainDate;
  /** The member of staff that it is about or for, and the name of the field that says so. */
  readonly staff: { readonly field: 'aboutUserId' | 'praisedUserId'; readonly userId: string | null };
}

/** Whom and which team a complaint or compliment concerns. */
export interface Concerned {
  readonly childId: string | null;
  readonly orgUnitId: string | null;
}

/**
 * What only the database can say about a draft: which child, and which team. Where no team is given, it is the child's,
 * else that of the member of staff. Throws INVALID_INPUT.
 */
export async function checkConcerned(
  unit: Unit,
  { childReference, orgUnitId, receivedOn, staff }: ConcernedFacts,
): Promise<Concerned> {
  const [child, staffUnit, given] = await Promise.all([
    caseChild(unit, childReference, receivedOn),
    checkStaff(unit, staff.field, staff.userId),
    checkUnit(unit, orgUnitId),
  ]);
  return { childId: child?.id ?? null, orgUnitId: given ?? child?.orgUnitId ?? staffUnit };
}
