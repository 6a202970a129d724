import { describe, expect, test } from 'vitest';
import { yearOfPeriod } from '../calendar/reporting-year.js';
import { partnerKinds, streams } from '../feedback/streams.js';
import { type StreamCell, suppressStreams, toFigureCell } from './suppress-streams.js';
import { solvableCounts } from './suppression-audit.js';

/** Small numbers that repeat for a seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Telling {
  readonly quarter: string;
  readonly stream: string;
  readonly kind: string | null;
  readonly heard: boolean;
}

const quarters = ['2024-25', '2025-26'].flatMap((year) => [1, 2, 3, 4].map((no) => `${year} Q${no}`));
const kinds = [...partnerKinds, 'NOT_SAID'];

function tellings(seed: number, size: number): Telling[] {
  const random = randomFrom(seed);
  return Array.from({ length: size }, () => {
    const stream = streams[Math.min(random(streams.length), random(streams.length))] ?? 'FAMILY';
    return {
      quarter: quarters[random(quarters.length)] ?? '',
      stream,
      kind: stream === 'PARTNER' ? (kinds[random(kinds.length)] ?? null) : null,
      heard: random(3) > 0,
    };
  });
}

const places: readonly (readonly [stream: string | null, kind: string | null])[] = [
  [null, null],
  ...streams.map((stream) => [stream, null] as const),
  ...kinds.map((kind) => ['PARTNER', kind] as const),
];

function cellsOf(all: readonly Telling[], period: string, before: ReadonlyMap<string, boolean>): StreamCell[] {
  return places.map(([stream, kind]) => {
    const same = all.filter(
      (each) =>
        each.quarter.startsWith(period) &&
        (stream === null || each.stream === stream) &&
        (kind === null || each.kind === kind),
    );
    const counts = { tellings: same.length, heard: same.filter(({ heard }) => heard).length };
    return { period, stream, kind, ...counts, released: before.get(`${period} ${stream} ${kind}`) ?? null };
  });
}

/** Each quarter when it ends, each year with its last: as readers see them one after the other. */
function lived(all: readonly Telling[]): { cells: StreamCell[]; hidden: readonly boolean[] } {
  let before = new Map<string, boolean>();
  let cells: StreamCell[] = [];
  let hidden: readonly boolean[] = [];
  const periods: string[] = [];
  for (const quarter of quarters) {
    periods.push(quarter, ...(quarter.endsWith('Q4') ? [yearOfPeriod(quarter)] : []));
    cells = periods.flatMap((period) => cellsOf(all, period, before));
    hidden = suppressStreams(cells, 5);
    before = new Map(cells.map(({ period, stream, kind }, at) => [`${period} ${stream} ${kind}`, hidden[at] ?? true]));
  }
  return { cells, hidden };
}

/** What a second program, that knows nothing of the choice, works out from all that is published. */
function solved({ cells, hidden }: { cells: readonly StreamCell[]; hidden: readonly boolean[] }): string[] {
  return solvableCounts(
    cells.map(toFigureCell),
    hidden.map((figures) => ({ figures, reviews: false })),
  );
}

describe('tellings by stream for readers who see no records', () => {
  test.each([
    [1, 60],
    [2, 400],
    [3, 1500],
  ])(
    'no small count follows from what is published, quarter by quarter and year by year: seed %i, %i tellings',
    (seed, size) => {
      expect(solved(lived(tellings(seed, size)))).toEqual([]);
    },
  );

  test('a small count left out of a sum that is shown would be found by the second program', () => {
    const { cells, hidden } = lived(tellings(3, 1500));
    const sensitive = cells.findIndex(
      ({ kind, tellings: count }, at) => kind !== null && count > 0 && count < 6 && hidden[at] === true,
    );
    expect(sensitive).toBeGreaterThanOrEqual(0);
    expect(solved({ cells, hidden: hidden.map((mark, at) => mark && at !== sensitive) })).not.toEqual([]);
  });

  test('that few were not heard is hidden like that few were', () => {
    const cell = { period: '2025-26 Q1', kind: null, released: null };
    const hidden = suppressStreams(
      [
        { ...cell, stream: null, tellings: 60, heard: 40 },
        { ...cell, stream: 'CIC_REVIEW', tellings: 30, heard: 28 },
        { ...cell, stream: 'DIRECT_WORK', tellings: 20, heard: 12 },
        { ...cell, stream: 'FAMILY', tellings: 10, heard: 0 },
      ],
      5,
    );
    expect(hidden).toEqual([false, true, true, false]);
  });

  test('what was released stays as it was', () => {
    const all = tellings(5, 900);
    const first = cellsOf(all, '2024-25 Q1', new Map());
    const marks = suppressStreams(first, 5);
    const before = new Map(
      first.map(({ period, stream, kind }, at) => [`${period} ${stream} ${kind}`, marks[at] ?? true]),
    );
    const both = ['2024-25 Q1', '2024-25 Q2'].flatMap((period) => cellsOf(all, period, before));
    expect(suppressStreams(both, 5).slice(0, first.length)).toEqual(marks);
  });

  test('enough is shown to be of use: seven of ten figures of the streams themselves, and every year of them', () => {
    const { cells, hidden } = lived(tellings(4, 2500));
    const shownOf = (isMeant: (cell: StreamCell) => boolean): number => {
      const marks = hidden.filter((_, at) => cells.slice(at, at + 1).some(isMeant));
      return marks.filter((mark) => !mark).length / marks.length;
    };
    expect(shownOf(({ kind }) => kind === null)).toBeGreaterThan(0.7);
    expect(shownOf(({ kind, period }) => kind === null && !period.includes('Q'))).toBe(1);
  });
});
