import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '@heard/domain/access/roles';
import { buildCouncil, type TestCouncil } from '../../../test/council.js';
import { setReviews } from '../../../test/participation-scene.js';
import { runAs, type TestUser } from '../../../test/run-as.js';
import { useDatabase } from '../../../test/use-database.js';

const question = `query ($from: Date!, $to: Date!, $groupBy: ParticipationGroup) {
  participation(from: $from, to: $to, groupBy: $groupBy) {
    key label reviews counted participated rate intervalLow intervalHigh attended attendanceRate children everyReview
    everyReviewRate countedByAge participatedByAge rateByAge contradicting suppressed } }`;

interface Row {
  readonly key: string;
  readonly label: string;
  readonly reviews: number;
  readonly counted: number;
  readonly participated: number;
  readonly attended: number;
  readonly children: number;
  readonly everyReview: number;
  readonly rate: number | null;
}

/** Label, then reviews, counted, participated, attended, children, every review. */
function inShort(row: Row): string {
  const counts = [row.reviews, row.counted, row.participated, row.attended, row.children, row.everyReview];
  return `${row.label}: ${counts.join(' ')}`;
}

const year = { from: '2025-04-01', to: '2026-03-31' };

describe('participation, counted exactly', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
    await setReviews(db, council);
  });

  async function rows(user: TestUser, variables: Record<string, unknown>): Promise<Row[]> {
    const { data, errors } = await runAs(db, user, question, variables);
    expect(errors).toEqual([]);
    return data.participation;
  }

  const short = async (groupBy: string, days: object = year): Promise<string[]> =>
    (await rows(council.users.LEADERSHIP, { ...days, groupBy })).map(inShort);

  test('is one row without a split, with its rates and their interval', async () => {
    expect(await rows(council.users.LEADERSHIP, year)).toEqual([
      {
        key: 'all',
        label: 'All reviews',
        reviews: 12,
        counted: 9,
        participated: 7,
        rate: 77.8,
        intervalLow: 45.3,
        intervalHigh: 93.7,
        attended: 6,
        attendanceRate: 66.7,
        children: 5,
        everyReview: 3,
        everyReviewRate: 60,
        countedByAge: 9,
        participatedByAge: 7,
        rateByAge: 77.8,
        contradicting: 0,
        suppressed: false,
      },
    ]);
  });

  test('splits at 31 March and 1 April, and counts children anew in each quarter', async () => {
    expect(await short('QUARTER', { from: '2025-03-31', to: '2026-03-31' })).toEqual([
      '2024-25 Q4: 1 1 1 1 1 1',
      '2025-26 Q1: 6 5 3 3 4 2',
      '2025-26 Q2: 4 3 3 2 3 3',
      '2025-26 Q3: 1 1 1 1 1 1',
      '2025-26 Q4: 1 0 0 0 0 0',
    ]);
    // In the year three children were heard every time; the quarters' 2, 3 and 1 do not add up to it.
    expect(await short('YEAR', { from: '2025-03-31', to: '2026-03-31' })).toEqual([
      '2024-25: 1 1 1 1 1 1',
      '2025-26: 12 9 7 6 5 3',
    ]);
    expect(await short('QUARTER', { from: '2025-04-02', to: '2025-06-29' })).toEqual(['2025-26 Q1: 4 3 3 2 2 2']);
  });

  test('has no rate where every child was under 4', async () => {
    const [row] = await rows(council.users.LEADERSHIP, { from: '2026-01-01', to: '2026-03-31' });
    expect(row).toMatchObject({
      reviews: 1,
      counted: 0,
      participated: 0,
      rate: null,
      intervalLow: null,
      intervalHigh: null,
      attendanceRate: null,
      everyReviewRate: null,
      suppressed: false,
    });
  });

  test('is one row of nothing for days without a review, and no row when split', async () => {
    const days = { from: '2020-04-01', to: '2021-03-31' };
    expect(await rows(council.users.LEADERSHIP, days)).toMatchObject([{ key: 'all', reviews: 0, rate: null }]);
    expect(await short('TEAM', days)).toEqual([]);
  });

  test('splits by service and team, those unknown last', async () => {
    expect(await short('SERVICE')).toEqual([
      'Child Protection: 3 2 2 2 1 1',
      'Children in Care: 7 7 5 4 4 2',
      'No service: 2 0 0 0 0 0',
    ]);
    expect(await short('TEAM')).toEqual([
      'Ash Team: 2 2 2 1 1 1',
      'Elm Team: 3 2 2 2 1 1',
      'Oak Team: 5 5 3 3 3 1',
      'No team: 2 0 0 0 0 0',
    ]);
    const [ash] = await rows(council.users.LEADERSHIP, { ...year, groupBy: 'TEAM' });
    expect(ash?.key).toBe(council.teams[1]);
  });

  test('splits by the age on the day: a fourth birthday, a 29 February, an age not known, and nobody from the eighteenth birthday on', async () => {
    expect(await short('AGE_BAND')).toEqual([
      'Under 1: 2 0 0 0 0 0',
      '1 to 4: 3 2 2 2 1 1',
      '10 to 15: 6 6 4 3 3 1',
      '16 and 17: 1 1 1 1 1 1',
    ]);
    const days = { from: '2023-01-01', to: '2025-03-30', groupBy: 'AGE_BAND' };
    expect(await rows(council.users.LEADERSHIP, days)).toMatchObject([
      { key: '1-4', reviews: 2, counted: 1 },
      { key: '5-9', reviews: 1, counted: 1 },
      { key: 'unknown', label: 'Age not known', reviews: 1, counted: 1 },
    ]);
  });

  test('splits by sex and ethnicity', async () => {
    expect(await short('SEX')).toEqual(['Female: 6 6 4 3 3 1', 'Male: 4 3 3 3 2 2', 'Not known: 2 0 0 0 0 0']);
    const found = await rows(council.users.LEADERSHIP, { ...year, groupBy: 'ETHNICITY' });
    expect(found.map((row) => `${row.key} ${inShort(row)}`)).toEqual([
      'WBRI White British: 7 7 5 4 4 2',
      'ABAN Bangladeshi: 3 2 2 2 1 1',
      'unknown Not known: 2 0 0 0 0 0',
    ]);
  });

  test.each<[Role, string]>([
    ['PRACTITIONER', 'All reviews: 2 2 1 1 1 0'],
    ['TEAM_MANAGER', 'All reviews: 5 5 3 3 3 1'],
    ['REVIEWING_OFFICER', 'All reviews: 2 2 1 1 1 0'],
    ['CHILDRENS_RIGHTS', 'All reviews: 0 0 0 0 0 0'],
    ['QUALITY_ASSURANCE', 'All reviews: 12 9 7 6 5 3'],
    ['LEADERSHIP', 'All reviews: 12 9 7 6 5 3'],
  ])('%s counts the reviews of their own work: %s', async (role, counts) => {
    expect((await rows(council.users[role], year)).map(inShort)).toEqual([counts]);
  });

  test('a manager of another team counts that team’s children', async () => {
    expect((await rows(council.otherManager, { ...year, groupBy: 'TEAM' })).map(inShort)).toEqual([
      'Ash Team: 2 2 2 1 1 1',
    ]);
  });

  test.each<Role>(['ADMINISTRATOR', 'COMPLAINTS_MANAGER'])('%s is refused', async (role) => {
    expect((await runAs(db, council.users[role], question, year)).errors[0]?.code).toBe('FORBIDDEN');
  });

  test.each([
    [{ from: '2025-04-02', to: '2025-04-01' }, { to: 'The last day must be the same as or after the first day' }],
    [{ from: '0001-01-01', to: '2025-04-01' }, { from: 'Enter a date from 1900 to 2199' }],
  ])('%j is refused with the reason', async (days, fields) => {
    for (const role of ['LEADERSHIP', 'PARTNER'] as const) {
      const { errors } = await runAs(db, council.users[role], question, days);
      expect(errors).toMatchObject([{ code: 'INVALID_INPUT', fields }]);
    }
  });

  test('asks the reviews once, and writes down that figures were read', async () => {
    await db.owner.query('delete from access_event_child');
    await db.owner.query('delete from access_event');
    db.statements.take();
    await rows(council.users.LEADERSHIP, { ...year, groupBy: 'QUARTER' });
    const sent = db.statements.take();
    expect(sent.filter((sql) => /review_figures|care_review/.test(sql))).toHaveLength(1);
    const { rows: events } = await db.owner.query('select actor_id, operation, outcome from access_event');
    expect(events).toEqual([{ actor_id: council.users.LEADERSHIP.userId, operation: 'participation', outcome: 'OK' }]);
  });
});
