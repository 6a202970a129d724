import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { SpeakerRole } from '@heard/domain/feedback/speaker-roles';
import type { Stream } from '@heard/domain/feedback/streams';
import { clientIdToStore } from '../../../platform/client-id.js';
import type { Unit } from '../../../platform/unit.js';
import { recordFeedback } from '../record/record-feedback.service.js';

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

/** Whoever was told, as they spoke before, and from whom what they say is kept. */
interface WhoWasTold {
  readonly childId: string | null;
  readonly groupName: string | null;
  readonly stream: Stream;
  readonly language: string;
  readonly speakerRole: SpeakerRole | null;
  readonly speaker: string | null;
  readonly doNotTell: string | null;
  readonly withheldFrom: readonly string[];
}

/** What was written down of the telling. */
interface Telling {
  readonly clientId: string;
  readonly toldOn: PlainDate;
  readonly words?: string | null | undefined;
  readonly reaction?: string | null | undefined;
  readonly stillNotRight?: boolean | null | undefined;
}

/**
 * What they said to it, as feedback of whoever was told, kept from the same people; its id, null where they said nothing.
 * Where it is still not right they wait for an answer again.
 */
export async function recordReaction(
  unit: Unit,
  told: WhoWasTold,
  { clientId, toldOn, words, reaction, stillNotRight }: Telling,
): Promise<string | null> {
  if (!reaction?.trim()) return null;
  const { childId, groupName, stream, language, speakerRole, speaker, doNotTell, withheldFrom } = told;
  const { id } = await recordFeedback(unit, {
    ...leftOut,
    clientId: clientIdToStore(`reaction to ${clientId}`),
    childId,
    groupName,
    givenOn: toldOn,
    words: reaction,
    stream,
    language,
    speakerRole,
    speaker,
    questionAsked: words ?? null,
    withheldFrom: [...withheldFrom],
    doNotTell,
    answerExpected: stillNotRight ?? false,
  });
  return id;
}
