import { beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '@heard/domain/calendar/plain-date';
import { reportingPeriod, reportingQuarterOf } from '@heard/domain/calendar/reporting-year';
import { addChild, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { addReviews, type NewReview } from '../../../test/reviews.js';
import { runAs } from '../../../test/run-as.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { recountChangedCells } from './release/recount-cells.job.js';
import { releaseDueFigures } from './release/release-figures.job.js';

const question = `query ($from: Date!, $to: Date!, $groupBy: ParticipationGroup) {
  participation(from: $from, to: $to, groupBy: $groupBy) {
    key reviews counted participated rate countedByAge participatedByAge rateByAge contradicting everyReviewRate } }`;
const year = { from: '2017-04-01', to: '2018-03-31' };

describe('reviews whose code and age disagree, and reviews that do not count', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let next = 0;

  async function born(dateOfBirth: string): Promise<(heldOn: string, code: string, no?: number) => NewReview> {
    next += 1;
    const child = await addChild(db, { reference: `VC-${String(7000 + next)}`, name: `Child ${next}`, dateOfBirth });
    return (heldOn, code, sameDayNo = 1) => ({ child, team: council.teams[0], heldOn, code, sameDayNo });
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    const teenager = await born('2004-06-01');
    const silent = await born('2003-01-15');
    const toddler = await born('2015-09-01');
    const fourToday = await born('2013-08-30');
    await addReviews(db, [
      teenager('2017-05-01', 'PN1'),
      teenager('2017-11-01', 'PN7'),
      silent('2017-06-01', 'PN0'),
      silent('2017-12-01', 'PN0'),
      toddler('2017-07-01', 'PN1'),
      fourToday('2017-08-29', 'PN0'),
      fourToday('2018-02-28', 'PN6'),
    ]);
  });

  const ask = async (
    role: 'LEADERSHIP' | 'ELECTED_MEMBER',
    variables: Readonly<Record<string, unknown>>,
  ): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const { data, errors } = await runAs(db, council.users[role], question, variables);
    expect(errors).toEqual([]);
    return data.participation;
  };

  const both = async (variables: Readonly<Record<string, unknown>>, expected: unknown): Promise<void> => {
    expect(await ask('LEADERSHIP', variables)).toEqual(expected);
    await recountChangedCells(db.place);
    expect(await ask('LEADERSHIP', variables)).toEqual(expected);
  };

  test('are told beside the rate, with what it would be by age, counted anew and from kept cells', async () => {
    await both(year, [
      expect.objectContaining({
        reviews: 7,
        counted: 4,
        participated: 3,
        rate: 75,
        countedByAge: 5,
        participatedByAge: 2,
        rateByAge: 40,
        contradicting: 3,
      }),
    ]);
  });

  test('stand in their age band as such, never as a share of all who were heard', async () => {
    await both({ ...year, groupBy: 'AGE_BAND' }, [
      expect.objectContaining({
        key: '1-4',
        counted: 2,
        contradicting: 1,
        countedByAge: 1,
        rateByAge: 100,
        rate: null,
      }),
      expect.objectContaining({ key: '10-15', rate: 50, contradicting: 2, countedByAge: 4, rateByAge: 25 }),
    ]);
    const [young] = await ask('LEADERSHIP', { from: '2017-07-01', to: '2017-07-31', groupBy: 'AGE_BAND' });
    expect(young).toMatchObject({ key: '1-4', counted: 1, rate: null, rateByAge: null, everyReviewRate: null });
  });

  test('are one more count in published figures, so these say nothing of them, nor a share of the youngest', async () => {
    const babies = await Promise.all(Array.from({ length: 14 }, async () => born('2018-01-01')));
    await addReviews(
      db,
      babies.map((review, at) => review('2019-05-01', at < 7 ? 'PN1' : 'PN7')),
    );
    await db.owner.query(`insert into setting (key, value) values ('figure_release', '{"hoursAfterEntry": 0}')`);
    await releaseDueFigures(db.place);
    const quarter = { ...reportingPeriod('2019-20 Q1') };
    const nothing = { countedByAge: null, participatedByAge: null, rateByAge: null, contradicting: null };
    expect(await ask('ELECTED_MEMBER', quarter)).toMatchObject([{ counted: 14, rate: 50, ...nothing }]);
    expect(await ask('ELECTED_MEMBER', { ...quarter, groupBy: 'AGE_BAND' })).toMatchObject([
      { key: '1-4', counted: 14, participated: 7, rate: null, ...nothing },
    ]);
  });

  test('dated after today count from that day on, in figures and kept cells alike', async () => {
    const today = db.place.clock.today();
    const tomorrow = addDays(today, 1);
    const child = await born('2015-01-01');
    await addReviews(db, [child(today, 'PN1'), child(tomorrow, 'PN7')]);
    const days = { from: reportingPeriod(reportingQuarterOf(today)).from, to: addDays(tomorrow, 1) };
    await both(days, [expect.objectContaining({ reviews: 1, counted: 1 })]);
    const quarter = reportingPeriod(reportingQuarterOf(tomorrow)).from;
    const { rows } = await db.owner.query('select 1 from participation_change where quarter = $1', [quarter]);
    expect(rows).toHaveLength(1);
    await db.owner.query('delete from care_review where held_on > $1', [today]);
    await recountChangedCells(db.place);
    expect((await db.owner.query('select 1 from participation_change')).rows).toEqual([]);
  });

  test('on or after the eighteenth birthday count nowhere, a birthday on 29 February being 1 March', async () => {
    const grown = await born('2000-06-10');
    const leapling = await born('2004-02-29');
    await addReviews(db, [
      grown('2018-06-09', 'PN1'),
      grown('2018-06-10', 'PN7'),
      leapling('2022-02-28', 'PN1'),
      leapling('2022-03-01', 'PN7'),
    ]);
    await both({ from: '2018-04-01', to: '2018-06-30' }, [expect.objectContaining({ reviews: 1, participated: 1 })]);
    await both({ from: '2022-01-01', to: '2022-03-31' }, [expect.objectContaining({ reviews: 1, participated: 1 })]);
    await releaseDueFigures(db.place);
    const { rows } = await db.owner.query(
      `select r.participation_code as code from released_review r join figure_release p on p.id = r.release_id
       where p.period_key in ('2018-19 Q1', '2021-22 Q4')`,
    );
    expect(rows).toEqual([{ code: 'PN1' }, { code: 'PN1' }]);
  });

  test('that are the same row of one return again count once, as an earlier version had stored them', async () => {
    const run = newId();
    await db.owner.query(
      `insert into import_run (id, kind, sha256, file_names, applied_at, applied_by_name, rows_read, accepted, rejected)
       values ($1, 'SSDA903', 'same row', '{reviews.csv}', now(), 'system: test', 3, 3, 0)`,
      [run],
    );
    const child = await born('2010-01-01');
    await addReviews(db, [
      child('2020-05-01', 'PN1'),
      child('2020-05-01', 'PN1', 2),
      child('2020-05-01', 'PN7', 3),
      child('2020-06-01', 'PN1'),
      child('2020-06-01', 'PN1', 2),
    ]);
    await db.owner.query(`update care_review set import_run_id = $1 where held_on = '2020-05-01'`, [run]);
    // Two of 1 May, and the two that were recorded here on 1 June: a person meant them.
    await both({ from: '2020-04-01', to: '2020-06-30' }, [expect.objectContaining({ reviews: 4, participated: 3 })]);
    await releaseDueFigures(db.place);
    const { rows } = await db.owner.query(
      `select count(*)::int as facts from released_review r join figure_release p on p.id = r.release_id
       where p.period_key = '2020-21 Q1'`,
    );
    expect(rows).toEqual([{ facts: 4 }]);
  });
});
