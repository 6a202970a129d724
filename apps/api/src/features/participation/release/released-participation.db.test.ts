import { beforeAll, describe, expect, test } from 'vitest';
import { quartersBetween, reportingPeriod, yearOfPeriod } from '@heard/domain/calendar/reporting-year';
import type { FigureCell, HiddenMarks, ReleaseDimension } from '@heard/domain/reports/figure-cells';
import { solvableCounts } from '@heard/domain/reports/suppression-audit';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { addReviews, type NewReview } from '../../../../test/reviews.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import type { ShownCounts } from '../participation-figures.shape.js';
import { releaseDueFigures } from './release-figures.job.js';

const question = `query ($from: Date!, $to: Date!, $groupBy: ParticipationGroup) {
  participation(from: $from, to: $to, groupBy: $groupBy) {
    key label reviews counted participated rate intervalLow intervalHigh attended attendanceRate children everyReview
    everyReviewRate suppressed } }`;

interface Row extends ShownCounts {
  readonly key: string;
  readonly suppressed: boolean;
}

const dimensions = ['ALL', 'SERVICE', 'TEAM', 'AGE_BAND', 'SEX', 'ETHNICITY'] as const;
const quarters = quartersBetween('2024-04-01', '2026-09-30');
const periods = [...quarters, '2024-25', '2025-26'].toSorted();
const counts = ['reviews', 'counted', 'participated', 'attended', 'children', 'everyReview'] as const;

const codes = ['PN1', 'PN7', 'PN1', 'PN5', 'PN4', 'PN2', 'PN6'];
const ethnicities = ['WBRI', 'WBRI', 'WBRI', 'APKN', 'APKN', 'MWBC', 'BCRB'];
const births = ['2014-05-10', '2017-02-01', '2010-11-30', '2008-12-01', '2023-03-03'];

const none = { reviews: 0, counted: 0, participated: 0, attended: 0, children: 0, everyReview: 0 };

function toCell(asked: string, row: Row, service: string | null): FigureCell {
  const at = asked.lastIndexOf(' ');
  const period = asked.slice(0, at);
  const dimension = dimensions.find((one) => one === asked.slice(at + 1)) ?? 'ALL';
  const real = { ...none, ...Object.fromEntries(counts.map((count) => [count, row[count] ?? 0])) };
  return { period, year: yearOfPeriod(period), dimension, value: row.key, service, counts: real, released: null };
}

/** Everything that a role can ask, as 'period dimension' → rows. */
type Answers = ReadonlyMap<string, readonly Row[]>;

