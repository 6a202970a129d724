import { byText } from './by-text.js';

/** Marks in the order that the rules give them, after the space and before all letters. */
const marks = '-,’';
const plain = new RegExp(`^[a-z ${marks}]*$`, 'i');

/**
 * Sorts names as a British reader looks for them. Letters with these marks need no rules to be brought: that takes a browser
 * longer than the rest of a page.
 */
export function byName(one: string, other: string): number {
  const [first, second] = [keyOf(one), keyOf(other)];
  if (first === second || !plain.test(one) || !plain.test(other)) return one.localeCompare(other, 'en-GB');
  return byText(first, second);
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[-,’]/g, (mark) => String.fromCodePoint(0x21 + marks.indexOf(mark)));
}
