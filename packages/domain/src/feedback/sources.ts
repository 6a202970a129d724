/** Whose words these are. Each is kept as what it is: what was seen is not what was said. */
export const Source = {
  OWN_WORDS: 'OWN_WORDS',
  SECOND_HAND: 'SECOND_HAND',
  OBSERVATION: 'OBSERVATION',
} as const;
export type Source = keyof typeof Source;

export const sources: readonly Source[] = Object.values(Source);

export const sourceLabels: Readonly<Record<Source, string>> = {
  OWN_WORDS: 'They said it to me',
  SECOND_HAND: 'They said it to somebody else',
  OBSERVATION: 'I saw it; nothing was said',
};

/** The same as a mark beside a statement on the record. */
export const sourceMarks: Readonly<Record<Source, string>> = {
  OWN_WORDS: 'Own words',
  SECOND_HAND: 'Told to somebody else',
  OBSERVATION: 'Seen, not said',
};

/** What a record is when nobody said: words are the child's own, and without words it is what was seen. */
export function sourceOf(draft: {
  readonly source?: Source | null;
  readonly words?: string | null;
  readonly observation?: string | null;
}): Source {
  if (draft.source) return draft.source;
  return hasText(draft.observation) && !hasText(draft.words) ? 'OBSERVATION' : 'OWN_WORDS';
}

/** True when there is something to read; white space alone is nothing. */
export function hasText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text.trim() !== '';
}
