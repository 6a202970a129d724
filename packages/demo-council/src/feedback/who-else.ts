import type { Sentence } from '../said.js';
import { useRules } from './uses.js';

/** Who of the family speaks, as far as the words let it be known; null where the child does. */
export function speakerOf(sentence: Sentence): string | null {
  if (useRules[sentence.use].stream !== 'FAMILY') return null;
  if (sentence.home === 'foster') return 'Foster carer';
  return sentence.home === 'kin' ? 'Grandmother' : 'Mother';
}

const notToBeTold = ['My brother', 'Dad', 'The others in the house', 'My nan'] as const;
const everyFew = 5;

/** People without an account whom some children do not want to hear of it. `place` counts the tellings. */
export function doNotTell(sentence: Sentence, place: number): string | null {
  if (sentence.use !== 'SOMETHING_WRONG' || place % everyFew !== 0) return null;
  return notToBeTold[(place / everyFew) % notToBeTold.length] ?? null;
}
