import { describe, expect, test } from 'vitest';
import { ageBandLabel, ageBandOn } from './age-bands.js';
import {
  attendedCodes,
  countedCodes,
  heardCodes,
  isParticipationCode,
  type ParticipationCode,
} from './participation-codes.js';
import { participationRates } from './participation-figures.js';
import { participationRate } from './participation-rate.js';
import { wilsonInterval } from './wilson-interval.js';

function codes(counts: Readonly<Partial<Record<ParticipationCode, number>>>): ParticipationCode[] {
  return Object.entries(counts).flatMap(([code, count]) =>
    isParticipationCode(code) ? Array.from({ length: count }, () => code) : [],
  );
}

describe('participation in reviews', () => {
  test('counts who was heard and who came', () => {
    expect(heardCodes).toEqual(['PN1', 'PN2', 'PN3', 'PN5', 'PN6']);
    expect(attendedCodes).toEqual(['PN1', 'PN2', 'PN3', 'PN4']);
    expect(countedCodes).toEqual(['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7']);
  });

  test('leaves children under 4 out of the rate, not out of the reviews', () => {
    const result = participationRate(codes({ PN0: 9, PN1: 11, PN2: 6, PN3: 9, PN4: 8, PN5: 8, PN6: 16, PN7: 15 }));
    expect(result).toEqual({
      reviews: 82,
      counted: 73,
      participated: 50,
      attended: 34,
      rate: 50 / 73,
      attendanceRate: 34 / 73,
    });
  });

  test('has no rate where no review counts', () => {
    expect(participationRate(['PN0', 'PN0'])).toEqual({
      reviews: 2,
      counted: 0,
      participated: 0,
      attended: 0,
      rate: null,
      attendanceRate: null,
    });
    expect(participationRate([]).rate).toBeNull();
  });
});

describe('the figures of a row', () => {
  test('are percentages with one decimal', () => {
    expect(participationRates({ counted: 73, participated: 50, attended: 34, children: 19, everyReview: 6 })).toEqual({
      rate: 68.5,
      intervalLow: 57.1,
      intervalHigh: 78,
      attendanceRate: 46.6,
      everyReviewRate: 31.6,
    });
    expect(
      participationRates({ counted: 15, participated: 12, attended: 0, children: 8, everyReview: 8 }),
    ).toMatchObject({
      rate: 80,
      intervalLow: 54.8,
      intervalHigh: 93,
      everyReviewRate: 100,
    });
  });

  test('are absent where there is nothing to divide by', () => {
    expect(participationRates({ counted: 0, participated: 0, attended: 0, children: 0, everyReview: 0 })).toEqual({
      rate: null,
      intervalLow: null,
      intervalHigh: null,
      attendanceRate: null,
      everyReviewRate: null,
    });
  });
});

describe('the Wilson interval', () => {
  test.each([
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [5, 10, 0.2366, 0.7634],
    [1, 1, 0.2065, 1],
    [50, 73, 0.5714, 0.78],
  ])('of %i in %i', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  test('is null without trials and refuses what cannot be', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(() => wilsonInterval(2, 1)).toThrow(RangeError);
    expect(() => wilsonInterval(-1, 1)).toThrow(RangeError);
  });
});

describe('age bands at the review', () => {
  test.each([
    ['2020-06-15', '2021-06-14', '0'],
    ['2020-06-15', '2021-06-15', '1-4'],
    ['2020-06-15', '2025-06-14', '1-4'],
    ['2020-06-15', '2025-06-15', '5-9'],
    ['2020-06-15', '2030-06-15', '10-15'],
    ['2020-06-15', '2036-06-15', '16-17'],
    ['2020-06-15', '2038-06-15', '18-25'],
    ['2020-06-15', '2046-06-15', 'unknown'],
    ['2020-06-15', '2020-06-14', 'unknown'],
    [null, '2020-06-14', 'unknown'],
  ])('born %s, on %s: %s', (birth, on, key) => {
    expect(ageBandOn(birth, on).key).toBe(key);
  });

  test('have names', () => {
    expect(ageBandLabel('16-17')).toBe('16 and 17');
    expect(ageBandLabel('unknown')).toBe('Age not known');
  });
});