describe('figures for readers who see no records, through every question they can ask', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let exact: Answers;
  let firstSeen: Answers;
  let serviceOf: ReadonlyMap<string, string>;
  const children: { readonly id: string; readonly team: string }[] = [];

  async function setScene(): Promise<void> {
    for (let no = 0; no < 160; no++) {
      const team = council.teams[no % 7 === 0 ? 2 : no % 2] ?? council.teams[0];
      const dateOfBirth = births[no % births.length] ?? '2014-05-10';
      const id = await addChild(db, { reference: `VC-${5000 + no}`, name: `Child ${no}`, dateOfBirth, team });
      await db.owner.query('update child set sex = $2, ethnicity = $3 where id = $1', [
        id,
        ['F', 'M', 'F', 'M', 'U'][no % 31 === 4 ? 4 : no % 4],
        ethnicities[(no * 5) % ethnicities.length],
      ]);
      children.push({ id, team });
    }
    const reviews: NewReview[] = quarters.flatMap((quarter, at) =>
      children.flatMap(({ id, team }, no) => {
        if ((no + at) % 2 === 1) return [];
        const isYoung = births[no % births.length] === '2023-03-03';
        const code = isYoung ? 'PN0' : (codes[(no * 3 + at) % codes.length] ?? 'PN1');
        return [{ child: id, team, heldOn: reportingPeriod(quarter).from, code }];
      }),
    );
    await addReviews(db, reviews);
  }

  const waitDays = async (daysAfterPeriod: number): Promise<void> => {
    await db.owner.query(
      `insert into setting (key, value) values ('figure_release', $1) on conflict (key) do update set value = $1`,
      [{ daysAfterPeriod, hoursAfterEntry: 0 }],
    );
  };

  async function ask(user: TestUser, period: string, dimension: ReleaseDimension): Promise<readonly Row[]> {
    const groupBy = dimension === 'ALL' ? null : dimension;
    const { data, errors } = await runAs(db, user, question, { ...reportingPeriod(period), groupBy });
    expect(errors).toEqual([]);
    return data.participation;
  }

  async function sweep(user: TestUser, keys: readonly string[]): Promise<Answers> {
    const answers = new Map<string, readonly Row[]>();
    for (const period of keys) {
      for (const dimension of dimensions) answers.set(`${period} ${dimension}`, await ask(user, period, dimension));
    }
    return answers;
  }

  /** What was released, with the counts that it was made from. */
  function published(answers: Answers): { cells: FigureCell[]; marks: HiddenMarks[] } {
    const cells: FigureCell[] = [];
    const marks: HiddenMarks[] = [];
    for (const [asked, rows] of answers) {
      const truth = new Map((exact.get(asked) ?? []).map((row) => [row.key, row]));
      expect([...truth.keys()].filter((key) => !rows.some((row) => row.key === key))).toEqual([]);
      for (const row of rows) {
        const real = truth.get(row.key) ?? { ...row, ...none };
        const shown = counts.filter((count) => row[count] !== null);
        expect([asked, ...shown.map((count) => row[count])]).toEqual([asked, ...shown.map((count) => real[count])]);
        cells.push(toCell(asked, real, serviceOf.get(row.key) ?? null));
        marks.push({ figures: row.counted === null, reviews: row.reviews === null });
      }
    }
    return { cells, marks };
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    serviceOf = new Map(council.teams.map((team, at) => [team, council.services[at === 2 ? 1 : 0]]));
    await setScene();
    exact = await sweep(council.users.LEADERSHIP, periods);
  });

  test('leave every hidden small count two possible values, before the last year is complete', async () => {
    await waitDays(238); // the fourth quarter of 2025-26 ended 238 days ago
    await releaseDueFigures(db.place);
    const out = periods.filter((period) => period < '2025-26 Q4' && period !== '2025-26');
    firstSeen = await sweep(council.users.ELECTED_MEMBER, out);
    const { cells, marks } = published(firstSeen);
    expect(solvableCounts(cells, marks)).toEqual([]);
    expect(marks.filter((mark) => mark.figures).length).toBeGreaterThan(15);
    expect(marks.filter((mark) => !mark.figures).length).toBeGreaterThan(60);
  });

  test('hide rates and intervals with their counts, and say so', () => {
    const rows = [...firstSeen.values()].flat();
    const hidden = rows.filter((row) => row.counted === null);
    expect(hidden.length).toBeGreaterThan(15);
    const nothing = { participated: null, attended: null, children: null, everyReview: null, suppressed: true };
    const noRates = { rate: null, intervalLow: null, intervalHigh: null, attendanceRate: null, everyReviewRate: null };
    for (const row of hidden) expect(row).toMatchObject({ ...nothing, ...noRates, reviews: null });
    expect(rows.filter((row) => row.suppressed !== (row.counted === null || row.reviews === null))).toEqual([]);
  });

  test('do not move with late entries, which only exact figures have', async () => {
    const child = children[1]?.id ?? '';
    await addReviews(db, [
      { child, team: council.teams[2], heldOn: '2024-08-20', code: 'PN7' },
      { child, team: council.teams[1], heldOn: '2025-08-20', code: 'PN4' },
      { child, team: council.teams[1], heldOn: '2025-12-31', code: 'PN0' },
    ]);
    const [before = none] = exact.get('2024-25 Q2 ALL') ?? [];
    expect(await ask(council.users.LEADERSHIP, '2024-25 Q2', 'ALL')).toMatchObject([
      { reviews: Number(before.reviews) + 1 },
    ]);
    expect(await releaseDueFigures(db.place)).toBe(0);
    const out = [...new Set([...firstSeen.keys()].map((key) => key.slice(0, key.lastIndexOf(' '))))];
    expect(await sweep(council.users.ELECTED_MEMBER, out)).toEqual(firstSeen);
  });

  test('leave nothing to work out once later quarters and the year come, each as its quarters froze them', async () => {
    await waitDays(0);
    await releaseDueFigures(db.place);
    const answers = await sweep(council.users.ELECTED_MEMBER, periods);
    for (const [asked, rows] of firstSeen) expect([asked, answers.get(asked)]).toEqual([asked, rows]);
    const { cells, marks } = published(answers);
    expect(solvableCounts(cells, marks)).toEqual([]);
    expect(await sweep(council.users.PARTNER, periods)).toEqual(answers);
  });

  test('are the same by quarter and by year as one by one', async () => {
    const spans = [
      ['QUARTER', '2024-04-01', '2026-09-30', quarters],
      ['YEAR', '2024-04-01', '2026-03-31', ['2024-25', '2025-26']],
    ] as const;
    for (const [groupBy, from, to, keys] of spans) {
      const { data } = await runAs(db, council.users.PARTNER, question, { from, to, groupBy });
      expect(data.participation.map((row: Row) => row.key)).toEqual(keys);
      for (const [at, period] of keys.entries()) {
        const [one] = await ask(council.users.PARTNER, period, 'ALL');
        expect({ ...data.participation[at], key: 'all', label: 'All reviews' }).toEqual(one);
      }
    }
  });

  test.each([
    ['2024-04-02', '2025-03-31', null, 'Ask for 1 April 2024 to 30 June 2024'],
    ['2024-04-01', '2026-03-31', null, 'Ask for 1 April 2024 to 30 June 2024'],
    ['2024-04-01', '2024-09-30', 'TEAM', 'one whole quarter or one whole year'],
    ['2024-04-01', '2024-09-29', 'QUARTER', 'Ask for 1 April 2024 to 30 September 2024'],
    ['2024-07-01', '2025-06-30', 'YEAR', 'Ask for 1 April 2024 to 31 March 2026'],
    ['2026-10-01', '2026-12-31', null, 'not been published yet'],
    ['2026-04-01', '2027-03-31', 'SEX', 'not been published yet'],
    ['2019-04-01', '2020-03-31', 'TEAM', 'not been published yet'],
  ])('%s to %s by %s is refused with what to ask instead', async (from, to, groupBy, sentence) => {
    for (const role of ['PARTNER', 'ELECTED_MEMBER'] as const) {
      const { errors } = await runAs(db, council.users[role], question, { from, to, groupBy });
      expect(errors).toMatchObject([{ code: 'INVALID_INPUT', fields: { from: expect.stringContaining(sentence) } }]);
    }
  });
});
