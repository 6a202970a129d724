import { beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '@heard/domain/calendar/plain-date';
import { waitsSince } from '@heard/domain/children/waits-since';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const list = `query ($need: ChildNeed, $workerId: ID, $onlyOwn: Boolean, $first: Int, $after: String) {
  caseload(need: $need, workerId: $workerId, onlyOwn: $onlyOwn, first: $first, after: $after) {
    edges { node { name mine isBorn heardShown lastHeardOn waitingAnswers nextAnswerBy } } pageInfo { hasNextPage endCursor } } }`;
const summary = `{ caseloadSummary { ofOwn children silent waiting overdue
  workers { id name children silent waiting overdue } } }`;
const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';

interface Told {
  readonly givenOn: string;
  readonly answerBy?: string;
  readonly changes?: Record<string, unknown>;
}

describe('children by need', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  let manager: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
    manager = council.users.TEAM_MANAGER;
    const named = (reference: string, name: string, worker?: TestUser) =>
      addChild(db, { reference, name, team: council.teams[0], ...(worker ? { worker } : {}) });
    const long = await named('VC-2001', 'Long Silent', me);
    const late = await named('VC-2002', 'Answer Late', me);
    const lately = await named('VC-2003', 'Heard Lately', me);
    const unborn = await named('VC-2004', 'Baby Fell', me);
    await named('VC-2005', 'Never Heard', me);
    const teams = await named('VC-2006', 'Team Silent');
    await db.owner.query(`update child set date_of_birth = null, expected_birth_on = '2027-01-15' where id = $1`, [
      unborn,
    ]);
    await tell(long, { givenOn: '2026-08-01' });
    await tell(late, { givenOn: '2026-11-01' });
    await promise(late, '2026-11-05');
    await tell(lately, { givenOn: testToday, answerBy: '2026-12-20' });
    await tell(teams, { givenOn: '2026-07-01' });
  });

  async function tell(childId: string, { givenOn, answerBy, changes }: Told): Promise<string> {
    const answer = answerBy ? { answerExpected: true, answerBy } : { answerExpected: false };
    const input = { clientId: newId(), childId, givenOn, words: 'Said', ...answer, ...changes };
    const { data, errors } = await runAs(db, me, record, { input });
    expect(errors).toEqual([]);
    return data.recordFeedback.id;
  }

  /** An answer that was promised for a day that has gone by: today nobody can promise that any more. */
  async function promise(childId: string, dueOn: string): Promise<void> {
    await db.owner.query(
      `insert into work_item (id, kind, subject_id, child_id, due_on)
       select $1, 'ANSWER_CHILD', f.id, f.child_id, $3 from feedback f where f.child_id = $2`,
      [newId(), childId, dueOn],
    );
  }

  async function names(user: TestUser, variables: Record<string, unknown> = {}): Promise<string[]> {
    const { data, errors } = await runAs(db, user, list, variables);
    expect(errors).toEqual([]);
    return data.caseload.edges.map((edge: { node: { name: string } }) => edge.node.name);
  }

  async function counts(user: TestUser): Promise<Record<string, unknown>> {
    const { data, errors } = await runAs(db, user, summary);
    expect(errors).toEqual([]);
    return data.caseloadSummary;
  }

  const own = ['Amber Lightfoot', 'Never Heard', 'Long Silent', 'Answer Late', 'Heard Lately', 'Baby Fell'];

  test('own children first, and of each whoever waits longest', async () => {
    expect(await names(me)).toEqual([...own, 'Bilal Marsh', 'Team Silent']);
  });

  test('the same to whoever reads all, by an index, with what the domain says of each', async () => {
    const { data } = await runAs(db, council.users.QUALITY_ASSURANCE, list);
    const nodes: readonly { isBorn: boolean; lastHeardOn: string | null; nextAnswerBy: string | null }[] =
      data.caseload.edges.map((edge: { node: unknown }) => edge.node);
    const since = nodes.map(({ isBorn, lastHeardOn, nextAnswerBy: answerBy }) =>
      waitsSince({ isBorn, lastHeardOn, answerBy }),
    );
    expect(since).toEqual(since.toSorted());
    expect(new Set(since).size).toBeGreaterThan(4);
    const { rows } = await db.owner.query<{ since: string }>(
      'select waits_since::text as since from child_need order by 1',
    );
    expect(rows.map((row) => row.since)).toEqual(since);
  });

  test.each([
    ['SILENT', ['Amber Lightfoot', 'Never Heard', 'Long Silent']],
    ['WAITING', ['Answer Late', 'Heard Lately']],
    ['OVERDUE', ['Answer Late']],
  ])('%s of one’s own are %j, and as many as are counted', async (need, found) => {
    expect(await names(me, { need, onlyOwn: true })).toEqual(found);
    const { ofOwn, workers, ...counted } = await counts(me);
    expect([ofOwn, workers, counted[need.toLowerCase()]]).toEqual([true, [], found.length]);
    expect(counted['children']).toBe(own.length);
    const all = await names(council.users.QUALITY_ASSURANCE, { need });
    expect(all).toEqual(expect.arrayContaining(found));
    expect(all.length).toBe(need === 'SILENT' ? found.length + 3 : found.length);
  });

  test('a manager sees who waits by worker, and the children of each', async () => {
    const counted = await counts(manager);
    expect(counted).toMatchObject({ ofOwn: false, children: 8, silent: 5, waiting: 2, overdue: 1 });
    expect(counted['workers']).toEqual([
      { id: me.personId, name: me.name, children: 6, silent: 3, waiting: 2, overdue: 1 },
    ]);
    expect(await names(manager, { workerId: me.personId })).toEqual(own);
    expect(await names(manager, { workerId: me.personId, need: 'OVERDUE' })).toEqual(['Answer Late']);
    expect(await names(manager, { workerId: council.otherPractitioner.personId })).toEqual([]);
    expect(await names(council.users.QUALITY_ASSURANCE, { workerId: me.personId })).toEqual(own);
  });

  test.each([
    ['mine', () => me],
    ['all', () => council.users.QUALITY_ASSURANCE],
  ])('pages through %s once, in order', async (_whose, user) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await runAs(db, user(), list, { first: 2, after });
      seen.push(...data.caseload.edges.map((edge: { node: { name: string } }) => edge.node.name));
      after = data.caseload.pageInfo.hasNextPage ? data.caseload.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(await names(user()));
  });

  test('what is hidden from somebody moves no child in their list, and is in none of their counts', async () => {
    const child = await addChild(db, {
      reference: 'VC-2010',
      name: 'Hidden Words',
      team: council.teams[0],
      worker: me,
    });
    await tell(child, { givenOn: '2026-06-01' });
    const before = [await names(manager), await counts(manager)];
    const changes = { withheldFrom: [manager.userId] };
    await tell(child, { givenOn: testToday, answerBy: '2026-12-20', changes });
    expect([await names(manager), await counts(manager)]).toEqual(before);
    expect((await names(me)).indexOf('Hidden Words')).toBeGreaterThan((await names(me)).indexOf('Answer Late'));
  });

  test('of a child known by name alone nothing is told, not by their place or a filter either', async () => {
    const partner = council.users.PARTNER;
    for (const childId of [council.children.mine, council.children.other])
      await db.owner.query(
        `insert into child_access (child_id, principal_id, because, depth, starts_on) values ($1, $2, 'relationship PARTNER_WORKER', 'NAME', '2026-01-01')`,
        [childId, partner.userId],
      );
    await promise(await knownByName(), '2026-11-05');
    expect(await names(partner)).toEqual(['Amber Lightfoot', 'Cerys Hollow']);
    expect(await names(partner, { need: 'SILENT' })).toEqual([]);
    expect(await names(partner, { need: 'OVERDUE' })).toEqual([]);
    expect(await counts(partner)).toBeNull();
  });

  /** Another child than the first by name, with words that wait. */
  async function knownByName(): Promise<string> {
    await db.owner.query(
      `insert into feedback (id, client_id, payload_sha256, child_id, stream, given_on, source, recorded_by, speaker_role)
       values ($1, $2, 'x', $3, 'DIRECT_WORK', '2026-11-01', 'OWN_WORDS', $4, 'CHILD')`,
      [newId(), newId(), council.children.other, council.otherPractitioner.userId],
    );
    return council.children.other;
  }

  test('leadership has no list, and nobody a count of children out of reach', async () => {
    expect(await names(council.users.LEADERSHIP)).toEqual([]);
    expect(await counts(council.users.LEADERSHIP)).toBeNull();
    expect(await counts(council.users.CHILDRENS_RIGHTS)).toBeNull();
    expect(await names(council.otherManager)).toEqual(['Cerys Hollow']);
  });

  test.each([
    ['first', 101],
    ['after', 'nonsense'],
    ['workerId', 'nobody'],
  ])('refuses %s: %j with a reason beside it', async (field, value) => {
    const { errors } = await runAs(db, me, list, { [field]: value });
    expect(Object.keys(errors[0]?.fields ?? {})).toEqual([field]);
  });

  test('a page of children is in the audit log', async () => {
    await names(me, { first: 2 });
    const { rows } = await db.owner.query(
      `select e.operation, (select count(*)::int from access_event_child c where c.event_id = e.id) as children
       from access_event e where e.actor_id = $1 order by e.at desc, e.id desc limit 1`,
      [me.userId],
    );
    expect(rows).toEqual([{ operation: 'caseload', children: 2 }]);
  });

  test('follows what is told, answered and born', async () => {
    const child = await addChild(db, { reference: 'VC-2020', name: 'Zed Follows', team: council.teams[0], worker: me });
    const need = async () =>
      (
        await db.owner.query(
          'select heard_on::text, answer_by::text, waiting, is_born, sort_name from child_need where child_id = $1',
          [child],
        )
      ).rows[0];
    const never = { heard_on: null, answer_by: null, waiting: 0, is_born: true, sort_name: 'zed follows' };
    expect(await need()).toEqual(never);
    const feedback = await tell(child, { givenOn: '2026-11-10', answerBy: '2026-12-01' });
    expect(await need()).toEqual({ ...never, heard_on: '2026-11-10', answer_by: '2026-12-01', waiting: 1 });
    await db.owner.query('update work_item set closed_at = now() where subject_id = $1', [feedback]);
    expect(await need()).toEqual({ ...never, heard_on: '2026-11-10' });
    await db.owner.query(`update feedback set given_on = '2026-11-12' where id = $1`, [feedback]);
    expect(await need()).toEqual({ ...never, heard_on: '2026-11-12' });
    await db.owner.query('delete from statement where feedback_id = $1', [feedback]);
    await db.owner.query(
      `update child set name = 'Ann Follows', date_of_birth = null, expected_birth_on = '2027-01-01' where id = $1`,
      [child],
    );
    expect(await need()).toEqual({ ...never, is_born: false, sort_name: 'ann follows' });
  });

  test('without a word on whose they are: all in reach', async () => {
    expect(await names(manager, { onlyOwn: null, workerId: null, need: null })).toEqual(await names(manager));
    expect((await names(manager)).length).toBeGreaterThan((await names(manager, { onlyOwn: true })).length);
  });

  test('whoever is heard does not wait for a return that corrects what need is not made of', async () => {
    const client = await db.owner.connect();
    try {
      await client.query('begin');
      await client.query(`update child set ethnicity = 'ABAN'`);
      const { rows } = await db.owner.query('select 1 from child_need for update nowait');
      expect(rows.length).toBeGreaterThan(5);
      await client.query(`update child set known_as = 'Somebody' where reference = 'VC-2001'`);
      await expect(db.owner.query('select 1 from child_need for update nowait')).rejects.toThrow(
        /could not obtain lock/,
      );
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  test('a child who is handed over is with both workers, in the count and in the list, and once in the team', async () => {
    const second = council.users.REVIEWING_OFFICER;
    const shared = await addChild(db, {
      reference: 'VC-2009',
      name: 'Two Workers',
      team: council.teams[0],
      worker: me,
    });
    const before = await counts(manager);
    await db.owner.query(`update child_relationship set ends_on = '2026-12-11' where child_id = $1`, [shared]);
    await db.owner.query(
      `insert into child_relationship (id, child_id, person_id, kind, starts_on)
       values ($1, $2, $3, 'ALLOCATED_WORKER', '2026-11-20')`,
      [newId(), shared, second.personId],
    );
    const { workers, children } = await counts(manager);
    expect(children).toBe(before['children']);
    for (const worker of [me, second]) {
      const listed = await names(manager, { workerId: worker.personId });
      expect(listed).toContain('Two Workers');
      expect(workers).toContainEqual(expect.objectContaining({ id: worker.personId, children: listed.length }));
    }
    const { data } = await runAs(db, manager, '{ caseload(first: 100) { edges { node { name worker } } } }');
    expect(data.caseload.edges).toContainEqual({
      node: { name: 'Two Workers', worker: `${second.name} and ${me.name}` },
    });
  });

  test('wait as long as the council has set, all of them at once', async () => {
    const change = 'mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { version } }';
    const set = async (weeks: number, version: number): Promise<void> => {
      const parts = [{ name: 'weeks', texts: [String(weeks)] }];
      const input = { clientId: newId(), key: 'hearing', version, parts, reason: 'Agreed by the care council' };
      expect((await runAs(db, council.users.ADMINISTRATOR, change, { input })).errors).toEqual([]);
    };
    const kept = async () =>
      (await db.owner.query('select child_id, waits_since::text from child_need order by 1')).rows;
    const [before, silent] = [await kept(), (await counts(me))['silent']];
    await set(1, 0);
    const { data } = await runAs(db, council.users.QUALITY_ASSURANCE, list);
    const nodes: readonly { isBorn: boolean; lastHeardOn: string | null; nextAnswerBy: string | null }[] =
      data.caseload.edges.map((edge: { node: unknown }) => edge.node);
    const since = nodes.map(({ isBorn, lastHeardOn, nextAnswerBy: answerBy }) =>
      waitsSince({ isBorn, lastHeardOn, answerBy }, 1),
    );
    const rows = (await kept()).map(({ waits_since: day }: { waits_since: string }) => day);
    expect(rows.toSorted()).toEqual(since);
    const heardLongAgo = nodes.filter(
      ({ isBorn, lastHeardOn }) => isBorn && (lastHeardOn ?? '') < addDays(testToday, -7),
    );
    expect((await names(council.users.QUALITY_ASSURANCE, { need: 'SILENT' })).length).toBe(heardLongAgo.length);
    expect((await counts(me))['silent']).not.toBe(silent);
    await set(6, 1);
    expect(await kept()).toEqual(before);
  });
});
