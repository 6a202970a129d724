import type { Role } from '../access/roles.js';
import { BoardColumnKey, boardColumnKeys } from './board-columns.js';

/** Who wants to move a card. `orgUnitId` is the team or service that their role is held in. */
export interface Mover {
  readonly role: Role;
  readonly personId: string;
  readonly orgUnitId: string | null;
}

/** What is known of the card when somebody wants to move it. */
export interface MovableAction {
  readonly columnKey: BoardColumnKey;
  readonly leadPersonIds: readonly string[];
  /** The action's own team or service, those of its leads, and the services above them. */
  readonly orgUnitIds: readonly string[];
  /** There is evidence, and it is said what changed for children. */
  readonly tellsWhatChanged: boolean;
  /** Nobody but the mover has added evidence, or has said what changed: they would approve their own words. */
  readonly shownByMoverAlone: boolean;
}

/**
 * NOT_YOURS: this person may not do this to this card. OWN_ACTION: they lead it, and whether it is achieved is for
 * somebody else to say. OWN_EVIDENCE: they alone have shown it. NEEDS_EVIDENCE: nobody may, yet.
 */
export const MoveRefusal = {
  NOT_YOURS: 'NOT_YOURS',
  OWN_ACTION: 'OWN_ACTION',
  OWN_EVIDENCE: 'OWN_EVIDENCE',
  NEEDS_EVIDENCE: 'NEEDS_EVIDENCE',
} as const;
export type MoveRefusal = keyof typeof MoveRefusal;

export const moveRefusalMessages: Readonly<Record<MoveRefusal, string>> = {
  NOT_YOURS: 'You can move an action that you lead. Its leads, their team manager or leadership can move this one.',
  OWN_ACTION:
    'You lead this action, so somebody who does not lead it says that it is achieved: a team manager, quality assurance or leadership. They look in Evidence review.',
  OWN_EVIDENCE:
    'You have shown yourself that this was done or what changed, so somebody else says that it is achieved: a team manager, quality assurance or leadership. They look in Evidence review.',
  NEEDS_EVIDENCE: 'Add evidence that says what changed for children before this action is moved to Achieved.',
};

const ownActions: ReadonlySet<Role> = new Set([
  'PRACTITIONER',
  'TEAM_MANAGER',
  'REVIEWING_OFFICER',
  'COMPLAINTS_MANAGER',
  'CHILDRENS_RIGHTS',
]);

/** Quality assurance reads evidence: it lets a reviewed action through, sends it back, or opens it again. */
const reviewMoves: Readonly<Partial<Record<BoardColumnKey, readonly BoardColumnKey[]>>> = {
  EVIDENCE_REVIEW: ['EVIDENCE_REVIEW', 'ACHIEVED', 'IN_PROGRESS'],
  ACHIEVED: ['ACHIEVED', 'EVIDENCE_REVIEW'],
};

function leads(mover: Mover, action: MovableAction): boolean {
  return ownActions.has(mover.role) && action.leadPersonIds.includes(mover.personId);
}

function managesTeamOf(mover: Mover, action: MovableAction): boolean {
  return mover.role === 'TEAM_MANAGER' && mover.orgUnitId !== null && action.orgUnitIds.includes(mover.orgUnitId);
}

/** Leads, the leads' team manager and leadership carry an action: they move it and add its evidence. */
export function carriesAction(mover: Mover, action: MovableAction): boolean {
  return mover.role === 'LEADERSHIP' || leads(mover, action) || managesTeamOf(mover, action);
}

/** Nobody approves their own: whoever leads it, or has shown it alone, leaves that to a second person. */
function ownRefusal(mover: Mover, action: MovableAction, toColumn: BoardColumnKey): MoveRefusal | null {
  if (toColumn !== BoardColumnKey.ACHIEVED || action.columnKey === toColumn) return null;
  if (action.leadPersonIds.includes(mover.personId)) return MoveRefusal.OWN_ACTION;
  return action.tellsWhatChanged && action.shownByMoverAlone ? MoveRefusal.OWN_EVIDENCE : null;
}

function mayMoveThere(mover: Mover, action: MovableAction, toColumn: BoardColumnKey): boolean {
  if (carriesAction(mover, action)) return true;
  if (mover.role !== 'QUALITY_ASSURANCE') return false;
  return reviewMoves[action.columnKey]?.includes(toColumn) ?? false;
}

/**
 * Why this person may not move this card there; null when they may. Order within a column is a move too. What a
 * column asks of a card is asked only of a card that enters it.
 */
export function moveRefusal(mover: Mover, action: MovableAction, toColumn: BoardColumnKey): MoveRefusal | null {
  if (!mayMoveThere(mover, action, toColumn)) return MoveRefusal.NOT_YOURS;
  const own = ownRefusal(mover, action, toColumn);
  if (own !== null) return own;
  const enters = action.columnKey !== toColumn;
  if (enters && toColumn === BoardColumnKey.ACHIEVED && !action.tellsWhatChanged) return MoveRefusal.NEEDS_EVIDENCE;
  return null;
}

/** The columns that this person may put this card in, its own included, whatever evidence it still needs. */
export function columnsOpenTo(mover: Mover, action: MovableAction): readonly BoardColumnKey[] {
  return boardColumnKeys.filter((key) => mayMoveThere(mover, action, key) && ownRefusal(mover, action, key) === null);
}
