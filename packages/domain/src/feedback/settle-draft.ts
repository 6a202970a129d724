import type { Role } from '../access/roles.js';
import type { FeedbackDraft } from './feedback-draft.js';
import { usualStream } from './first-choices.js';
import { hasText, sourceOf } from './sources.js';

function orNull<T>(value: T | null | undefined): T | null {
  return value ?? null;
}

function textOrNull(text: string | null | undefined): string | null {
  return hasText(text) ? text : null;
}

function firstChoices(draft: FeedbackDraft, role: Role) {
  return {
    stream: draft.stream ?? usualStream(role),
    language: draft.language ?? 'en',
    interpreterUsed: draft.interpreterUsed ?? false,
    source: sourceOf(draft),
  };
}

/** A valid draft with what was left open settled: first choices made, empty texts gone. Words stay as they are. */
export function settleDraft(draft: FeedbackDraft, role: Role) {
  return {
    ...firstChoices(draft, role),
    childId: textOrNull(draft.childId),
    groupName: textOrNull(draft.groupName),
    givenOn: draft.givenOn,
    occasion: orNull(draft.occasion),
    captureMethod: orNull(draft.captureMethod),
    relayedBy: textOrNull(draft.relayedBy),
    speaker: textOrNull(draft.speaker),
    questionAsked: textOrNull(draft.questionAsked),
    readBack: orNull(draft.readBack),
    seenAlone: orNull(draft.seenAlone),
    doNotTell: textOrNull(draft.doNotTell),
  };
}

/** One statement of a draft: what was said, seen or wished for, or why that could not be found out. */
export type StatementDraft = ReturnType<typeof statementsOf>[number];

function part(kind: 'WORDS' | 'OBSERVATION' | 'WISHES_AND_FEELINGS', words: string | null | undefined) {
  return { kind, words: textOrNull(words), reason: null };
}

/** What a draft says, in this order; what is said about it (themes, consents, a view) hangs on the first. */
export function statementsOf(draft: FeedbackDraft) {
  const said = [
    part('WORDS', draft.words),
    part('OBSERVATION', draft.observation),
    part('WISHES_AND_FEELINGS', draft.wishesAndFeelings),
  ].filter((statement) => statement.words !== null);
  const reason = orNull(draft.notAscertainedReason);
  return reason === null ? said : [...said, { kind: 'WISHES_AND_FEELINGS' as const, words: null, reason }];
}
