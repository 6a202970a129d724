import { carriesAction } from '@heard/domain/action-plan/board-moves';
import { evidenceDraft, type EvidenceFacts } from '@heard/domain/action-plan/evidence-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { ConflictError, ForbiddenError } from '../../../platform/errors.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { nextEventNo } from '../action-event.queries.js';
import { type ActionRow, movable } from '../action.queries.js';
import { EvidenceEntity } from './evidence.entity.js';
import { lockedAction } from '../board/move-action.service.js';
import { recordActionEvents } from '../store-action-events.js';

type NewEvidence = NewRow<EvidenceEntity>;

/**
 * True when an earlier sending of the same evidence has arrived. CONFLICT where the same number was used for other
 * words, for another action, or by somebody else.
 */
async function isStored(unit: Unit, evidence: NewEvidence): Promise<boolean> {
  const stored = await unit.db.load(EvidenceEntity, { id: evidence.id });
  if (stored === null) return false;
  const said = ({ actionId, kind, body, whatChanged, addedBy }: NewEvidence): string =>
    JSON.stringify([actionId, kind, body, whatChanged, addedBy]);
  if (said(stored) !== said(evidence)) {
    throw new ConflictError(
      'This form’s number was used before, for other evidence. Reload the page and add it again',
      null,
    );
  }
  return true;
}

/** Adds evidence to an action that this person carries, once. Throws INVALID_INPUT, NOT_FOUND, FORBIDDEN, CONFLICT. */
export async function addEvidence(unit: Unit, draft: Unchecked<EvidenceFacts>): Promise<ActionRow> {
  const { clientId, actionId, kind, body, whatChanged } = parseWholeInput(evidenceDraft, draft);
  const row = await lockedAction(unit, actionId);
  const { role, personId, orgUnitId, userId } = unit.actor;
  if (!carriesAction({ role, personId, orgUnitId }, movable(row))) {
    throw new ForbiddenError('Evidence is added by those who lead the action, their team manager or leadership.');
  }
  const id = clientId?.toLowerCase() ?? newId();
  const evidence: NewEvidence = {
    id,
    actionId: row.id,
    kind,
    body,
    whatChanged: whatChanged || null,
    addedBy: userId,
    createdBy: userId,
  };
  const [stored, seq] = await Promise.all([isStored(unit, evidence), nextEventNo(unit, row.id)]);
  if (stored) return row;
  unit.db.insert(EvidenceEntity, evidence);
  const event = { actionId: row.id, kind: 'EVIDENCE_ADDED' as const, fromColumn: null, toColumn: null };
  recordActionEvents(unit, [{ ...event, seq, detail: {} }]);
  recordChange(unit, { table: 'evidence', rowId: id, columns: ['kind', 'body', 'what_changed'] });
  unit.announce('board', row.planId, row.id);
  return row;
}
