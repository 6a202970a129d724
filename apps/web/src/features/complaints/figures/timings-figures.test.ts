import { expect, test } from 'vitest';

import { timingsFacts } from './timings-definition';
import { type Quarter, timingsData, timingsRows, type TimingsRow, timingsTable } from './timings-figures';
import { timingsSentence } from './timings-sentence';

const none = {
  inStandard: 0,
  inAgreed: 0,
  late: 0,
  overdue: 0,
  open: 0,
  withdrawn: 0,
  remedied: 0,
  notForProcedure: 0,
  total: 0,
  inTime: 0,
  due: 0,
  inTimeRate: null,
  inStandardRate: null,
} as const;

type Counts = Partial<Record<keyof typeof none, number>>;

function row(label: string, counts: Counts): TimingsRow {
  return { key: label, label, released: 'not yet', figures: { ...none, ...counts } };
}

const closed = row('July to September 2026', {
  inStandard: 4,
  inAgreed: 1,
  late: 1,
  overdue: 1,
  withdrawn: 1,
  notForProcedure: 2,
  inTime: 5,
  due: 7,
  inTimeRate: 71.4,
  inStandardRate: 57.1,
  total: 10,
});
const running = row('October to December 2026', { inStandard: 1, open: 6, inTime: 1, due: 1, total: 7 });

test('says how the last period that is over went, and how the one that runs stands', () => {
  expect(timingsSentence([closed, running])).toBe(
    '5 of 7 complaints from July to September 2026 were answered in time (71.4%), 1 of them with an extension. 1 is overdue and still not answered. Not counted in this: 1 withdrawn, 2 not for this procedure. Of 7 from October to December 2026, 1 is answered so far and 6 are still in time.',
  );
});

test.each([
  [
    'one complaint',
    [row('July to September 2026', { inStandard: 1, inTime: 1, due: 1, inTimeRate: 100 })],
    '1 of 1 complaint from July to September 2026 was answered in time (100.0%).',
  ],
  [
    'one that was never answered',
    [row('July to September 2026', { overdue: 1, due: 1, inTimeRate: 0 })],
    '0 of 1 complaint from July to September 2026 was answered in time (0.0%). 1 is overdue and still not answered.',
  ],
  ['nothing due', [row('July to September 2026', {})], 'No complaint of these periods was due an answer.'],
  ['nothing released', [{ ...closed, figures: null }], 'No figures of these periods are published yet.'],
])('reads well with %s', (_what, rows, sentence) => {
  expect(timingsSentence(rows)).toBe(sentence);
});

test('the table says what is not released, and what there is nothing of', () => {
  const empty = row('January to March 2026', {});
  const missing = { ...closed, key: 'Apr–Jun 2026', figures: null, released: 'not before 29 July 2026' };
  expect(timingsTable([closed, missing, empty], 'STAGE_1', 'quarter').rows).toEqual([
    ['July to September 2026', 4, 1, 1, 1, 0, 1, 0, 2, 10, '57.1%', '71.4%', 'not yet'],
    ['Apr–Jun 2026', ...Array.from({ length: 11 }, () => 'not published'), 'not before 29 July 2026'],
    ['January to March 2026', 0, 0, 0, 0, 0, 0, 0, 0, 0, 'no data', 'no data', 'not yet'],
  ]);
  expect(timingsData([missing], 'STAGE_1').series.map(({ values }) => values)).toEqual([
    [null],
    [null],
    [null],
    [null],
    [null],
  ]);
});

test('each stage says its own number of days', () => {
  expect(timingsTable([], 'STAGE_2', 'year').headers.slice(0, 2)).toEqual(['Year', 'In 25 working days']);
});

const quarter: Quarter = {
  key: '2026-27 Q2',
  label: 'July to September 2026',
  stage: 'STAGE_1',
  stageLabel: 'Stage 1: local resolution',
  counts: closed.figures,
  yearLabel: 'October 2025 to September 2026',
  year: null,
  asAt: '2026-11-27',
  releasedAsAt: null,
  releasesOn: '2026-10-29',
};

test('a year stands under both its ends, and is not released while one of its quarters is not', () => {
  expect(timingsRows([quarter], 'year')).toEqual([
    {
      key: 'Year to Sep 2026',
      label: 'October 2025 to September 2026',
      figures: null,
      released: 'not before 29 Oct 2026',
    },
  ]);
});

test('a file says its title, its period, its definition and as known on which day', () => {
  const facts = timingsFacts('Stage 1', [quarter], 'quarter', true);
  expect(facts).toMatchObject({ title: 'Stage 1', from: '2026-07-01', to: '2026-09-30', isExact: true });
  expect(facts.definition).toContain('one that was never answered counts as not in time');
  expect(facts.counted).toContain('Counted on 27 November 2026');
  const released = timingsFacts('Stage 1', [quarter], 'year', false);
  expect(released).toMatchObject({ from: '2025-10-01', to: '2026-09-30', isExact: false });
  expect(released.counted).toContain('stays as it was then');
});
