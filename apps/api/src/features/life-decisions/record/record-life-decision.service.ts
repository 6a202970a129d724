import {
  type LifeDecisionDraft,
  lifeDecisionDraft,
  settleLifeDecision,
} from '@heard/domain/life-decisions/life-decision-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { openChild } from '../../../foundations/access/open-child.js';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { LifeDecisionEntity } from '../life-decision.entity.js';
import { assertMayDecideFor, assertMayRecordDecisions } from '../life-decision.policy.js';
import type { LifeDecisionRecord } from '../life-decision.shape.js';
import { decisionFormBefore, isChildOfReader } from '../life-decisions.queries.js';
import { openWritten } from '../open-life-decision.js';

const sameForm = { what: 'This decision', toGoOn: 'To write down another' };

/**
 * Writes down what was decided about a child's life, or is planned. The same form sent twice is stored once. Throws
 * NOT_FOUND out of reach, FORBIDDEN where they do not work with the child, INVALID_INPUT for what is wrong with the form.
 */
export async function recordLifeDecision(unit: Unit, input: Unchecked<LifeDecisionDraft>): Promise<LifeDecisionRecord> {
  assertMayRecordDecisions(unit);
  const draft = parseWholeInput(lifeDecisionDraft(unit.today), input);
  const { childId } = draft;
  assertMayDecideFor(unit, await openChild(unit, childId, undefined, async () => isChildOfReader(unit, childId)));
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  const stored = await decisionFormBefore(unit, clientId, childId);
  if (stored !== undefined) {
    assertSameForm(unit, stored, payload, sameForm);
    return openWritten(unit, stored.id);
  }
  const { kind, title, what, decidedBy, tookEffectOn } = settleLifeDecision(draft);
  const row: NewRow<LifeDecisionEntity> = {
    id: newId(),
    clientId,
    payloadSha256: payload,
    childId,
    kind,
    title,
    what,
    decidedBy,
    tookEffectOn,
    knownOn: unit.today,
    source: 'RECORDED',
    childStatusId: null,
    childRelationshipId: null,
    withdrawnOn: null,
    createdBy: unit.actor.userId,
  };
  unit.db.insert(LifeDecisionEntity, row);
  recordNewRow(unit, 'life_decision', row);
  return openWritten(unit, row.id);
}
