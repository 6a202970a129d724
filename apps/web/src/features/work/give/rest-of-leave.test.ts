import { expect, test } from 'vitest';

import { restText } from './rest-of-leave';

const leave = [
  { id: 'c1', standsInName: 'Kim Worker', startsOn: '2026-11-30', endsOn: '2026-11-30' },
  { id: 'c2', standsInName: 'Sam Worker', startsOn: '2026-12-01', endsOn: '2026-12-09' },
  { id: 'c3', standsInName: null, startsOn: '2026-12-10', endsOn: '2026-12-11' },
  { id: 'c4', standsInName: null, startsOn: '2026-12-21', endsOn: '2026-12-24' },
].map((one) => ({ __typename: 'Cover' as const, ...one }));

test('names the leave right before and right after what was just said, and no other', () => {
  const text = restText(leave, { startsOn: '2026-12-01', endsOn: '2026-12-09' }).replaceAll(/\s/g, ' ');
  expect(text).toBe(
    ' This still stands beside it: 30 November 2026, Kim Worker stands in; 10 December 2026 to 11 December 2026, nobody stands in.',
  );
});

test('says nothing where nothing is beside it', () => {
  expect(restText(leave, { startsOn: '2026-12-21', endsOn: '2026-12-24' })).toBe('');
});
