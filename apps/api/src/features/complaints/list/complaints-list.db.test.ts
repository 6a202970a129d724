import { beforeAll, describe, expect, test } from 'vitest';
import { answerComplaint, extendComplaint, recordComplaint } from '../../../../test/complaints.js';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestAnswer, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';

const list = `query ($filter: ComplaintFilter, $search: String, $first: Int, $after: String) {
  complaints(filter: $filter, search: $search, first: $first, after: $after) {
    edges { cursor node { summary team child { reference } finding clock { status inWords dueOn } } }
    pageInfo { hasNextPage endCursor } counts { open overdue answered all } } }`;

describe('the list of complaints', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let manager: TestUser;

  async function add(summary: string, receivedOn: string, more: Record<string, unknown> = {}): Promise<string> {
    const { data, errors } = await recordComplaint(db, manager, { summary, receivedOn, ...more });
    expect(errors).toEqual([]);
    return data.recordComplaint.id;
  }

  async function ask(variables: Record<string, unknown> = {}, user = manager): Promise<TestAnswer> {
    return runAs(db, user, list, variables);
  }

  async function summaries(variables: Record<string, unknown> = {}, user = manager): Promise<readonly string[]> {
    const { data } = await ask(variables, user);
    return data.complaints.edges.map((edge: { node: { summary: string } }) => edge.node.summary);
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    manager = council.users.COMPLAINTS_MANAGER;
    await add('new', '2026-11-23', { childReference: 'VC-1001' });
    await add('somewhere else', '2026-11-02', { procedure: 'OTHER', procedureReason: 'The home’s own' });
    await add('overdue', '2026-10-20', { orgUnitId: council.teams[1] });
    const early = await add('answered early', '2026-09-01');
    await answerComplaint(db, manager, { id: early, version: 1, respondedOn: '2026-09-10', finding: 'NOT_UPHELD' });
    await add('long overdue', '2026-03-02', { complainantName: 'Édith O’Rourke_50%' });
    const extended = await add('extended', '2026-11-06');
    await extendComplaint(db, manager, { id: extended, version: 1, agreedDueOn: '2026-12-01' });
    const late = await add('answered late', '2026-10-01');
    await answerComplaint(db, manager, { id: late, version: 1, respondedOn: '2026-11-20' });
    await add('due today', '2026-11-10');
  });

  test('has the overdue first, then by due date, then those that are done, latest first', async () => {
    const { data, errors } = await ask();
    expect(errors).toEqual([]);
    const lines = data.complaints.edges.map(
      ({ node }: { node: { summary: string; clock: { status: string; inWords: string } | null } }) =>
        `${node.summary}: ${node.clock?.inWords ?? 'no clock'}`,
    );
    expect(lines).toEqual([
      'long overdue: Overdue by 176 working days',
      'overdue: Overdue by 15 working days',
      'due today: Due today',
      'extended: 5 working days left',
      'new: 9 working days left',
      'answered late: Answered in 36 working days, 26 late',
      'somewhere else: no clock',
      'answered early: Answered in 7 working days',
    ]);
    expect(data.complaints.counts).toEqual({ open: 5, overdue: 2, answered: 2, all: 8 });
    expect(data.complaints.edges[4].node).toMatchObject({ team: 'Oak Team', child: { reference: 'VC-1001' } });
    expect(data.complaints.edges[7].node.finding).toBe('NOT_UPHELD');
  });

  test.each([
    ['OPEN', ['long overdue', 'overdue', 'due today', 'extended', 'new']],
    ['OVERDUE', ['long overdue', 'overdue']],
    ['ANSWERED', ['answered late', 'answered early']],
  ])('shows what is %s', async (filter, expected) => {
    expect(await summaries({ filter })).toEqual(expected);
    // Whoever asks of the open ones alone, in a fragment too, is told the same of them.
    const few = `query ($filter: ComplaintFilter) { complaints(filter: $filter) { ...few } }
      fragment few on ComplaintConnection { counts { open overdue } }`;
    const { data } = await runAs(db, manager, few, { filter });
    expect(data.complaints.counts).toEqual({ open: 5, overdue: 2 });
    const more = few.replace('open overdue', 'open ...all').concat(' fragment all on ComplaintCounts { answered all }');
    const whole = (await runAs(db, manager, more, { filter })).data.complaints.counts;
    expect(whole).toEqual({ open: 5, answered: 2, all: 8 });
  });

  test('comes in pages that join without a gap or a double', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 10; page += 1) {
      const { data }: TestAnswer = await ask({ first: 3, after });
      const { edges, pageInfo } = data.complaints;
      for (const edge of edges) seen.push(edge.node.summary);
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(await summaries());
    expect(seen).toHaveLength(8);
  });

  test('finds one by its reference, however it is typed', async () => {
    const { rows } = await db.owner.query<{ reference: string }>(
      `select reference from representation where summary = 'overdue'`,
    );
    const reference = rows[0]?.reference ?? '';
    expect(reference).toMatch(/^R-2026-/);
    expect(await summaries({ search: reference.toLowerCase() })).toEqual(['overdue']);
  });

  test.each([
    ['ANSWERED', ['answered late', 'answered early']],
    ['vc-1001', ['new']],
    ['amber light', ['new']],
    ['edith', ['long overdue']],
    ['50%', ['long overdue']],
    ['O%', []],
    ['\\', []],
    ['nobody', []],
    ['   ', 8],
    ['\u200b', 8],
    ['\u200b  Overdue \u2060 LONG', ['long overdue']],
    ['light amber new', ['new']],
    ['＿', ['long overdue']],
    ['％', ['long overdue']],
  ])('finds %s', async (search, expected) => {
    const found = await summaries({ search });
    expect(typeof expected === 'number' ? found.length : found).toEqual(expected);
    const { data } = await ask({ search });
    expect(data.complaints.counts.all).toBe(found.length);
  });

  test('refuses a page or a search that is none', async () => {
    for (const variables of [
      { first: 0 },
      { first: 101 },
      { search: 'x'.repeat(121) },
      { after: 'nonsense' },
      { after: Buffer.from('[0,1e99,"x"]').toString('base64url') },
    ]) {
      expect((await ask(variables)).errors[0]?.code).toBe('INVALID_INPUT');
    }
  });

  test('a team manager finds the team’s alone, by search too', async () => {
    expect(await summaries({}, council.otherManager)).toEqual(['overdue']);
    expect(await summaries({ search: 'answered' }, council.otherManager)).toEqual([]);
    expect(await summaries({}, council.users.TEAM_MANAGER)).toEqual(['new']);
  });

  test('takes the same few statements however many there are', async () => {
    await ask({ first: 1 });
    db.statements.take();
    await ask({ first: 1 });
    const one = db.statements.take().length;
    await ask({ first: 100 });
    expect(db.statements.take().length).toBeLessThanOrEqual(one + 2); // the audit row of the children listed
  });
});
