import { describe, expect, test } from 'vitest';
import { planColumns } from '@heard/domain/action-plan/plan-file';
import { buildCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { runAsSystem } from '../../../platform/work.js';
import { importPlan } from './import-plan.service.js';
import { readPlanRows } from './read-plan-rows.js';

type Line = Readonly<Record<(typeof planColumns)[number], string>>;

const first: readonly [Line, Line] = [
  {
    theme: 'Voice',
    objective_no: '1',
    objective: 'Children are asked',
    action_no: '1.1',
    action: 'Ask every child before a review',
    timescale: 'March 2027',
    due_from: '2027-03-01',
    due_to: '2027-03-31',
    year_inferred: 'no',
    lead: 'Head of Service; Team Manager',
    measure: 'Nine in ten asked',
  },
  {
    theme: 'Learning',
    objective_no: '2',
    objective: 'Everybody learns',
    action_no: '2.4',
    action: 'Train each new starter',
    timescale: 'May/June',
    due_from: '2027-05-01',
    due_to: '2027-06-30',
    year_inferred: 'yes',
    lead: 'Head of Learning',
    measure: 'All trained in a month',
  },
];

/** The same actions of the same objectives, and everything else said of the other one. */
const second = first.map(({ objective_no, action_no }, at) => ({
  ...(at === 0 ? first[1] : first[0]),
  objective_no,
  action_no,
}));

interface Card {
  readonly no: string;
  readonly title: string;
  readonly objective: { readonly no: number; readonly theme: string; readonly title: string };
  readonly timescale: string;
  readonly dueFrom: string;
  readonly dueTo: string;
  readonly leads: readonly { readonly label: string }[];
  readonly measure: string;
}

const board = `query ($planId: ID) { board(planId: $planId) { columns { actions {
  no title objective { no theme title } timescale dueFrom dueTo leads { label } measure } } } }`;

/** The year stands behind a timescale where it was inferred. */
const inferred = / \(\d{4}\)$/;

function lineOf(card: Card): Line {
  return {
    theme: card.objective.theme,
    objective_no: String(card.objective.no),
    objective: card.objective.title,
    action_no: card.no,
    action: card.title,
    timescale: card.timescale.replace(inferred, ''),
    due_from: card.dueFrom,
    due_to: card.dueTo,
    year_inferred: inferred.test(card.timescale) ? 'yes' : 'no',
    lead: card.leads.map(({ label }) => label).join('; '),
    measure: card.measure,
  };
}

describe('a plan’s file', () => {
  const db = useDatabase();

  async function bringIn(lines: readonly Line[], source = 'plan.csv'): Promise<void> {
    const cells = [planColumns, ...lines.map((line) => planColumns.map((column) => line[column]))];
    const rows = await readPlanRows(Buffer.from(cells.map((line) => line.join(',')).join('\n')));
    await runAsSystem(db.place, 'system: import', async (unit) => importPlan(unit, source, rows));
  }

  async function readBack(user: TestUser, planId: string | null = null): Promise<readonly Line[]> {
    const { data } = await runAs(db, user, board, { planId });
    const columns: readonly { readonly actions: readonly Card[] }[] = data.board.columns;
    return columns.flatMap(({ actions }) => actions.map(lineOf));
  }

  test('is a plan of its own beside another in which the numbers are the same', async () => {
    const { TEAM_MANAGER } = (await buildCouncil(db)).users;
    await bringIn(first, 'one.csv');
    await bringIn(second, 'other.csv');
    const { plans } = (await runAs(db, TEAM_MANAGER, '{ plans { id title } }')).data;
    const idOf = (title: string) => plans.find((plan: { title: string }) => plan.title === title).id;
    expect(await readBack(TEAM_MANAGER, idOf('One'))).toEqual(first);
    expect(await readBack(TEAM_MANAGER, idOf('Other'))).toEqual(second);
    await db.owner.query('truncate plan, person, org_unit, child cascade');
  });

  test('is on the board with every column, and so is another file under its name', async () => {
    const { TEAM_MANAGER } = (await buildCouncil(db)).users;
    await bringIn(first);
    expect(await readBack(TEAM_MANAGER)).toEqual(first);
    await bringIn(second);
    expect(await readBack(TEAM_MANAGER)).toEqual(second);
    for (const column of planColumns) expect(first[0][column]).not.toBe(first[1][column]);
  });
});
