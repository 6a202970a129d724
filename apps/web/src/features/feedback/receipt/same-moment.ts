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
 * The moment without the words: the day, the occasion, how it came in, who was there and who must not be told. Whoever was
 * seen alone was so without the other child, and is asked again. A person named in free text is of the first child's circle:
 * whoever reads the other child's record may know nothing of them.
 */
export function sameMoment(values: FeedbackValues, childId: string, before: readonly string[]): SameMoment {
  const { givenOn, occasion, stream, partnerKind, withheldFrom, seenAlone } = values;
  const present = values.present.filter((who) => who !== 'OTHER');
  const seen = seenAlone === 'NO' ? seenAlone : '';
  return {
    childId,
    values: { givenOn, occasion, stream, partnerKind, present, withheldFrom: [...withheldFrom], seenAlone: seen },
    logged: [...before, values.childId],
  };
}
