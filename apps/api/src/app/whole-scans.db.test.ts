import { beforeAll, describe, expect, test } from 'vitest';
import pg from 'pg';
import { operationOf } from '../../bench/operations.js';
import { runAs, type TestUser } from '../../test/run-as.js';
import { testToday, useDatabase } from '../../test/use-database.js';
import { loadDemo } from '../demo/load.js';
import { londonDay } from '../platform/clock.js';
import { newId } from '../platform/ids.js';

const many = 1_000; // rows: a table of fewer may well be read from end to end

/*
 * Not how long it takes, which depends on the machine, but what grows with the council: a screen that reads a large table
 * from end to end. The database counts that itself, also for what its functions, policies and foreign keys read.
 */
describe('the screens of a council with hundreds of children', () => {
  const db = useDatabase();
  let large: readonly string[];

  beforeAll(async () => {
    const owner = new pg.Client({ connectionString: db.ownerUrl });
    await owner.connect();
    await loadDemo(owner, testToday);
    await owner.query('analyze');
    const { rows } = await owner.query<{ name: string }>(
      `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and reltuples >= $1 order by 1`,
      [many],
    );
    large = rows.map(({ name }) => name);
    await owner.end();
  });

  async function account(name: string): Promise<TestUser> {
    const { rows } = await db.owner.query<TestUser>(
      `select u.id as "userId", u.person_id as "personId", p.name from user_account u join person p on p.id = u.person_id
       where u.email = $1`,
      [`${name}@demo.example`],
    );
    const [user] = rows;
    if (user === undefined) throw new Error(`The demo has no ${name}`);
    return user;
  }

  /** How often each large table was read from end to end, ever. */
  async function counted(): Promise<ReadonlyMap<string, number>> {
    // On the connection that the last request gave back: what it counted is told to everybody only now and then.
    await db.dataSource.query('select pg_stat_force_next_flush()');
    const { rows } = await db.owner.query<{ name: string; scans: string }>(
      'select relname as name, seq_scan as scans from pg_stat_user_tables where relname = any($1)',
      [large],
    );
    return new Map(rows.map(({ name, scans }) => [name, Number(scans)]));
  }

  /** The large tables that this request reads from end to end, once its statements are planned for good. */
  async function readWhole(
    me: TestUser,
    query: string,
    variables: () => Record<string, unknown>,
  ): Promise<readonly string[]> {
    for (let i = 0; i < 6; i += 1) await runAs(db, me, query, variables());
    const before = await counted();
    const { errors } = await runAs(db, me, query, variables());
    expect(errors).toEqual([]);
    const after = await counted();
    return large.filter((name) => after.get(name) !== before.get(name));
  }

  async function someChild(me: TestUser): Promise<string> {
    const { data } = await runAs(db, me, '{ children(first: 50) { edges { node { id lastHeardOn } } } }');
    const nodes: readonly { readonly id: string; readonly lastHeardOn: string | null }[] = data.children.edges.map(
      (edge: { readonly node: unknown }) => edge.node,
    );
    return nodes.find(({ lastHeardOn }) => lastHeardOn !== null)?.id ?? '';
  }

  test('knows which tables are large', () => {
    expect(large).toEqual(expect.arrayContaining(['child_access', 'child_relationship', 'feedback', 'statement']));
  });

  const list = operationOf('children', 'Caseload');
  const search = operationOf('children', 'MyChildren');

  test.each([
    ['practitioner', {}],
    ['team-manager', { need: 'OVERDUE' }],
    ['quality-assurance', {}],
    ['quality-assurance', { need: 'SILENT' }],
  ])('the list of %s, narrowed to %j, reads no large table whole', async (name, narrowed) => {
    expect(await readWhole(await account(name), list, () => ({ ...narrowed, first: 50 }))).toEqual([]);
  });

  test.each(['practitioner', 'quality-assurance'])('the search of %s reads no large table whole', async (name) => {
    expect(await readWhole(await account(name), search, () => ({ search: 'Aaliyah', first: 50 }))).toEqual([]);
  });

  test('a child’s page reads no large table whole', async () => {
    const me = await account('practitioner');
    const id = await someChild(me);
    expect(await readWhole(me, operationOf('children', 'ChildPage'), () => ({ id }))).toEqual([]);
  });

  test('what is unusual about who opened records reads no large table whole', async () => {
    const day = londonDay(new Date()); // lines of the log are of the day on which they are written
    const query = 'query ($from: Date!, $to: Date!) { unusualAccess(from: $from, to: $to) { found { rule } } }';
    const days = { from: day, to: day };
    expect(await readWhole(await account('leadership'), query, () => days)).toEqual([]);
  });

  test('what one decision may answer together reads no large table whole', async () => {
    const me = await account('team-manager');
    const { data } = await runAs(
      db,
      me,
      '{ workList(whose: TEAM, first: 50) { edges { node { feedbackId kinds } } } }',
    );
    const lines: readonly { readonly feedbackId: string; readonly kinds: readonly string[] }[] =
      data.workList.edges.map((edge: { readonly node: unknown }) => edge.node);
    const undecided = lines.find(({ kinds }) => kinds.includes('UNDECIDED'));
    const variables = { feedbackId: undecided?.feedbackId, also: { feedbackIds: [] } };
    expect(await readWhole(me, operationOf('children', 'AnswerTogether'), () => variables)).toEqual([]);
  });

  test('what a manager has not read reads no large table whole', async () => {
    const query = '{ unreadWords(first: 5) { edges { node { words } } } }';
    expect(await readWhole(await account('team-manager'), query, () => ({}))).toEqual([]);
  });

  test.each(['practitioner', 'team-manager', 'quality-assurance'])(
    'what was decided without asking, for %s, reads no large table whole',
    async (name) => {
      const query = operationOf('life-decisions', 'DecisionsWithoutAsking');
      expect(await readWhole(await account(name), query, () => ({}))).toEqual([]);
    },
  );

  test('how far setting up is, whom to invite, and what is past its time, reads no large table whole', async () => {
    const query = '{ setUpState { people reviews } uninvited { people } recordsPastTime { amount } }';
    expect(await readWhole(await account('administrator'), query, () => ({}))).toEqual([]);
    const list = '($kind: RetentionKind!) { pastTimeList(kind: $kind) { edges { node { id } } } }';
    for (const [role, kind] of [
      ['quality-assurance', 'LOOKED_AFTER'],
      ['quality-assurance', 'OTHER_CHILDREN'],
      ['complaints-manager', 'COMPLAINTS'],
      ['administrator', 'LEAVERS'],
    ] as const)
      expect(await readWhole(await account(role), `query ${list}`, () => ({ kind }))).toEqual([]);
  });

  test('the board reads no large table whole', async () => {
    const query = operationOf('action-plan', 'PlanBoard');
    expect(await readWhole(await account('team-manager'), query, () => ({}))).toEqual([]);
  });

  test('the figures by team and quarter read no large table whole', async () => {
    const query = operationOf('participation', 'ParticipationTeamsOverTime');
    const days = { from: '2023-11-01', to: testToday };
    expect(await readWhole(await account('leadership'), query, () => days)).toEqual([]);
  });

  test.each(['leadership', 'team-manager'])(
    'the picture of the chain for %s reads no large table whole',
    async (name) => {
      const query = operationOf('participation/chain', 'ChainPicture');
      expect(await readWhole(await account(name), query, () => ({}))).toEqual([]);
    },
  );

  test('recording a telling reads no large table whole', async () => {
    const me = await account('practitioner');
    const childId = await someChild(me);
    const telling = {
      childId,
      givenOn: testToday,
      words: 'I want to see my brother',
      themes: ['family-time'],
      answerExpected: true,
    };
    const variables = (): Record<string, unknown> => ({ input: { ...telling, clientId: newId() } });
    expect(await readWhole(me, operationOf('feedback', 'RecordFeedback'), variables)).toEqual([]);
  });
});
