import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** Children learn to read at five: the formula counts years of school from there. */
const firstGradeAge = 5;
const oldest = 18;
/** Of fewer words than these a single long one decides: they are called easy, and never hard. */
const fewest = 10;
const hardFrom = 12;

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** From which age most children read an English text (Flesch and Kincaid); null where there are too few words to say. */
export function readingAge(text: string): number | null {
  const word = countOf(text, /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu);
  if (word === 0) return null;
  const sentence = Math.max(1, countOf(text, /[^.!?]*[\p{L}\p{N}][^.!?]*(?:[.!?]|$)/gu));
  const grade = fleschKincaid({ sentence, word, syllable: syllable(text) });
  const age = Math.min(oldest, Math.max(firstGradeAge, Math.round(grade) + firstGradeAge));
  return word < fewest && age >= hardFrom ? null : age;
}
