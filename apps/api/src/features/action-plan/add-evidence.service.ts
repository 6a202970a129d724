import { carriesAction } from '@heard/domain/action-plan/board-moves';
import { evidenceDraft, type EvidenceDraft } from '@heard/domain/action-plan/evidence-draft';
import { recordChange } from '../../foundations/audit/record-change.js';
import { ConflictError, ForbiddenError } from '../../platform/errors.js';
import { newId } from '../../platform/ids.js';
import { parseInput } from '../../platform/parse-input.js';
import type { Unit } from '../../platform/unit.js';
import { type ActionRow, evidenceOf, movable } from './action.queries.js';
import { lockedAction } from './move-action.service.js';
import { recordActionEvent } from './record-action-event.js';

interface NewEvidence {
  readonly kind: string;
  readonly body: string;
  readonly whatChanged: string | null;
}

/** True when an earlier sending of the same evidence has arrived. Throws CONFLICT when it said something else. */
async function isStored(unit: Unit, actionId: string, id: string, evidence: NewEvidence): Promise<boolean> {
  const stored = (await evidenceOf(unit, actionId)).find((one) => one.id === id);
  if (stored === undefined) return false;
  const same =
    stored.kind === evidence.kind && stored.body === evidence.body && stored.whatChanged === evidence.whatChanged;
  if (!same) throw new ConflictError('This evidence was saved before, in other words', null);
  return true;
}

/** Adds evidence to an action that this person carries, once. Throws INVALID_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT. */
export async function addEvidence(unit: Unit, draft: EvidenceDraft): Promise<ActionRow> {
  const { clientId, actionId, ...rest } = parseInput(evidenceDraft, draft);
  const evidence: NewEvidence = { kind: rest.kind, body: rest.body, whatChanged: rest.whatChanged || null };
  const row = await lockedAction(unit, actionId);
  const { role, personId, orgUnitId } = unit.actor;
  if (!carriesAction({ role, personId, orgUnitId }, movable(row))) {
    throw new ForbiddenError('Evidence is added by those who lead the action, their team manager or leadership.');
  }
  const id = clientId?.toLowerCase() ?? newId();
  if (await isStored(unit, row.id, id, evidence)) return row;
  await unit.query(
    `insert into evidence (id, action_id, kind, body, what_changed, added_by, created_by) values ($1, $2, $3, $4, $5, $6, $6)`,
    [id, row.id, evidence.kind, evidence.body, evidence.whatChanged, unit.actor.userId],
  );
  await recordActionEvent(unit, { actionId: row.id, kind: 'EVIDENCE_ADDED' });
  recordChange(unit, { table: 'evidence', rowId: id, columns: ['kind', 'body', 'what_changed'] });
  unit.announce('board', row.planId);
  return row;
}
