import { describe, expect, test } from 'vitest';
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

const year = { from: '2008-04-01', to: '2009-03-31' };

function on(heldOn: string, code: ParticipationCode = 'PN1', child = 'A'): AcceptedReview {
  return { line: 2, child, heldOn, sameDayNo: 1, code };
}

function storedOn(heldOn: string, changes: Partial<KnownReview> = {}): KnownReview {
  return { id: heldOn, child: 'A', heldOn, sameDayNo: 1, code: 'PN1', imported: true, ...changes };
}

/** What moved from which day to which, what is added, and what is gone. */
function planned(read: readonly AcceptedReview[], known: readonly KnownReview[], span: typeof year | null = year) {
  const { added, changed, gone } = planReviews(read, known, span);
  return {
    moved: changed.map((one) => `${one.known.heldOn} ${one.read.heldOn}`),
    added: added.map(({ heldOn }) => heldOn),
    gone: gone.map(({ heldOn }) => heldOn),
  };
}

describe('a day that was corrected within the year of the return', () => {
  const first = storedOn('2008-06-01');

  test('moves the review, and does not count it twice, outside the days of the new file as well', () => {
    const file = [on('2008-06-01'), on('2009-03-18')];
    const moved = { moved: ['2009-03-20 2009-03-18'], added: [], gone: [] };
    expect(planned(file, [first, storedOn('2009-03-20')])).toEqual(moved);
    expect(planReviews([on('2009-03-18', 'PN6')], [storedOn('2009-03-20')], year).changed).toMatchObject([
      { known: { id: '2009-03-20' }, read: { heldOn: '2009-03-18', code: 'PN6' } },
    ]);
  });

  test('is the nearest one of several, and a further one is added or gone', () => {
    const before = [storedOn('2008-09-01'), storedOn('2009-03-20')];
    expect(planned([on('2008-09-03'), on('2009-03-18'), on('2008-12-01')], before)).toEqual({
      moved: ['2008-09-01 2008-09-03', '2009-03-20 2009-03-18'],
      added: ['2008-12-01'],
      gone: [],
    });
    expect(planned([on('2009-03-18')], before)).toEqual({
      moved: ['2009-03-20 2009-03-18'],
      added: [],
      gone: ['2008-09-01'],
    });
  });

  test.each<[string, readonly AcceptedReview[], KnownReview, typeof year | null, string[], string[]]>([
    [
      'another child’s day',
      [on('2009-03-18', 'PN1', 'B')],
      storedOn('2009-03-20'),
      year,
      ['2009-03-18'],
      ['2009-03-20'],
    ],
    ['recorded here', [on('2009-03-18')], storedOn('2009-03-20', { imported: false }), year, ['2009-03-18'], []],
    ['of another year', [on('2009-04-02')], storedOn('2009-03-20'), year, ['2009-04-02'], ['2009-03-20']],
    [
      'of no year',
      [on('2009-03-18'), on('2009-03-31')],
      storedOn('2009-03-20'),
      null,
      ['2009-03-18', '2009-03-31'],
      ['2009-03-20'],
    ],
  ])('is none where it is %s', (_what, file, known, span, added, gone) => {
    expect(planned(file, [known], span)).toEqual({ moved: [], added, gone });
  });

  test.each([
    ['four weeks on', '2008-06-01', '2008-06-29', true],
    ['a day more', '2008-06-01', '2008-06-30', false],
    ['with day and month turned', '2008-06-03', '2008-03-06', false], // of another year of returns
    ['turned within the year', '2008-12-05', '2008-05-12', true],
    ['half a year on, as a file of half a year has it', '2008-04-10', '2008-10-14', false],
  ])('%s: %s becomes %s, %s', (_what, before, now, moves) => {
    const { changed, gone, added } = planReviews([on(now)], [storedOn(before)], year);
    expect([changed.length, gone.length, added.length]).toEqual(moves ? [1, 0, 0] : [0, 1, 1]);
  });

  test('leaves a free number to another review of its new day', () => {
    const both = [storedOn('2009-03-18'), storedOn('2009-03-20')];
    const { changed } = planReviews([on('2009-03-18'), on('2009-03-18', 'PN7')], both, year);
    expect(changed).toMatchObject([{ known: { id: '2009-03-20' }, read: { heldOn: '2009-03-18', sameDayNo: 2 } }]);
  });

  test('of a return without a review nothing is said', () => {
    expect(planned([], [first])).toEqual({ moved: [], added: [], gone: [] });
  });
});
