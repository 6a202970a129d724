import { describe, expect, test } from 'vitest';
import { percent } from '../calendar/percentages.js';
import { codeAgainstAge, countsByAge, whyNotCounted } from './code-and-age.js';
import type { ParticipationCode } from './participation-codes.js';

describe('code and age', () => {
  test.each<[string, ParticipationCode, string, string | null, string | null]>([
    ['the day before the fourth birthday', 'PN0', '2020-05-09', '2016-05-10', null],
    ['on the fourth birthday', 'PN0', '2020-05-10', '2016-05-10', 'CODED_UNDER_FOUR'],
    ['at fifteen', 'PN0', '2031-05-11', '2016-05-10', 'CODED_UNDER_FOUR'],
    ['the day before the fourth birthday', 'PN1', '2020-05-09', '2016-05-10', 'CODED_FOUR_OR_OVER'],
    ['on the fourth birthday', 'PN1', '2020-05-10', '2016-05-10', null],
    ['on 28 February before a fourth birthday on the 29th', 'PN7', '2024-02-28', '2020-02-29', 'CODED_FOUR_OR_OVER'],
    ['on that 29th', 'PN7', '2024-02-29', '2020-02-29', null],
    ['with no date of birth', 'PN0', '2024-02-29', null, null],
    ['before birth, so of an age that cannot be told', 'PN1', '2024-02-29', '2024-03-01', null],
  ])('%s, %s on %s, born %s: %s', (_, code, heldOn, dateOfBirth, doubt) => {
    expect(codeAgainstAge({ code, heldOn, dateOfBirth })).toBe(doubt);
  });

  test.each([
    ['2026-11-29', '2010-01-01', null],
    ['2026-11-30', '2010-01-01', 'TO_COME'],
    ['2026-11-29', '2008-11-30', null],
    ['2026-11-29', '2008-11-29', 'GROWN_UP'],
    ['2026-11-29', null, null],
  ])('a review on %s of a child born %s, seen on 29 November 2026: %s', (heldOn, dateOfBirth, reason) => {
    expect(whyNotCounted({ heldOn, dateOfBirth }, '2026-11-29')).toBe(reason);
  });

  test('a return with nine silent older children and two younger ones: 50 of 73 by code, 48 of 80 by age', () => {
    const byAge = countsByAge(
      { counted: 73, participated: 50 },
      { codedUnderFour: 9, codedFourOrOver: 2, heardUnderFour: 2 },
    );
    expect(byAge).toEqual({ countedByAge: 80, participatedByAge: 48, contradicting: 11 });
    expect(percent(byAge.participatedByAge, byAge.countedByAge)).toBe(60);
  });
});
