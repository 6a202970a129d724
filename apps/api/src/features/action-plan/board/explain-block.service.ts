import { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import { carriesAction } from '@heard/domain/action-plan/board-moves';
import { waitingDraft, type WaitingFacts } from '@heard/domain/action-plan/waiting-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { ForbiddenError, InvalidInputError, NotFoundError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { nextEventNo } from '../action-event.queries.js';
import { type ActionRow, actionById, movable } from '../action.queries.js';
import { lockedAction } from './move-action.service.js';
import { recordActionEvents } from '../store-action-events.js';

/**
 * Says what a blocked action waits for; what was said before stays in its history. Throws INVALID_INPUT, also for an
 * action that is not blocked, NOT_FOUND, FORBIDDEN.
 */
export async function explainBlock(unit: Unit, draft: Unchecked<WaitingFacts>): Promise<ActionRow> {
  const { actionId, waitingFor } = parseWholeInput(waitingDraft, draft);
  const row = await lockedAction(unit, actionId);
  const { role, personId, orgUnitId } = unit.actor;
  if (!carriesAction({ role, personId, orgUnitId }, movable(row))) {
    throw new ForbiddenError('This is for those who lead the action, their team manager or leadership.');
  }
  if (row.columnKey !== BoardColumnKey.BLOCKED) {
    throw new InvalidInputError({ waitingFor: 'This action is not blocked any more' });
  }
  const event = { actionId: row.id, kind: 'CHANGED' as const, fromColumn: null, toColumn: null };
  const seq = await nextEventNo(unit, row.id);
  for (const rowId of recordActionEvents(unit, [{ ...event, seq, detail: { note: waitingFor } }])) {
    recordChange(unit, { table: 'action_event', rowId, columns: ['detail'] });
  }
  unit.announce('board', row.planId, row.id);
  const explained = await actionById(unit, row.id);
  if (explained === undefined) throw new NotFoundError('We could not find that action');
  return explained;
}
