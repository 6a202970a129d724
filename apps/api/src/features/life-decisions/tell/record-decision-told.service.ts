import {
  type DecisionTellingDraft,
  decisionTellingDraft,
  settleDecisionTelling,
} from '@heard/domain/life-decisions/decision-telling-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { ConflictError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { checkGivingUp } from '../../feedback/tell/check-giving-up.js';
import { recordReaction } from '../../feedback/tell/record-reaction.service.js';
import { assertMaySay, assertMaySayAtAll } from '../life-decision.policy.js';
import type { LifeDecisionRecord } from '../life-decision.shape.js';
import { decisionFormBefore } from '../life-decisions.queries.js';
import { openToWrite, openWritten } from '../open-life-decision.js';
import { toDecisionTelling } from '../to-life-decision.js';
import { LifeDecisionTellingEntity } from './life-decision-telling.entity.js';

const sameForm = { what: 'This', toGoOn: 'To write down more' };
const toldMeanwhile = 'Somebody has written down meanwhile whether they were told. Look at it before you save yours';

/** It is the child who is told, by whoever works with them. What is kept from somebody is logged by itself. */
function childOf({ childId }: LifeDecisionRecord) {
  const spoke = { speakerRole: 'CHILD', speaker: null, language: 'en', stream: 'DIRECT_WORK' } as const;
  return { childId, groupName: null, ...spoke, doNotTell: null, withheldFrom: [] };
}

/** What belongs to another end than that they were told is not said to it. */
function reactionIn(draft: DecisionTellingDraft): DecisionTellingDraft {
  return draft.result === 'TOLD' ? draft : { ...draft, reaction: null };
}

/**
 * Writes down who told a child what was decided about their life, or that they could not be told; what they said to it
 * becomes feedback with a chain of its own. The same form sent twice is stored once. Throws NOT_FOUND out of reach, FORBIDDEN where it is another's to tell, INVALID_INPUT, CONFLICT with what
 * somebody else has written down meanwhile.
 */
export async function recordDecisionTold(
  unit: Unit,
  input: Unchecked<DecisionTellingDraft>,
): Promise<LifeDecisionRecord> {
  assertMaySayAtAll(unit);
  const draft = parseWholeInput(decisionTellingDraft(unit.today), input);
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  const stored = await decisionFormBefore(unit, clientId, draft.lifeDecisionId);
  const record = await openToWrite(unit, draft.lifeDecisionId);
  assertMaySay(unit, record);
  if (stored !== undefined) {
    assertSameForm(unit, stored, payload, sameForm);
    return record;
  }
  const last = record.tellings.at(-1);
  if (draft.seen !== record.tellings.length) {
    throw new ConflictError(toldMeanwhile, last ? toDecisionTelling(last) : null);
  }
  const settled = settleDecisionTelling(draft);
  checkGivingUp(unit, {
    result: settled.result,
    tries: record.tellings.filter(({ result }) => result === 'COULD_NOT').length,
  });
  const reactionFeedbackId = await recordReaction(unit, childOf(record), reactionIn(draft));
  const { userId } = unit.actor;
  const row: NewRow<LifeDecisionTellingEntity> = {
    id: newId(),
    clientId,
    payloadSha256: payload,
    lifeDecisionId: record.id,
    seq: record.tellings.length + 1,
    result: settled.result,
    toldOn: settled.toldOn,
    toldBy: userId,
    means: settled.means,
    words: settled.words,
    reason: settled.reason,
    tryAgainOn: settled.tryAgainOn,
    othersTold: settled.othersTold,
    translation: settled.translation,
    translationLanguage: settled.translationLanguage,
    reactionFeedbackId,
    createdBy: userId,
  };
  unit.db.insert(LifeDecisionTellingEntity, row);
  recordNewRow(unit, 'life_decision_telling', row);
  return openWritten(unit, record.id);
}
