import { describe, expect, test } from '@jest/globals';
import type { ParticipationCode } from '../participation-codes.js';
import type { AcceptedReview } from './check-return.js';
import { type KnownReview, planReviews } from './plan-reviews.js';

function read(codes: readonly ParticipationCode[], heldOn = '2017-06-05', child = 'A1'): AcceptedReview[] {
  return codes.map((code, at) => ({ line: at + 2, child, heldOn, sameDayNo: at + 1, code }));
}

function known(codes: readonly ParticipationCode[], heldOn = '2017-06-05', imported = true): KnownReview[] {
  return codes.map((code, at) => ({
    id: `${heldOn} ${at + 1}`,
    child: 'A1',
    heldOn,
    sameDayNo: at + 1,
    code,
    imported,
  }));
}

describe('what storing reviews changes', () => {
  test.each<[string, readonly ParticipationCode[], readonly ParticipationCode[], object]>([
    ['nothing is known', ['PN1'], [], { added: 1, changed: 0, unchanged: 0, gone: 0 }],
    ['it is there already', ['PN1'], ['PN1'], { added: 0, changed: 0, unchanged: 1, gone: 0 }],
    ['its code was corrected', ['PN6'], ['PN7'], { added: 0, changed: 1, unchanged: 0, gone: 0 }],
    [
      'two on one day in another order',
      ['PN7', 'PN1'],
      ['PN1', 'PN7'],
      { added: 0, changed: 0, unchanged: 2, gone: 0 },
    ],
    ['one of two corrected', ['PN2', 'PN1'], ['PN1', 'PN7'], { added: 0, changed: 1, unchanged: 1, gone: 0 }],
    ['one more on the day', ['PN1', 'PN1'], ['PN1'], { added: 1, changed: 0, unchanged: 1, gone: 0 }],
    ['one fewer on the day', ['PN1'], ['PN7', 'PN1'], { added: 0, changed: 0, unchanged: 1, gone: 1 }],
  ])('%s', (_case, file, stored, expected) => {
    const { added, changed, unchanged, gone } = planReviews(read(file), known(stored));
    expect({ added: added.length, changed: changed.length, unchanged, gone: gone.length }).toEqual(expected);
  });

  test('a further review of a day takes the next free number', () => {
    expect(planReviews(read(['PN3', 'PN1']), known(['PN1'])).added).toMatchObject([{ code: 'PN3', sameDayNo: 2 }]);
  });

  test('the same day of another child is another review', () => {
    expect(planReviews(read(['PN1'], '2017-06-05', 'B2'), known(['PN1'])).added).toHaveLength(1);
  });

  test('counts what an earlier return brought and this one lacks, within its days, and nothing recorded here', () => {
    const file = [...read(['PN1'], '2017-04-10'), ...read(['PN1'], '2018-03-20')];
    const stored = [
      ...known(['PN1'], '2017-04-10'),
      ...known(['PN1'], '2017-04-09'),
      ...known(['PN1'], '2017-10-01'),
      ...known(['PN1'], '2017-10-02', false),
    ];
    expect(planReviews(file, stored)).toMatchObject({ unchanged: 1, gone: [{ heldOn: '2017-10-01' }] });
    expect(planReviews([], stored)).toMatchObject({ unchanged: 0, gone: [] });
  });
});

const heldOnDay = (heldOn: string) => ({ line: 2, child: 'A', heldOn, sameDayNo: 1, code: 'PN1' as const });

test('a day corrected at the edge of the year is told as gone, when the year of the return is given', () => {
  const before = { id: 'x', child: 'A', heldOn: '2009-03-20', sameDayNo: 1, code: 'PN1' as const, imported: true };
  const read = [heldOnDay('2008-06-01'), heldOnDay('2009-03-18')];
  expect(planReviews(read, [before]).gone).toEqual([]);
  expect(planReviews(read, [before], { from: '2008-04-01', to: '2009-03-31' }).gone).toEqual([before]);
  expect(planReviews([], [before], { from: '2008-04-01', to: '2009-03-31' }).gone).toEqual([]);
});
