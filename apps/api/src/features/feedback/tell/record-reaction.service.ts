import type { TellingBackDraft } from '@heard/domain/feedback/telling-back-draft';
import type { EveryField } from '@heard/domain/validation/every-field';
import { clientIdToStore } from '../../../platform/client-id.js';
import type { Unit } from '../../../platform/unit.js';
import type { FeedbackRecord } from '../feedback.shape.js';
import { recordFeedback } from '../record/record-feedback.service.js';
import { keptFrom } from './telling-answer.queries.js';

/** What somebody says to what they were told is not asked for as a whole form. */
const leftOut = {
  partnerKind: null,
  occasion: null,
  captureMethod: null,
  interpreterUsed: null,
  source: null,
  relayedBy: null,
  readBack: null,
  seenAlone: null,
  present: null,
  wishesAndFeelings: null,
  notAscertainedReason: null,
  observation: null,
  interpretation: null,
  themes: null,
  consents: null,
  answerOwnerId: null,
  answerBy: null,
};

/**
 * What they said to it, as feedback of whoever spoke before, kept from the same people; its id, null where they said
 * nothing. Where it is still not right they wait for an answer again.
 */
export async function recordReaction(
  unit: Unit,
  told: FeedbackRecord,
  { clientId, toldOn, words, reaction, stillNotRight }: EveryField<TellingBackDraft>,
): Promise<string | null> {
  if (!reaction?.trim()) return null;
  const { id } = await recordFeedback(unit, {
    ...leftOut,
    clientId: clientIdToStore(`reaction to ${clientId}`),
    childId: told.childId,
    groupName: told.groupName,
    givenOn: toldOn,
    words: reaction,
    stream: told.stream,
    language: told.language,
    speakerRole: told.speakerRole,
    speaker: told.speaker,
    questionAsked: words ?? null,
    withheldFrom: [...(await keptFrom(unit, told.id))],
    doNotTell: told.doNotTell,
    answerExpected: stillNotRight ?? false,
  });
  return id;
}
