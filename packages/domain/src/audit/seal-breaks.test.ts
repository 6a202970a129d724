import { describe, expect, test } from 'vitest';
import { beforeAllSeals, breaksOfSeal, chainAfter, sealInWords, type StoredSeal } from './seal-breaks.js';

const first: StoredSeal = {
  number: 1,
  log: 'ACCESS',
  afterLine: 0,
  toLine: 40,
  lines: 38,
  previousRoot: '',
  root: 'a',
};
const second: StoredSeal = { ...first, number: 2, afterLine: 40, toLine: 50, lines: 10, previousRoot: 'a', root: 'b' };
const changes: StoredSeal = { ...first, number: 3, log: 'CHANGE', previousRoot: 'b', root: 'c' };
const whole = { isSame: true, rootHolds: true };
const asSealed = ({ lines }: StoredSeal) => ({ ...whole, lines });
const afterFirst = chainAfter(beforeAllSeals, first);

describe('a chain of seals', () => {
  test('is whole where each follows the one before, each log by its own lines', () => {
    let so = beforeAllSeals;
    for (const seal of [first, second, changes]) {
      expect(breaksOfSeal(so, seal, asSealed(seal))).toEqual([]);
      so = chainAfter(so, seal);
    }
  });

  test('says once that a seal is gone, though both logs went on from it', () => {
    expect(breaksOfSeal(beforeAllSeals, second, asSealed(second))).toEqual([{ kind: 'SEALS_MISSING', count: 1 }]);
    const so = chainAfter(beforeAllSeals, second);
    expect(breaksOfSeal(so, { ...changes, afterLine: 30 }, asSealed(changes))).toEqual([]);
  });

  test.each([
    ['a line is missing', afterFirst, second, { ...whole, lines: 9 }, ['1 line of the access log is missing']],
    [
      'lines are missing',
      afterFirst,
      second,
      { ...whole, lines: 0, isSame: false },
      ['10 lines of the access log are missing'],
    ],
    [
      'a line was put in',
      afterFirst,
      second,
      { ...whole, lines: 11 },
      ['1 line of the access log was put in afterwards'],
    ],
    [
      'lines were put in',
      afterFirst,
      second,
      { ...whole, lines: 12 },
      ['2 lines of the access log were put in afterwards'],
    ],
    [
      'a line was changed',
      afterFirst,
      second,
      { ...whole, lines: 10, isSame: false },
      ['as many lines of the access log as were sealed, but not the same'],
    ],
    [
      'a seal was changed',
      afterFirst,
      second,
      { ...whole, lines: 10, rootHolds: false },
      ['the seal itself was changed'],
    ],
    [
      'another chain was put in its place',
      { ...afterFirst, root: 'z' },
      second,
      asSealed(second),
      ['does not follow the seal before'],
    ],
    [
      'a range was left out',
      afterFirst,
      { ...second, afterLine: 45 },
      asSealed(second),
      ['does not follow the seal before'],
    ],
    ['the first seals are gone', beforeAllSeals, changes, asSealed(changes), ['2 seals before it are gone']],
    ['a seal is gone', beforeAllSeals, second, asSealed(second), ['1 seal before it is gone']],
    [
      'more than one thing',
      beforeAllSeals,
      second,
      { lines: 9, isSame: false, rootHolds: false },
      ['gone', 'itself was changed', 'missing'],
    ],
  ] as const)('is broken where %s', (_case, so, seal, found, parts) => {
    const breaks = breaksOfSeal(so, seal, found);
    expect(breaks).toHaveLength(parts.length);
    const words = sealInWords(seal, breaks, { since: null, until: '24 November 2026 at 09:00' });
    for (const part of parts) expect(words).toContain(part);
  });

  test('says which lines, in a sentence', () => {
    const breaks = breaksOfSeal(afterFirst, second, { ...whole, lines: 9 });
    expect(
      sealInWords(second, breaks, { since: '24 November 2026 at 09:00', until: '24 November 2026 at 10:00' }),
    ).toBe(
      'Seal 2 (lines 41 to 50 of the access log, written after 24 November 2026 at 09:00, sealed on 24 November 2026 at 10:00): 1 line of the access log is missing.',
    );
  });
});
