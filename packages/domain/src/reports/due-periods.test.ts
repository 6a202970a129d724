import { describe, expect, test } from 'vitest';
import { duePeriods } from './due-periods.js';

const of = (...keys: readonly string[]): ReadonlySet<string> => new Set(keys);

describe('what is released next', () => {
  test.each([
    ['nothing entered, nothing due', of(), of(), of('2024-25', '2025-26'), []],
    ['a quarter that has settled', of('2025-26 Q1', '2025-26 Q2'), of(), of('2025-26 Q1'), ['2025-26 Q1']],
    ['nothing twice', of('2025-26 Q1'), of('2025-26 Q1'), of('2025-26 Q1'), []],
    [
      'the year with its quarters, also those in which nothing was entered',
      of('2024-25 Q1', '2024-25 Q4'),
      of('2024-25 Q1'),
      of('2024-25 Q1', '2024-25 Q4', '2024-25'),
      ['2024-25 Q2', '2024-25 Q3', '2024-25 Q4', '2024-25'],
    ],
    [
      'no year while one of its quarters waits',
      of('2024-25 Q1', '2024-25 Q2'),
      of(),
      of('2024-25 Q1', '2024-25'),
      ['2024-25 Q1'],
    ],
    [
      'the earlier year first',
      of('2024-25 Q4', '2025-26 Q1'),
      of(),
      of('2024-25 Q4', '2024-25', '2025-26 Q1'),
      ['2024-25 Q1', '2024-25 Q2', '2024-25 Q3', '2024-25 Q4', '2024-25'],
    ],
  ])('%s', (_what, entered, released, settled, due) => {
    expect(duePeriods(entered, released, (period) => settled.has(period))).toEqual(due);
  });
});
