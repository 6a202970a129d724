import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addUser, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { addPlan, type TestPlan } from '../../../test/plan.js';
import { runAs, type TestAnswer, type TestUser } from '../../../test/run-as.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';

const boardText = '{ board { columns { key actions { id no columnKey version openColumns } } } }';
const moveText = `mutation ($input: MoveActionInput!) { moveAction(input: $input) { id columnKey version evidenceCount } }`;
const evidenceText = `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { action { tellsWhatChanged } evidence { body whatChanged } } }`;

describe('the board', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let plan: TestPlan;

  beforeAll(async () => {
    council = await buildCouncil(db);
  });
  beforeEach(async () => {
    await db.owner.query('truncate plan cascade');
    plan = await addPlan(db, { lead: council.users.PRACTITIONER, cards: 4 });
  });

  const move = async (user: TestUser, at: number, to: string, more: object = {}): Promise<TestAnswer> =>
    runAs(db, user, moveText, { input: { id: plan.actions[at], toColumn: to, version: 1, ...more } });
  const order = async (column: string): Promise<readonly string[]> => {
    const { board } = (await runAs(db, council.users.LEADERSHIP, boardText)).data;
    return board.columns
      .find((one: { key: string }) => one.key === column)
      .actions.map((action: { id: string }) => String(plan.actions.indexOf(action.id)));
  };

  test('moves a card after another, and first', async () => {
    const { LEADERSHIP } = council.users;
    expect((await move(LEADERSHIP, 0, 'IN_PROGRESS')).data.moveAction).toMatchObject({
      columnKey: 'IN_PROGRESS',
      version: 2,
    });
    await move(LEADERSHIP, 2, 'IN_PROGRESS', { afterId: plan.actions[0] });
    await move(LEADERSHIP, 1, 'IN_PROGRESS', { afterId: plan.actions[0] });
    expect(await order('IN_PROGRESS')).toEqual(['0', '1', '2']);
    await move(LEADERSHIP, 2, 'IN_PROGRESS', { version: 2 });
    expect(await order('IN_PROGRESS')).toEqual(['2', '0', '1']);
    expect(await order('NOT_STARTED')).toEqual(['3']);
  });

  test('shows the current plan to whoever names none, as the page does', async () => {
    const text = 'query ($planId: ID) { board(planId: $planId) { id } }';
    for (const variables of [{}, { planId: null }, { planId: plan.id }])
      expect((await runAs(db, council.users.LEADERSHIP, text, variables)).data.board).toEqual({ id: plan.id });
    const { errors } = await runAs(db, council.users.LEADERSHIP, text, { planId: 'none' });
    expect(errors[0]?.code).toBe('NOT_FOUND');
  });

  test('says which columns there are to whoever names another', async () => {
    const refused = await move(council.users.LEADERSHIP, 0, 'NOWHERE');
    expect(refused.errors[0]?.code).toBe('INVALID_INPUT');
    expect(refused.errors[0]?.fields).toEqual({ toColumn: 'Choose one of the columns of the board' });
  });

  test('answers an old version with the card as it is', async () => {
    await move(council.users.LEADERSHIP, 0, 'BLOCKED');
    const late = await move(council.users.LEADERSHIP, 0, 'IN_PROGRESS');
    expect(late.errors[0]?.code).toBe('CONFLICT');
    expect(late.errors[0]?.extensions['current']).toMatchObject({
      id: plan.actions[0],
      columnKey: 'BLOCKED',
      version: 2,
    });
  });

  test('keeps the order whole when twenty people move at once', async () => {
    await db.owner.query('truncate plan cascade');
    plan = await addPlan(db, { lead: council.users.PRACTITIONER, cards: 21 });
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => move(council.users.LEADERSHIP, at + 1, 'BLOCKED', { afterId: null })),
    );
    expect(answers.flatMap((answer) => answer.errors)).toEqual([]);
    expect(new Set(await order('BLOCKED')).size).toBe(20);
  });

  test('ranks a column anew before its ranks grow long', async () => {
    const { LEADERSHIP } = council.users;
    await db.owner.query(`update action set rank = $1 where id = $2`, [`a0${'V'.repeat(60)}`, plan.actions[0]]);
    await db.owner.query(`update action set rank = $1 where id = $2`, [`a0${'V'.repeat(60)}W`, plan.actions[1]]);
    await move(LEADERSHIP, 3, 'NOT_STARTED', { afterId: plan.actions[0] });
    expect((await order('NOT_STARTED')).slice(0, 3)).toEqual(['0', '3', '1']);
    const { rows } = await db.owner.query<{ longest: number }>('select max(length(rank))::int as longest from action');
    expect(rows[0]?.longest).toBeLessThan(10);
  });

  test('lets the lead move their own card, and nobody else outside their team', async () => {
    const stranger = await addUser(db, 'PRACTITIONER', 'A Stranger', council.teams[2]);
    expect((await move(stranger, 0, 'BLOCKED')).errors[0]?.code).toBe('FORBIDDEN');
    expect((await move(council.otherManager, 0, 'BLOCKED')).errors[0]?.code).toBe('FORBIDDEN');
    expect((await move(council.users.PRACTITIONER, 0, 'BLOCKED')).errors).toEqual([]);
    expect((await move(council.users.TEAM_MANAGER, 1, 'BLOCKED')).errors).toEqual([]);
  });

  test('achieves nothing without evidence of what changed for children', async () => {
    const { PRACTITIONER, TEAM_MANAGER } = council.users;
    const refused = await move(TEAM_MANAGER, 0, 'ACHIEVED');
    expect(refused.errors[0]?.fields['toColumn']).toMatch(/what changed for children/);

    const input = { actionId: plan.actions[0], kind: 'TEXT', body: 'Forty children were asked' };
    expect((await runAs(db, PRACTITIONER, evidenceText, { input })).errors).toEqual([]);
    expect((await move(TEAM_MANAGER, 0, 'ACHIEVED')).errors[0]?.code).toBe('INVALID_INPUT');

    const told = await runAs(db, PRACTITIONER, evidenceText, {
      input: { ...input, whatChanged: 'Reviews start with their words' },
    });
    expect(told.data.addEvidence.action.tellsWhatChanged).toBe(true);
    expect((await move(TEAM_MANAGER, 0, 'ACHIEVED')).data.moveAction.columnKey).toBe('ACHIEVED');
  });

  test('holds as many as the council has set: a full column takes no other card where that was agreed', async () => {
    const { ADMINISTRATOR, LEADERSHIP } = council.users;
    const change = 'mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { version } }';
    const set = async (version: number, inProgress: string, whenFull: string) => {
      const said = { NOT_STARTED: '', IN_PROGRESS: inProgress, BLOCKED: '', EVIDENCE_REVIEW: '', whenFull };
      const parts = Object.entries(said).map(([name, text]) => ({ name, texts: [text] }));
      const input = { clientId: newId(), key: 'board', version, parts, reason: 'Agreed by the board' };
      expect((await runAs(db, ADMINISTRATOR, change, { input })).errors).toEqual([]);
    };
    await set(0, '1', 'SAY');
    const limits = (await runAs(db, LEADERSHIP, '{ board { columns { key wipLimit } } }')).data.board.columns;
    expect(limits).toContainEqual({ key: 'IN_PROGRESS', wipLimit: 1 });
    await move(LEADERSHIP, 0, 'IN_PROGRESS');
    await move(LEADERSHIP, 1, 'IN_PROGRESS');
    expect(await order('IN_PROGRESS')).toHaveLength(2);
    await set(1, '2', 'REFUSE');
    expect((await move(LEADERSHIP, 2, 'IN_PROGRESS')).errors[0]?.fields).toEqual({
      toColumn: 'In progress is full: your council agreed on at most 2 at a time. Move another card on first.',
    });
    expect((await move(LEADERSHIP, 1, 'IN_PROGRESS', { version: 2, afterId: plan.actions[0] })).errors).toEqual([]);
    expect((await move(LEADERSHIP, 0, 'BLOCKED', { version: 2 })).errors).toEqual([]);
    expect((await move(LEADERSHIP, 2, 'IN_PROGRESS')).errors).toEqual([]);
  });

  test('refuses a column that is none, and a card above that is elsewhere', async () => {
    expect((await move(council.users.LEADERSHIP, 0, 'DONE')).errors[0]?.code).toBe('INVALID_INPUT');
    const astray = await move(council.users.LEADERSHIP, 0, 'BLOCKED', { afterId: plan.actions[1] });
    expect(astray.errors[0]?.fields).toHaveProperty('afterId');
    expect(await order('NOT_STARTED')).toHaveLength(4);
  });

  test('shows partners what is shared, and elected members what is published', async () => {
    const seen = async (user: TestUser): Promise<number> =>
      ((await runAs(db, user, boardText)).data?.board?.columns ?? []).flatMap(
        (column: { actions: unknown[] }) => column.actions,
      ).length;
    expect([await seen(council.users.PARTNER), await seen(council.users.ELECTED_MEMBER)]).toEqual([0, 0]);
    await db.owner.query('update action set shared = true where id = $1', [plan.actions[0]]);
    await db.owner.query(`update plan set published_on = '2026-11-01'`);
    expect([await seen(council.users.PARTNER), await seen(council.users.ELECTED_MEMBER)]).toEqual([1, 4]);
  });

  test('asks the database a fixed number of times, however many cards there are', async () => {
    db.statements.take();
    await runAs(db, council.users.LEADERSHIP, boardText);
    expect(db.statements.take().filter((sql) => sql.includes('from ')).length).toBeLessThanOrEqual(5);
  });
});
