import { type BoardColumnKey, isBoardColumnKey } from '@heard/domain/action-plan/board-columns';
import { moveRefusal, moveRefusalMessages } from '@heard/domain/action-plan/board-moves';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { ActionEntity } from '../action.entity.js';
import { nextEventNo } from '../action-event.queries.js';
import { type ActionRow, actionById, movable } from '../action.queries.js';
import { checkRoom } from './check-room.js';
import { rankAfter } from './card-rank.service.js';
import { lockPlan } from './plan-lock.queries.js';
import { recordActionEvents } from '../store-action-events.js';

export interface ActionMove {
  readonly id: string;
  readonly toColumn: string;
  readonly afterId: string | null | undefined;
  readonly version: number;
}

/** The card as it is once every other change to its plan is done. Throws NOT_FOUND. */
export async function lockedAction(unit: Unit, id: string): Promise<ActionRow> {
  const seen = isId(id) ? await actionById(unit, id) : undefined;
  if (seen === undefined) throw new NotFoundError('We could not find that action');
  await lockPlan(unit, seen.planId);
  const row = await actionById(unit, id);
  if (row === undefined) throw new NotFoundError('We could not find that action');
  unit.audit.saw({ recordIds: [row.id] });
  return row;
}

function checkMove(unit: Unit, row: ActionRow, toColumn: string): BoardColumnKey {
  if (!isBoardColumnKey(toColumn)) throw new InvalidInputError({ toColumn: 'Choose one of the columns of the board' });
  const { role, personId, orgUnitId } = unit.actor;
  const refusal = moveRefusal({ role, personId, orgUnitId }, movable(row), toColumn);
  if (refusal === 'NEEDS_EVIDENCE') throw new InvalidInputError({ toColumn: moveRefusalMessages.NEEDS_EVIDENCE });
  if (refusal !== null) throw new ForbiddenError(moveRefusalMessages[refusal]);
  return toColumn;
}

/** Puts the card into its new place, with what says so in its history. */
async function placeCard(unit: Unit, row: ActionRow, columnKey: BoardColumnKey, rank: string): Promise<void> {
  const [seq] = await Promise.all([
    nextEventNo(unit, row.id),
    unit.db.update(ActionEntity, { id: row.id }, { columnKey, rank, version: row.version + 1 }),
  ]);
  recordChange(unit, { table: 'action', rowId: row.id, columns: ['column_key', 'rank', 'version'] });
  if (row.columnKey === columnKey) return;
  const moved = { actionId: row.id, kind: 'MOVED' as const, fromColumn: row.columnKey, toColumn: columnKey };
  recordActionEvents(unit, [{ ...moved, seq, detail: {} }]);
}

/**
 * Puts a card into a column, after another card. Throws NOT_FOUND; CONFLICT with the card as it is, when somebody moved
 * it first; FORBIDDEN when it is not theirs to move, or to approve; INVALID_INPUT when it lacks evidence, or the column takes no more. `present` gives the card the
 * shape that the mover sees.
 */
export async function moveAction(
  unit: Unit,
  move: ActionMove,
  present: (row: ActionRow) => unknown,
): Promise<ActionRow> {
  const row = await lockedAction(unit, move.id);
  if (row.version !== move.version) {
    throw new ConflictError('Somebody else moved this card while you were looking at it', present(row));
  }
  const toColumn = checkMove(unit, row, move.toColumn);
  await checkRoom(unit, row, toColumn);
  await placeCard(unit, row, toColumn, await rankAfter(unit, row, toColumn, move.afterId ?? null));
  unit.announce('board', row.planId, row.id);
  const moved = await actionById(unit, row.id);
  if (moved === undefined) throw new NotFoundError('We could not find that action');
  return moved;
}
