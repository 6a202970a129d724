import { expect, test } from 'vitest';
import { bankHolidaysEnglandAndWales } from '../calendar/bank-holidays-england-and-wales.js';
import { releasedAsAt } from './released-as-at.js';

test.each([
  ['2025-26 Q3', 'STAGE_1', '2026-01-29'],
  ['2025-26 Q3', 'STAGE_2', '2026-04-02'],
  ['2025-26 Q3', 'STAGE_3', '2026-03-12'],
  ['2028-29 Q3', 'STAGE_1', null],
  ['1990-91 Q1', 'STAGE_1', null],
] as const)(
  'the figures of %s, %s, are released as at %s, once every clock has run its longest',
  (quarter, stage, day) => {
    expect(releasedAsAt(quarter, stage, bankHolidaysEnglandAndWales)).toBe(day);
  },
);
