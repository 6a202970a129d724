import { describe, expect, test } from 'vitest';
import { bankHolidaysEnglandAndWales as holidays } from '../calendar/bank-holidays-england-and-wales.js';
import { initialConferenceDueOn, reviewConferenceDueOn } from './conference-due-dates.js';
import { type ReviewStart, reviewDueDates } from './review-due-dates.js';

function dueDates(start: ReviewStart, startedOn: string, heldOn: readonly string[]): string[] {
  return reviewDueDates({ start, startedOn, heldOn }, holidays).map((due) => due.dueOn);
}

describe('when a review is due', () => {
  test('20 working days, then 3 months, then 6 from the review before', () => {
    expect(
      reviewDueDates(
        { start: 'LOOKED_AFTER', startedOn: '2026-03-24', heldOn: ['2026-04-20', '2026-07-20'] },
        holidays,
      ),
    ).toEqual([
      { no: 1, dueOn: '2026-04-23', heldOn: '2026-04-20', onTime: true },
      { no: 2, dueOn: '2026-07-20', heldOn: '2026-07-20', onTime: true },
      { no: 3, dueOn: '2027-01-20', heldOn: null, onTime: null },
    ]);
  });

  test('counts from the day a late review was held', () => {
    expect(
      reviewDueDates({ start: 'LOOKED_AFTER', startedOn: '2026-03-24', heldOn: ['2026-05-31'] }, holidays),
    ).toEqual([
      { no: 1, dueOn: '2026-04-23', heldOn: '2026-05-31', onTime: false },
      { no: 2, dueOn: '2026-08-31', heldOn: null, onTime: null },
    ]);
  });

  test('takes reviews in any order', () => {
    expect(dueDates('LOOKED_AFTER', '2026-03-24', ['2026-07-20', '2026-04-20'])).toEqual([
      '2026-04-23',
      '2026-07-20',
      '2027-01-20',
    ]);
  });

  test('after placement for adoption: 4 weeks, 3 months, 6 months', () => {
    expect(dueDates('PLACED_FOR_ADOPTION', '2026-02-02', ['2026-03-02', '2026-06-02'])).toEqual([
      '2026-03-02',
      '2026-06-02',
      '2026-12-02',
    ]);
  });

  test('when adoption is authorised and the child not yet placed: 3 months, 6 months', () => {
    expect(dueDates('ADOPTION_AUTHORISED', '2025-11-30', ['2026-02-28'])).toEqual(['2026-02-28', '2026-08-28']);
  });
});

describe('when a child protection conference is due', () => {
  test('15 working days after the strategy discussion, over Christmas', () => {
    expect(initialConferenceDueOn('2025-12-22', holidays)).toBe('2026-01-15');
  });

  test('3 months after the initial conference, then at most 6', () => {
    expect(reviewConferenceDueOn('2026-01-15', true)).toBe('2026-04-15');
    expect(reviewConferenceDueOn('2026-04-15', false)).toBe('2026-10-15');
  });
});
