import { expect, test } from '@jest/globals';

import { isDrawable, type Quarter, timingsTable } from './timings-figures';
import { timingsSentence } from './timings-sentence';

type Counts = readonly [inStandard: number, inAgreed: number, late: number, open: number];

function rate(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}

function quarter(label: string, [inStandard, inAgreed, late, open]: Counts): Quarter {
  const inTime = inStandard + inAgreed;
  const answered = inTime + late;
  return {
    key: label,
    label,
    asAt: '2026-11-27',
    inStandard,
    inAgreed,
    late,
    open,
    inTime,
    inStandardRate: rate(inStandard, answered),
    inTimeRate: rate(inTime, answered),
    total: answered + open,
    suppressed: false,
  };
}

const closed = quarter('July to September 2026', [4, 1, 2, 0]);
const running = quarter('October to December 2026', [1, 0, 0, 6]);
const hidden: Quarter = {
  ...quarter('April to June 2026', [0, 0, 0, 0]),
  inStandard: null,
  inAgreed: null,
  late: null,
  open: null,
  inTime: null,
  total: null,
  suppressed: true,
};

test('says how the last quarter that is over went, and how the one that runs stands', () => {
  expect(timingsSentence([closed, running])).toBe(
    '5 of 7 complaints from July to September 2026 were answered in time (71.4%), 1 of them with an extension. Of 7 from October to December 2026, 1 is answered so far and 6 still open.',
  );
});

test.each([
  [
    'one complaint',
    [quarter('July to September 2026', [1, 0, 0, 0])],
    '1 of 1 complaint from July to September 2026 was answered in time (100.0%).',
  ],
  [
    'nothing answered',
    [quarter('July to September 2026', [0, 0, 0, 0])],
    'No complaint of these quarters has been answered yet.',
  ],
  ['hidden figures', [hidden], 'The numbers of these quarters are too small to be shown in full.'],
  [
    'one number that may be shown',
    [{ ...hidden, inTime: 6 }],
    '6 complaints from April to June 2026 were answered in time. The numbers of these quarters are too small to be shown in full.',
  ],
])('reads well with %s', (_what, quarters, sentence) => {
  expect(timingsSentence(quarters)).toBe(sentence);
});

test('the table says what is hidden, and what there is nothing of', () => {
  const none = quarter('January to March 2026', [0, 0, 0, 0]);
  expect(timingsTable([closed, hidden, none]).rows).toEqual([
    ['July to September 2026', 4, 1, 5, 2, 0, 7, '57.1%', '71.4%'],
    ['April to June 2026', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden', 'hidden'],
    ['January to March 2026', 0, 0, 0, 0, 0, 0, 'no data', 'no data'],
  ]);
});

test('a drawing without a single number is not drawn', () => {
  expect(isDrawable([hidden])).toBe(false);
  expect(isDrawable([{ ...hidden, open: 0, late: 0 }])).toBe(false);
  expect(isDrawable([hidden, closed])).toBe(true);
});
