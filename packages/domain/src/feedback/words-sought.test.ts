import { describe, expect, test } from 'vitest';
import { partsFound, wordsSought } from './words-sought.js';

describe('the words that are looked for', () => {
  test.each([
    ['dog', ['dog']],
    ['  My  DOG, my dog! ', ['my', 'dog']],
    ['“don’t go”', ['don', 't', 'go']],
    ["don't", ['don', 't']],
    ['my sister’s Dad’s', ['my', 'sister', 'dad']],
    ['łóżko Żaba', ['łóżko', 'żaba']],
    ['میرا گھر', ['میرا', 'گھر']],
    ['ਮੇਰਾ ਘਰ', ['ਮੇਰਾ', 'ਘਰ']],
    ['10 o’clock', ['10', 'o', 'clock']],
    ['… ? !', []],
    ['', []],
    ["'; drop table child --", ['drop', 'table', 'child']],
  ])('in %j', (typed, words) => {
    expect(wordsSought(typed)).toEqual(words);
  });

  test('are at most twelve', () => {
    expect(wordsSought(Array.from({ length: 40 }, (_, n) => `w${String(n)}`).join(' '))).toHaveLength(12);
  });
});

const marked = (text: string, found: readonly string[]): string =>
  partsFound(text, found)
    .map((part) => (part.isFound ? `[${part.text}]` : part.text))
    .join('');

describe('where they stand', () => {
  test.each([
    ['My dog is not a doghouse. Dog!', ['dog', 'Dog'], 'My [dog] is not a doghouse. [Dog]!'],
    ['a foster-home, my foster brother', ['foster', 'foster-home'], 'a [foster-home], my [foster] brother'],
    ['I <3 Mum & (Dad)', ['Mum', 'Dad'], 'I <3 [Mum] & ([Dad])'],
    ['میرا گھر اچھا ہے', ['گھر'], 'میرا [گھر] اچھا ہے'],
    ['50.5 or 50?5', ['50.5'], '[50.5] or 50?5'],
    ['nothing here', [], 'nothing here'],
    ['dog', ['dog'], '[dog]'],
  ])('in %j', (text, found, shown) => {
    expect(marked(text, found)).toBe(shown);
    expect(
      partsFound(text, found)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
