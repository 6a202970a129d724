/** As many words as are looked for at once: more of them only make it likelier that nothing is found. */
const mostSought = 12;

/**
 * The words that somebody looks for, as typed: letters and digits of any script, each once. What stands between them
 * (quotation marks, commas) is not looked for. Empty where there is no word in it.
 */
export function wordsSought(typed: string): readonly string[] {
  const withoutOwner = typed.normalize('NFC').replace(/['’]s(?![\p{L}\p{M}\p{N}])/giu, ' '); // "sister’s" is found as "sister"
  const found = withoutOwner.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...new Set(found.map((word) => word.toLowerCase()))].slice(0, mostSought);
}

export interface PartOfText {
  readonly text: string;
  /** True for a word that was looked for. */
  readonly isFound: boolean;
}

/** A text in parts, the words found apart from what stands between them; together they are the text, letter by letter. */
export function partsFound(text: string, found: readonly string[]): readonly PartOfText[] {
  if (found.length === 0) return [{ text, isFound: false }];
  const longestFirst = found.toSorted((one, other) => other.length - one.length).map(asPattern);
  const words = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return text
    .split(words)
    .map((part, index) => ({ text: part, isFound: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

function asPattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
