import { describe, expect, it } from 'vitest';
import type { BankHolidays } from '../calendar/bank-holidays.js';
import { bankHolidaysEnglandAndWales } from '../calendar/bank-holidays-england-and-wales.js';
import { explainClock } from './explain-clock.js';

const holidays: BankHolidays = {
  dates: new Set(['2025-12-25', '2025-12-26', '2026-01-01', '2026-04-03', '2026-04-06']),
  names: new Map([
    ['2025-12-25', 'Christmas Day'],
    ['2025-12-26', 'Boxing Day'],
    ['2026-01-01', "New Year's Day"],
    ['2026-04-03', 'Good Friday'],
  ]),
  from: '2025-01-01',
  through: '2026-12-31',
};

describe('explainClock', () => {
  it('says in one sentence why ten working days over Christmas end on 7 January', () => {
    expect(explainClock('2025-12-19', 10, holidays).sentence).toBe(
      "10 working days from Friday 19 December 2025 is Wednesday 7 January 2026, because 6 weekend days, Christmas Day (25 December), Boxing Day (26 December) and New Year's Day (1 January) are not counted.",
    );
  });

  it('names every calendar day from the start to the due day', () => {
    const { days, dueOn } = explainClock('2026-04-02', 2, holidays);
    expect(dueOn).toBe('2026-04-08');
    expect(days).toEqual([
      { on: '2026-04-02', kind: 'START', workingDay: 0, name: null },
      { on: '2026-04-03', kind: 'BANK_HOLIDAY', workingDay: null, name: 'Good Friday' },
      { on: '2026-04-04', kind: 'SATURDAY', workingDay: null, name: 'Saturday' },
      { on: '2026-04-05', kind: 'SUNDAY', workingDay: null, name: 'Sunday' },
      { on: '2026-04-06', kind: 'BANK_HOLIDAY', workingDay: null, name: 'Bank holiday' },
      { on: '2026-04-07', kind: 'WORKING_DAY', workingDay: 1, name: null },
      { on: '2026-04-08', kind: 'WORKING_DAY', workingDay: 2, name: null },
    ]);
  });

  it('starts the count after a Saturday, without calling that Saturday left out', () => {
    const { days, dueOn } = explainClock('2025-12-20', 10, holidays);
    expect(dueOn).toBe('2026-01-07');
    expect(days[0]).toEqual({ on: '2025-12-20', kind: 'START', workingDay: 0, name: null });
    expect(days.at(-1)).toMatchObject({ on: '2026-01-07', workingDay: 10 });
  });

  it.each([
    [
      'nothing between',
      '2026-06-01',
      3,
      '3 working days from Monday 1 June 2026 is Thursday 4 June 2026. No weekend or bank holiday comes between.',
    ],
    [
      'one Sunday',
      '2026-06-06',
      1,
      '1 working day from Saturday 6 June 2026 is Monday 8 June 2026, because one weekend day is not counted.',
    ],
    [
      'a weekend',
      '2026-06-05',
      1,
      '1 working day from Friday 5 June 2026 is Monday 8 June 2026, because 2 weekend days are not counted.',
    ],
    [
      'one holiday',
      '2025-12-31',
      1,
      "1 working day from Wednesday 31 December 2025 is Friday 2 January 2026, because New Year's Day (1 January) is not counted.",
    ],
  ])('reads well with %s', (_what, start, days, sentence) => {
    expect(explainClock(start, days, holidays).sentence).toBe(sentence);
  });

  it('names substitute days as what they are', () => {
    expect(explainClock('2027-12-23', 2, bankHolidaysEnglandAndWales).sentence).toBe(
      '2 working days from Thursday 23 December 2027 is Wednesday 29 December 2027, because 2 weekend days, the substitute day for Christmas Day (27 December) and the substitute day for Boxing Day (28 December) are not counted.',
    );
  });

  it('refuses to explain what it can not count', () => {
    expect(() => explainClock('2026-12-30', 10, holidays)).toThrow(RangeError);
  });
});
