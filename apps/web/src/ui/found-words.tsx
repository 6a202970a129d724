import './found-words.css';

import { partsFound } from '@heard/domain/feedback/words-sought';

interface FoundWordsProps {
  /** The words that were looked for, as they stand in the text. */
  readonly found: readonly string[] | undefined;
  readonly children: string;
}

/** A text as it is, the words that were looked for marked in it. */
export function FoundWords({ found = [], children }: FoundWordsProps) {
  if (found.length === 0) return children;
  // A part has no name but its place: the text does not change while it is shown.
  return partsFound(children, found).map((part, place) =>
    part.isFound ? <mark key={String(place)}>{part.text}</mark> : part.text,
  );
}
