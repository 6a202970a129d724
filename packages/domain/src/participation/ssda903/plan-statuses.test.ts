import { expect, test } from 'vitest';
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
};
const legal: KnownStatus = {
  id: 'one',
  child: 'A1',
  kind: 'CLA_EPISODE',
  code: 'C2',
  startsOn: '2016-02-15',
  endsOn: null,
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
  expect(planStatuses([{ ...episode, placement: 'U'.repeat(60) }], []).added).toHaveLength(3);
});
