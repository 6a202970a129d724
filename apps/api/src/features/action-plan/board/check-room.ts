import type { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import type { ActionRow } from '../action.queries.js';
import { roomIn } from './board.queries.js';

/** Throws INVALID_INPUT where the council lets a full column take no other card. Within a column a card may always move. */
export async function checkRoom(unit: Unit, row: ActionRow, toColumn: BoardColumnKey): Promise<void> {
  if (row.columnKey === toColumn) return;
  const room = await roomIn(unit, row.planId, toColumn);
  if (room === undefined || !room.refusesMore || room.wipLimit === null || room.cards < room.wipLimit) return;
  const sentence = `${room.label} is full: your council agreed on at most ${String(room.wipLimit)} at a time. Move another card on first.`;
  throw new InvalidInputError({ toColumn: sentence });
}
