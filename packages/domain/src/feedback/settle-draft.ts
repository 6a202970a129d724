import type { Role } from '../access/roles.js';
import type { EveryField } from '../validation/every-field.js';
import type { ConsentDraft, FeedbackDraft, PresentDraft } from './feedback-draft.js';
import { usualStream } from './first-choices.js';
import { hasText, sourceOf } from './sources.js';
import { speakerRoleOf } from './speaker-roles.js';

/** Each field of a draft and none other: one that is added to the draft stops the compiler until it is settled. */
type EachOf<Draft> = { readonly [Field in keyof Required<Draft>]: unknown };

function orNull<T>(value: T | null | undefined): T | null {
  return value ?? null;
}

function textOrNull(text: string | null | undefined): string | null {
  return hasText(text) ? text : null;
}

function settlePresent({ who, detail }: EveryField<PresentDraft>) {
  return { who, detail: textOrNull(detail) } satisfies EachOf<PresentDraft>;
}

/** One answer with empty texts gone. */
export function settleConsent({ use, given, basis, givenBy, holder, reason }: EveryField<ConsentDraft>) {
  return {
    use,
    given: orNull(given),
    basis: orNull(basis),
    givenBy: textOrNull(givenBy),
    holder: orNull(holder),
    reason: textOrNull(reason),
  } satisfies EachOf<ConsentDraft>;
}

function firstChoices(draft: EveryField<FeedbackDraft>, role: Role) {
  return {
    stream: draft.stream ?? (draft.partnerKind ? 'PARTNER' : usualStream(role)),
    language: draft.language ?? 'en',
    interpreterUsed: draft.interpreterUsed ?? false,
    source: sourceOf(draft),
    speakerRole: speakerRoleOf(draft),
    answerExpected: draft.answerExpected ?? Boolean(draft.answerOwnerId ?? draft.answerBy),
  };
}

function lists(draft: EveryField<FeedbackDraft>) {
  return {
    present: (draft.present ?? []).map(settlePresent),
    themes: [...new Set(draft.themes ?? [])],
    consents: (draft.consents ?? []).map(settleConsent),
    withheldFrom: [...new Set(draft.withheldFrom ?? [])],
  };
}

/** A valid draft with every field settled. */
export type SettledFeedback = ReturnType<typeof settleDraft>;

/** A valid draft with what was left open settled: first choices made, empty texts gone. Words stay as they are. */
export function settleDraft(draft: EveryField<FeedbackDraft>, role: Role) {
  return {
    ...firstChoices(draft, role),
    ...lists(draft),
    clientId: draft.clientId,
    childId: textOrNull(draft.childId),
    groupName: textOrNull(draft.groupName),
    givenOn: draft.givenOn,
    words: textOrNull(draft.words),
    observation: textOrNull(draft.observation),
    wishesAndFeelings: textOrNull(draft.wishesAndFeelings),
    notAscertainedReason: orNull(draft.notAscertainedReason),
    interpretation: textOrNull(draft.interpretation),
    partnerKind: orNull(draft.partnerKind),
    occasion: orNull(draft.occasion),
    captureMethod: orNull(draft.captureMethod),
    relayedBy: textOrNull(draft.relayedBy),
    speaker: textOrNull(draft.speaker),
    questionAsked: textOrNull(draft.questionAsked),
    readBack: orNull(draft.readBack),
    seenAlone: orNull(draft.seenAlone),
    doNotTell: textOrNull(draft.doNotTell),
    answerOwnerId: orNull(draft.answerOwnerId),
    answerBy: orNull(draft.answerBy),
  } satisfies EachOf<FeedbackDraft>;
}

function part(kind: 'WORDS' | 'OBSERVATION' | 'WISHES_AND_FEELINGS', words: string | null) {
  return { kind, words, reason: null };
}

/** What a draft says, in this order; what is said about it (themes, consents, a view) hangs on the first. */
export function statementsOf(settled: SettledFeedback) {
  const said = [
    part('WORDS', settled.words),
    part('OBSERVATION', settled.observation),
    part('WISHES_AND_FEELINGS', settled.wishesAndFeelings),
  ].filter((statement) => statement.words !== null);
  const reason = settled.notAscertainedReason;
  return reason === null ? said : [...said, { kind: 'WISHES_AND_FEELINGS' as const, words: null, reason }];
}
