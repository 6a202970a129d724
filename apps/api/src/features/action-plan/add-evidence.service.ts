import { carriesAction } from '@heard/domain/action-plan/board-moves';
import { evidenceDraft, type EvidenceDraft } from '@heard/domain/action-plan/evidence-draft';
import { recordChange } from '../../foundations/audit/record-change.js';
import { ForbiddenError } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { parseInput } from '../../platform/parse-input.js';
import type { Unit } from '../../platform/unit.js';
import { type ActionRow, movable } from './action.queries.js';
import { lockedAction } from './move-action.service.js';
import { recordActionEvent } from './record-action-event.js';

/** Adds evidence to an action that this person carries. Throws INVALID_INPUT, NOT_FOUND, FORBIDDEN. */
export async function addEvidence(unit: Unit, draft: EvidenceDraft): Promise<ActionRow> {
  const evidence = parseInput(evidenceDraft, draft);
  const row = await lockedAction(unit, evidence.actionId);
  const { role, personId, orgUnitId } = unit.actor;
  if (!carriesAction({ role, personId, orgUnitId }, movable(row))) {
    throw new ForbiddenError('Evidence is added by those who lead the action, their team manager or leadership.');
  }
  const id = newId();
  await unit.query(
    `insert into evidence (id, action_id, kind, body, what_changed, added_by, created_by) values ($1, $2, $3, $4, $5, $6, $6)`,
    [id, row.id, evidence.kind, evidence.body, evidence.whatChanged || null, unit.actor.userId],
  );
  await recordActionEvent(unit, { actionId: row.id, kind: 'EVIDENCE_ADDED' });
  await recordChange(unit, { table: 'evidence', rowId: id, columns: ['kind', 'body', 'what_changed'] });
  unit.announce('board', row.planId);
  return row;
}
