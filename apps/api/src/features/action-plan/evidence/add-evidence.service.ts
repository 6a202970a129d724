import { carriesAction } from '@heard/domain/action-plan/board-moves';
import { evidenceDraft, type EvidenceFacts } from '@heard/domain/action-plan/evidence-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import { ForbiddenError } from '../../../platform/errors.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { nextEventNo } from '../action-event.queries.js';
import { type ActionRow, movable } from '../action.queries.js';
import { EvidenceEntity } from './evidence.entity.js';
import { lockedAction } from '../board/move-action.service.js';
import { recordActionEvents } from '../store-action-events.js';

type NewEvidence = NewRow<EvidenceEntity>;

const sameForm = { what: 'This evidence', toGoOn: 'To add more' };

/** What is not in the form. */
const ours: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'createdBy',
  'addedBy',
] satisfies (keyof EvidenceEntity)[]);

/** Evidence has the number of its form for its own, and is never changed: what it says is what was sent. */
function said(evidence: NewEvidence): string {
  return payloadHash(Object.fromEntries(Object.entries(evidence).filter(([name]) => !ours.has(name))));
}

/** True when an earlier sending of the same evidence has arrived. CONFLICT where the number was used for something else. */
async function isStored(unit: Unit, evidence: NewEvidence): Promise<boolean> {
  const stored = await unit.db.load(EvidenceEntity, { id: evidence.id });
  if (stored === null) return false;
  const form = { id: stored.id, payload: said(stored), writtenBy: stored.addedBy };
  assertSameForm(unit, form, said(evidence), sameForm);
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
  recordNewRow(unit, 'evidence', evidence);
  unit.announce('board', row.planId, row.id);
  return row;
}
