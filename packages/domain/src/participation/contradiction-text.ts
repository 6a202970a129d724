import { isOrAre } from '../words/is-or-are.js';
import { amountOf } from '../words/amount-of.js';
import { numberText } from '../words/number-text.js';
import { rateText } from './participation-sentences.js';

/** Counts by code and by the child's age, of the same reviews. */
export interface CodeAndAgeCounts {
  readonly counted: number;
  readonly countedByAge: number;
  readonly participatedByAge: number;
  /** Percent; null where no review counts by age. */
  readonly rateByAge: number | null;
  readonly contradicting: number;
}

function reviews(count: number): string {
  return amountOf(count, 'review', 'reviews');
}

/** How many codes contradict the age, and what the rate would be with them; null where none does. */
export function contradictionText(counts: CodeAndAgeCounts): string | null {
  const { counted, countedByAge, participatedByAge, rateByAge, contradicting } = counts;
  if (contradicting === 0) return null;
  // By age the older ones are added and the younger ones taken away, so both follow from what is known.
  const older = (contradicting + countedByAge - counted) / 2;
  const younger = contradicting - older;
  const said = [
    ...(older > 0 ? [`${reviews(older)} of children of four and over ${isOrAre(older)} coded as under four.`] : []),
    ...(younger > 0 ? [`${reviews(younger)} of children under four ${isOrAre(younger)} coded as four or over.`] : []),
  ];
  const how = older === 0 ? 'Left out' : 'Counted as not heard';
  const both = 'With the first counted as not heard and the others left out';
  const rate =
    rateByAge === null
      ? 'no review would count.'
      : `${numberText(participatedByAge)} of ${numberText(countedByAge)}, which is ${rateText(rateByAge)}.`;
  return `${said.join(' ')} ${said.length === 2 ? both : how}: ${rate}`;
}
