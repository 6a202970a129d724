import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../test/council.js';
import { setReviews } from '../../../test/participation-scene.js';
import { runAs, type TestAnswer } from '../../../test/run-as.js';
import { useDatabase } from '../../../test/use-database.js';
import { releaseDueFigures } from './release/release-figures.job.js';

const year = { from: '2025-04-01', to: '2026-03-31' };
const days = '$from: Date!, $to: Date!';

function quarter(key: string, reviews: number, counted: number, participated: number): object {
  return expect.objectContaining({ key: `2025-26 ${key}`, reviews, counted, participated });
}

describe('what stands behind the rates', () => {
  const db = useDatabase();
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
    await setReviews(db, council);
  });

  async function record(child: string, heldOn: string, values: string): Promise<void> {
    const { rowCount } = await db.owner.query(`update care_review set ${values} where child_id = $1 and held_on = $2`, [
      child,
      heldOn,
    ]);
    expect(rowCount).toBe(1);
  }

  const ask = async (
    role: 'LEADERSHIP' | 'PRACTITIONER' | 'ELECTED_MEMBER',
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<TestAnswer> => runAs(db, council.users[role], query, variables);

  test('teams side by side over the quarters, in one statement', async () => {
    const grid = `query (${days}, $groupBy: ParticipationGroup!) { participationGrid(from: $from, to: $to, groupBy: $groupBy) {
      label quarters { key reviews counted participated rate children everyReview } } }`;
    db.statements.take();
    const { data } = await ask('LEADERSHIP', grid, { ...year, groupBy: 'TEAM' });
    expect(db.statements.take().filter((sql) => sql.includes('review_figures'))).toHaveLength(1);
    expect(data.participationGrid).toEqual([
      { label: 'Ash Team', quarters: [quarter('Q1', 2, 2, 2)] },
      { label: 'Elm Team', quarters: [quarter('Q1', 2, 1, 1), quarter('Q3', 1, 1, 1)] },
      { label: 'Oak Team', quarters: [quarter('Q1', 2, 2, 0), quarter('Q2', 3, 3, 3)] },
      { label: 'No team', quarters: [quarter('Q2', 1, 0, 0), quarter('Q4', 1, 0, 0)] },
    ]);
    const { errors } = await ask('LEADERSHIP', grid, { ...year, groupBy: 'YEAR' });
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT', fields: { groupBy: expect.any(String) } }]);
  });

  test('each way of taking part, those that did not happen too', async () => {
    const codes = `query (${days}) { participationCodes(from: $from, to: $to) { code label reviews } }`;
    const { data } = await ask('LEADERSHIP', codes, year);
    const counts = data.participationCodes.map(
      (row: { code: string; reviews: number }) => `${row.code} ${row.reviews}`,
    );
    expect(counts).toEqual(['PN0 3', 'PN1 3', 'PN2 1', 'PN3 1', 'PN4 1', 'PN5 1', 'PN6 1', 'PN7 1']);
    const own = await ask('PRACTITIONER', codes, year);
    expect(own.data.participationCodes.map((row: { reviews: number }) => row.reviews)).toEqual([
      0, 1, 0, 0, 0, 0, 0, 1,
    ]);
  });

  test('whether reviews were held when due, and what went before those of which it is recorded', async () => {
    const { mine, team } = council.children;
    await record(
      mine,
      '2025-04-01',
      `due_on = '2025-04-01', iro_spoke_to_child_on = '2025-03-28', chaired_by_child = 'NONE'`,
    );
    await record(
      mine,
      '2025-09-30',
      `due_on = '2025-09-29', chaired_by_child = 'PART', consultation_sent_on = '2025-09-15', consultation_returned_on = '2025-09-20'`,
    );
    await record(
      team,
      '2025-06-30',
      `due_on = '2025-07-30', consultation_sent_on = '2025-06-15', chaired_by_child = 'NONE'`,
    );
    const fields =
      'due onTime notHeld childrenDue childrenOnTime counted spokenToBefore formsSent formsReturned attended ledByChild';
    const preparation = `query (${days}) { reviewPreparation(from: $from, to: $to) { ${fields} } }`;
    const { data } = await ask('LEADERSHIP', preparation, year);
    expect(data.reviewPreparation).toEqual({
      due: 8,
      onTime: 6,
      notHeld: 0,
      childrenDue: 5,
      childrenOnTime: 3,
      counted: 3,
      spokenToBefore: 1,
      formsSent: 2,
      formsReturned: 1,
      attended: 2,
      ledByChild: 1,
    });
    const own = await ask('PRACTITIONER', preparation, year);
    expect(own.data.reviewPreparation).toMatchObject({ due: 2, onTime: 1, attended: 1 });
  });

  const options = `{ participationOptions { exact targetRate yearTargets { year rate } publishedAfterDays periods { key from to ended publishedOn }
    definition { version participation { name formula } heard } } }`;

  test('the periods that may be asked for, the target, and how the figures are worked out', async () => {
    const { data } = await ask('LEADERSHIP', options);
    const { periods, definition, ...rest } = data.participationOptions;
    expect(rest).toEqual({ exact: true, targetRate: 90, yearTargets: [], publishedAfterDays: 28 });
    expect(periods.map((period: { key: string }) => period.key)).toEqual([
      '2022-23 Q4',
      '2022-23',
      '2024-25 Q4',
      '2024-25',
      '2025-26 Q1',
      '2025-26 Q2',
      '2025-26 Q3',
      '2025-26 Q4',
      '2025-26',
    ]);
    expect(periods[0]).toEqual({
      key: '2022-23 Q4',
      from: '2023-01-01',
      to: '2023-03-31',
      ended: true,
      publishedOn: null,
    });
    expect(definition).toMatchObject({ version: 2, heard: ['PN1', 'PN2', 'PN3', 'PN5', 'PN6'] });
    await db.owner.query(
      `insert into setting (key, value) values ('participation', '{"targetRate": 87.5, "yearTargets": "2026-27 92, 2025-26: 85"}')`,
    );
    expect((await ask('LEADERSHIP', options)).data.participationOptions).toMatchObject({
      targetRate: 87.5,
      yearTargets: [
        { year: '2025-26', rate: 85 },
        { year: '2026-27', rate: 92 },
      ],
    });
  });

  test('only what is published, for whoever reads published figures', async () => {
    expect((await ask('ELECTED_MEMBER', options)).data.participationOptions).toMatchObject({
      exact: false,
      periods: [],
    });
    await db.owner.query(`insert into setting (key, value) values ('figure_release', '{"hoursAfterEntry": 0}')`);
    await releaseDueFigures(db.place);
    const { periods } = (await ask('ELECTED_MEMBER', options)).data.participationOptions;
    const keys = periods.map((period: { key: string }) => period.key);
    expect(keys).toEqual(expect.arrayContaining(['2024-25 Q4', '2025-26 Q1', '2025-26']));
    expect(keys).not.toContain('2024-25 Q1'); // nothing was held in it
    expect(periods[0].publishedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const query of [
      `query (${days}) { participationCodes(from: $from, to: $to) { code } }`,
      `query (${days}) { participationGrid(from: $from, to: $to, groupBy: TEAM) { key } }`,
      `query (${days}) { reviewPreparation(from: $from, to: $to) { due } }`,
    ]) {
      expect((await ask('ELECTED_MEMBER', query, year)).errors[0]?.code).toBe('FORBIDDEN');
    }
  });
});
