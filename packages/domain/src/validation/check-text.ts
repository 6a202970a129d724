import { numberText } from '../words/number-text.js';
/**
 * Characters as PostgreSQL's `char_length` counts them: code points. JavaScript's own `length` counts an emoji as two,
 * so that the same words would fit in the database and not in the form.
 */
export function lengthOf(text: string): number {
  let pairs = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))) pairs += 1;
  }
  return text.length - pairs;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** What is wrong with the length of a text; null when it fits. Counted as it was typed, spaces at the ends included. */
export function tooLong(text: string, longest: number): string | null {
  if (text.length <= longest) return null;
  const length = lengthOf(text);
  return length <= longest ? null : `Use at most ${numberText(longest)} characters: this has ${numberText(length)}`;
}

/** What is wrong with the size of a list; null when it fits. */
export function tooMany(size: number, most: number): string | null {
  return size <= most ? null : `Choose at most ${numberText(most)}: there are ${numberText(size)}`;
}

const unkeepable = /[\0\p{Surrogate}]/u; // under `u` a surrogate is half a letter; whole pairs don't match
const visible = /[^\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** False for a text that the database cannot hold as it is: with a null character, or with half a letter. */
export function isKeepable(text: string): boolean {
  return !unkeepable.test(text);
}

/** False for a text in which nothing can be seen: a search for it is none. */
export function isToBeRead(text: string): boolean {
  return visible.test(text);
}

/**
 * What is wrong with a text that somebody typed or pasted; null when nothing is. An empty text, and one of spaces, is
 * left to the rule of its field: it counts as left out.
 */
export function textProblem(text: string, longest: number): string | null {
  const long = tooLong(text, longest);
  if (long !== null) return long;
  if (!isKeepable(text)) {
    return 'Take out the sign that cannot be kept: it is invisible, and often comes with text that was copied';
  }
  if (text.trim() === '' || isToBeRead(text)) return null;
  return 'Enter something that can be read: this has only invisible signs';
}
