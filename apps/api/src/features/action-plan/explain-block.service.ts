import { BoardColumnKey } from '@heard/domain/action-plan/board-columns';
import { carriesAction } from '@heard/domain/action-plan/board-moves';
import { waitingDraft, type WaitingDraft } from '@heard/domain/action-plan/waiting-draft';
import { recordChange } from '../../foundations/audit/record-change.js';
import { ForbiddenError, InvalidInputError, NotFoundError } from '../../platform/errors.js';
import { parseInput } from '../../platform/parse-input.js';
import type { Unit } from '../../platform/unit.js';
import { type ActionRow, actionById, movable } from './action.queries.js';
import { lockedAction } from './move-action.service.js';
import { recordActionEvent } from './record-action-event.js';

/**
 * Says what a blocked action waits for; what was said before stays in its history. Throws INVALID_INPUT, also for an
 * action that is not blocked, NOT_FOUND, FORBIDDEN.
 */
export async function explainBlock(unit: Unit, draft: WaitingDraft): Promise<ActionRow> {
  const { actionId, waitingFor } = parseInput(waitingDraft, draft);
  const row = await lockedAction(unit, actionId);
  const { role, personId, orgUnitId } = unit.actor;
  if (!carriesAction({ role, personId, orgUnitId }, movable(row))) {
    throw new ForbiddenError('This is for those who lead the action, their team manager or leadership.');
  }
  if (row.columnKey !== BoardColumnKey.BLOCKED) {
    throw new InvalidInputError({ waitingFor: 'This action is not blocked any more' });
  }
  const eventId = await recordActionEvent(unit, { actionId: row.id, kind: 'CHANGED', note: waitingFor });
  recordChange(unit, { table: 'action_event', rowId: eventId, columns: ['detail'] });
  unit.announce('board', row.planId);
  const explained = await actionById(unit, row.id);
  if (explained === undefined) throw new NotFoundError('We could not find that action');
  return explained;
}
