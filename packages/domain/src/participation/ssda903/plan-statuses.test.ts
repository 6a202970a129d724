import { describe, expect, test } from 'vitest';
import { type KnownStatus, planStatuses } from './plan-statuses.js';
import type { ReturnEpisode } from './return-children.js';

const episode: ReturnEpisode = {
  line: 2,
  child: 'A1',
  startsOn: '2016-02-15',
  endsOn: null,
  ended: false,
  legalStatus: 'C2',
  categoryOfNeed: 'N1',
  placement: 'U1',
  reasonNew: 'S',
  reasonPlaceChange: null,
};
const legal: KnownStatus = {
  id: 'one',
  child: 'A1',
  kind: 'CLA_EPISODE',
  code: 'C2',
  startsOn: '2016-02-15',
  endsOn: null,
  beganBecause: null,
  endedBecause: null,
};

test('an episode tells of legal status, placement and need', () => {
  expect(planStatuses([episode], []).added).toMatchObject([
    { kind: 'CLA_EPISODE', code: 'C2' },
    { kind: 'PLACEMENT', code: 'U1' },
    { kind: 'CATEGORY_OF_NEED', code: 'N1' },
  ]);
  expect(planStatuses([{ ...episode, placement: null }], []).added).toHaveLength(2);
});

test('the same episode again brings its end, or nothing', () => {
  expect(planStatuses([episode], [legal])).toMatchObject({ changed: [], unchanged: 1 });
  const closed = { ...episode, ended: true, endsOn: '2017-08-14' };
  expect(planStatuses([closed], [legal]).changed).toMatchObject([
    { known: { id: 'one' }, read: { endsOn: '2017-08-14' } },
  ]);
});

test('of two rows that begin on one day the later one counts', () => {
  const { added } = planStatuses([episode, { ...episode, line: 3, legalStatus: 'E1' }], []);
  expect(added).toHaveLength(3);
  expect(added[0]?.code).toBe('E1');
});

test.each([
  ['no first day', { startsOn: null }],
  ['a last day that is none', { ended: true, endsOn: null }],
  ['a last day before the first', { ended: true, endsOn: '2016-02-14' }],
  ['no child', { child: ' ' }],
])('an episode with %s is not stored', (_case, wrong) => {
  expect(planStatuses([{ ...episode, ...wrong }], []).added).toEqual([]);
});

test('a cell that is no code, for its length, leaves its episode out', () => {
  expect(planStatuses([{ ...episode, placement: 'U'.repeat(61) }], []).added).toEqual([]);
  expect(planStatuses([{ ...episode, reasonNew: 'P'.repeat(61) }], []).added).toEqual([]);
  expect(planStatuses([{ ...episode, reasonPlaceChange: 'P'.repeat(61) }], []).added).toEqual([]);
  expect(planStatuses([{ ...episode, placement: 'U'.repeat(60) }], []).added).toHaveLength(3);
});

describe('why a child moved', () => {
  const year = { from: '2016-04-01', to: '2017-03-31' };
  const moved = { ...episode, startsOn: '2016-06-10', reasonNew: 'P', reasonPlaceChange: 'CHILD' };
  const [stored] = planStatuses([{ ...moved, legalStatus: null, categoryOfNeed: null }], []).added;
  const known = (changes: Partial<KnownStatus> = {}): KnownStatus => {
    if (stored === undefined) throw new Error('A placement');
    return { id: 'one', ...stored, ...changes };
  };
  const of = (episodes: readonly ReturnEpisode[], before: readonly KnownStatus[], span: typeof year | null = year) => {
    const { added, changed } = planStatuses(episodes, before, span);
    const placements = added.filter(({ kind }) => kind === 'PLACEMENT').map(({ startsOn }) => startsOn);
    return { added: placements, changed: changed.map((one) => `${one.known.startsOn} ${one.read.startsOn}`) };
  };

  test('stands with the placement alone', () => {
    expect(
      planStatuses([moved], []).added.map(({ beganBecause, endedBecause }) => [beganBecause, endedBecause]),
    ).toEqual([
      [null, null],
      ['P', 'CHILD'],
      [null, null],
    ]);
  });

  test.each([
    ['why it began', { beganBecause: null }],
    ['why it ended', { endedBecause: 'CARPL' }],
  ])('is brought up to date: %s', (_what, before) => {
    expect(of([moved], [known(before)])).toEqual({ added: [], changed: ['2016-06-10 2016-06-10'] });
    expect(of([moved], [known()])).toEqual({ added: [], changed: [] });
  });

  test('a first day that was corrected within the year of the return is the same placement', () => {
    const corrected = { ...moved, startsOn: '2016-06-17' };
    expect(of([corrected], [known()])).toEqual({ added: [], changed: ['2016-06-10 2016-06-17'] });
    expect(of([{ ...moved, startsOn: '2016-10-06' }], [known()])).toMatchObject({ changed: ['2016-06-10 2016-10-06'] });
  });

  test.each([
    ['of no year', { ...moved, startsOn: '2016-06-17' }, known(), null],
    ['of another year', { ...moved, startsOn: '2016-03-30' }, known({ startsOn: '2016-04-02' }), year],
    ['of another child', { ...moved, child: 'B2', startsOn: '2016-06-17' }, known(), year],
    ['months later', { ...moved, startsOn: '2016-09-17' }, known(), year],
  ])('but not %s', (_what, read, before, span) => {
    expect(of([read], [before], span)).toEqual({ added: [read.startsOn], changed: [] });
  });
});
