import { tooLong } from '../validation/check-text.js';
import { longest } from '../validation/text-lengths.js';

const shortest = 10;
const fewestWords = 2;
const fewestLetters = 5;

function words(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
}

function letters(text: string): number {
  return new Set(text.toLowerCase().match(/\p{L}/gu)).size;
}

/**
 * What is wrong with the reason that somebody typed before they look at a child who is not theirs; null when it says
 * something. It is read later by whoever checks access, so a few words are needed and one key held down is none.
 */
export function purposeProblem(text: string | null | undefined): string | null {
  const typed = (text ?? '').trim();
  if (typed === '') return 'Say why you need to open this record';
  const long = tooLong(typed, longest.sentence);
  if (long !== null) return long;
  const says = typed.length >= shortest && words(typed).length >= fewestWords && letters(typed) >= fewestLetters;
  return says ? null : 'Say why in a few words, for example: answering a letter from the child’s aunt';
}

export function isPurpose(text: string | null | undefined): text is string {
  return purposeProblem(text) === null;
}
