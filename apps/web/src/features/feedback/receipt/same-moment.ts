import type { FeedbackValues } from '../feedback-values';

/** What another child’s form begins with who was there too. */
export interface SameMoment {
  /** Empty: somebody chooses. */
  readonly childId: string;
  readonly values: Partial<FeedbackValues>;
  /** Of whom this moment was logged already. */
  readonly logged: readonly string[];
}

/**
 * The moment without the words: the day, the occasion, how it came in and who was there. Whoever was seen alone was so
 * without the other child, and is asked again.
 */
export function sameMoment(values: FeedbackValues, childId: string, before: readonly string[]): SameMoment {
  const { givenOn, occasion, stream, partnerKind, present, presentOther, seenAlone } = values;
  const seen = seenAlone === 'NO' ? seenAlone : '';
  return {
    childId,
    values: { givenOn, occasion, stream, partnerKind, present: [...present], presentOther, seenAlone: seen },
    logged: [...before, values.childId],
  };
}
