import { whatChangedDraft, type WhatChangedFacts } from '@heard/domain/action-plan/what-changed-draft';
import { carriesAction } from '@heard/domain/action-plan/board-moves';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { ForbiddenError, InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { nextEventNo } from '../action-event.queries.js';
import { type ActionRow, movable } from '../action.queries.js';
import { lockedAction } from '../board/move-action.service.js';
import { recordActionEvents } from '../store-action-events.js';

/**
 * Says what changed for children through an action that has evidence already; what was said before stays in its history,
 * and the same sent twice is said once. Throws INVALID_INPUT, also where there is no evidence yet, NOT_FOUND, FORBIDDEN.
 */
export async function sayWhatChanged(unit: Unit, draft: Unchecked<WhatChangedFacts>): Promise<ActionRow> {
  const { actionId, whatChanged } = parseWholeInput(whatChangedDraft, draft);
  const row = await lockedAction(unit, actionId);
  const { role, personId, orgUnitId } = unit.actor;
  if (!carriesAction({ role, personId, orgUnitId }, movable(row))) {
    throw new ForbiddenError('This is for those who lead the action, their team manager or leadership.');
  }
  if (row.evidence === 0)
    throw new InvalidInputError({ whatChanged: 'Add what shows that it was done, and say it there' });
  if (row.whatChanged === whatChanged) return row;
  const event = { actionId: row.id, kind: 'CHANGE_SAID' as const, fromColumn: null, toColumn: null };
  const seq = await nextEventNo(unit, row.id);
  for (const rowId of recordActionEvents(unit, [{ ...event, seq, detail: {}, whatChanged }])) {
    recordChange(unit, { table: 'action_event', rowId, columns: ['what_changed'] });
  }
  unit.announce('board', row.planId, row.id);
  return row;
}
