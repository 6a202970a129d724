import { beforeAll, describe, expect, test } from 'vitest';
import { addUser, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs, type TestUser } from '../../../test/run-as.js';
import { testToday, useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const give = 'mutation ($input: GiveWorkInput!) { giveWork(input: $input) }';
const cover = 'mutation ($input: SetCoverInput!) { setCover(input: $input) { id } }';
const list = `query ($whose: WhoseWork!, $first: Int, $after: String, $ownerId: ID, $unitId: ID) {
  workList(whose: $whose, first: $first, after: $after, ownerId: $ownerId, unitId: $unitId) { pageInfo { hasNextPage endCursor }
    edges { node { id feedbackId ownerId ownerName isCovered childName words kinds dueOn sinceOn level version } } } }`;
const candidates = 'query ($id: ID!) { workCandidates(feedbackId: $id) { name } }';
const everything = `{ workList(whose: MINE) { edges { cursor node { feedbackId version } } pageInfo { endCursor } }
  breaks { edges { node { id kind } } } workByPerson { id name open late oldestOn } }`;
const figures =
  '{ workByTeam { name open late oldestOn } chainFigures { children heard promised answered decided told } }';

interface Line {
  readonly feedbackId: string;
  readonly ownerName: string;
  readonly [field: string]: unknown;
}

describe('the list of what waits', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  let manager: TestUser;
  let colleague: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
    manager = council.users.TEAM_MANAGER;
    colleague = await addUser(db, 'PRACTITIONER', 'Colleague', council.teams[0]);
  });

  async function said(changes: object = {}, by: TestUser = me): Promise<string> {
    const promised = { answerExpected: true, answerBy: '2026-11-30', answerOwnerId: by.userId };
    const about = { childId: council.children.mine, givenOn: testToday, words: 'I want to see my brother' };
    const { data, errors } = await runAs(db, by, record, {
      input: { clientId: newId(), ...about, ...promised, ...changes },
    });
    expect(errors).toEqual([]);
    return data.recordFeedback.id;
  }

  async function linesOf(user: TestUser, variables: object = {}): Promise<readonly Line[]> {
    const { data, errors } = await runAs(db, user, list, { whose: 'MINE', ...variables });
    expect(errors).toEqual([]);
    return data.workList.edges.map((edge: { node: Line }) => edge.node);
  }

  async function giveAs(user: TestUser, changes: object): Promise<string | undefined> {
    const input = { clientId: newId(), fromUserId: me.userId, reason: 'On leave', version: 1, ...changes };
    return (await runAs(db, user, give, { input })).errors[0]?.code;
  }

  test('has one line for each telling and owner, with the child’s whole name, what is missing and how the words begin', async () => {
    // In a list of several families what a child likes to be called tells nobody who it is.
    await db.owner.query(`update child set known_as = 'Am' where id = $1`, [council.children.mine]);
    const id = await said({ wishesAndFeelings: 'To go there', answerBy: '2026-11-26' });
    const [line] = await linesOf(me);
    expect(line).toEqual({
      id: expect.any(String),
      feedbackId: id,
      ownerId: me.userId,
      ownerName: me.name,
      isCovered: false,
      childName: 'Amber Lightfoot',
      words: 'I want to see my brother',
      kinds: ['UNDECIDED'],
      dueOn: '2026-11-26',
      sinceOn: testToday,
      level: 0,
      version: 1,
    });
    await runAs(db, me, decide, { input: { clientId: newId(), feedbackIds: [id], outcome: 'CANNOT', reason: 'No' } });
    expect(await linesOf(me)).toMatchObject([{ kinds: ['NOT_TOLD'] }]);
  });

  test('goes on page by page, and a manager’s has everybody’s, or one person’s', async () => {
    await said({ answerBy: '2026-11-27' });
    await said({ answerBy: '2026-11-25', answerOwnerId: colleague.userId });
    const all = await linesOf(manager, { whose: 'TEAM', ownerId: null, after: null });
    expect(all.map(({ dueOn }) => dueOn)).toEqual(['2026-11-25', '2026-11-26', '2026-11-27']);
    expect((await linesOf(manager, { whose: 'TEAM', ownerId: colleague.userId })).length).toBe(1);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await runAs(db, manager, list, { whose: 'TEAM', first: 1, after });
      seen.push(...data.workList.edges.map((edge: { node: Line }) => edge.node.feedbackId));
      after = data.workList.pageInfo.hasNextPage ? data.workList.pageInfo.endCursor : null;
    } while (after !== null && seen.length < 9);
    expect(seen).toEqual(all.map(({ feedbackId }) => feedbackId));
    const { data } = await runAs(db, manager, '{ workByPerson { name open late isMine } }');
    expect(data.workByPerson).toEqual([
      { name: 'Colleague', open: 1, late: 0, isMine: false },
      { name: me.name, open: 2, late: 0, isMine: false },
    ]);
    expect((await runAs(db, me, list, { whose: 'TEAM' })).errors[0]?.code).toBe('FORBIDDEN');
  });

  test('is given on by whoever has it or their manager, once, to somebody who may read the words', async () => {
    const id = await said();
    expect(await giveAs(colleague, { feedbackId: id, toUserId: colleague.userId })).toBe('FORBIDDEN');
    expect((await runAs(db, colleague, candidates, { id })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await runAs(db, me, candidates, { id })).data.workCandidates).toContainEqual({ name: 'Colleague' });
    expect(await giveAs(council.otherManager, { feedbackId: id, toUserId: colleague.userId })).toBe('NOT_FOUND');
    const stranger = council.otherPractitioner.userId;
    expect(await giveAs(manager, { feedbackId: id, toUserId: stranger })).toBe('INVALID_INPUT');
    const clientId = newId();
    expect(await giveAs(manager, { feedbackId: id, toUserId: colleague.userId, clientId })).toBeUndefined();
    expect(await giveAs(manager, { feedbackId: id, toUserId: colleague.userId, clientId })).toBeUndefined();
    expect(await giveAs(manager, { feedbackId: id, toUserId: manager.userId, clientId })).toBe('CONFLICT');
    expect(await giveAs(manager, { feedbackId: id, toUserId: manager.userId })).toBe('CONFLICT');
    const { rows } = await db.owner.query(
      'select count(*)::int from work_item_event e join work_item w on w.id = e.work_item_id where w.feedback_id = $1',
      [id],
    );
    expect(rows).toEqual([{ count: 1 }]);
    const decision = { clientId: newId(), feedbackIds: [id], outcome: 'CANNOT', reason: 'No' };
    expect((await runAs(db, me, decide, { input: decision })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await runAs(db, colleague, decide, { input: decision })).errors).toEqual([]);
    expect((await linesOf(colleague)).find(({ feedbackId }) => feedbackId === id)).toMatchObject({
      kinds: ['NOT_TOLD'],
    });
  });

  test('with what a group said is given on to the children’s rights team, who read it, and to nobody else', async () => {
    const { CHILDRENS_RIGHTS: rights, LEADERSHIP: leader } = council.users;
    const id = await said({ childId: null, groupName: 'Care leavers forum', words: 'More buses' });
    const named: readonly { name: string }[] = (await runAs(db, me, candidates, { id })).data.workCandidates;
    expect(new Set(named.map(({ name }) => name))).toEqual(new Set([rights.name, me.name]));
    expect((await runAs(db, manager, candidates, { id })).errors[0]?.code).toBe('NOT_FOUND');
    expect(await giveAs(me, { feedbackId: id, toUserId: leader.userId })).toBe('INVALID_INPUT');
    expect(await giveAs(me, { feedbackId: id, toUserId: rights.userId })).toBeUndefined();
    expect((await linesOf(rights)).map(({ feedbackId }) => feedbackId)).toEqual([id]);
    const decision = { clientId: newId(), feedbackIds: [id], outcome: 'CANNOT', reason: 'No' };
    expect((await runAs(db, rights, decide, { input: decision })).errors).toEqual([]);
  });

  test('of somebody who is away is also that of whoever stands in, and may be answered by them', async () => {
    const id = await said({ answerOwnerId: me.userId });
    expect((await linesOf(colleague)).map(({ feedbackId }) => feedbackId)).not.toContain(id);
    const days = { startsOn: testToday, endsOn: '2026-11-27' };
    const input = { clientId: newId(), standsInId: colleague.userId, ...days };
    const stranger = { ...input, clientId: newId(), absentId: me.userId };
    expect((await runAs(db, council.otherManager, cover, { input: stranger })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await runAs(db, me, cover, { input })).errors).toEqual([]);
    const line = (await linesOf(colleague)).find(({ feedbackId }) => feedbackId === id);
    expect(line).toMatchObject({ ownerName: me.name, isCovered: true });
    const { data } = await runAs(db, manager, '{ workByPerson { name awayUntil coveredBy } }');
    expect(data.workByPerson).toContainEqual({ name: me.name, awayUntil: '2026-11-27', coveredBy: 'Colleague' });
    const decision = { clientId: newId(), feedbackIds: [id], outcome: 'CANNOT', reason: 'No' };
    expect((await runAs(db, colleague, decide, { input: decision })).errors).toEqual([]);
  });

  test('of a withheld person is the same with and without it, whatever their role, and so are counts and candidates', async () => {
    const { LEADERSHIP, QUALITY_ASSURANCE } = council.users;
    const withheld = [me, manager, QUALITY_ASSURANCE, LEADERSHIP];
    const seen = async () =>
      Promise.all([
        ...withheld.map(async (user) => (await runAs(db, user, everything)).data),
        ...[QUALITY_ASSURANCE, LEADERSHIP].map(async (user) => (await runAs(db, user, figures)).data),
      ]);
    const before = await seen();
    expect(before[4].workByTeam.length).toBeGreaterThan(0);
    const writer = council.users.REVIEWING_OFFICER;
    const id = await said({ withheldFrom: withheld.map(({ userId }) => userId) }, writer);
    expect(await seen()).toEqual(before);
    expect((await runAs(db, manager, candidates, { id })).errors[0]?.code).toBe('NOT_FOUND');
    const { data } = await runAs(db, writer, candidates, { id });
    expect(data.workCandidates).toEqual([{ name: 'Colleague' }, { name: writer.name }]);
    expect((await linesOf(writer)).map(({ feedbackId }) => feedbackId)).toEqual([id]);
  });

  test('names nobody who works with a child to whoever has not said why they open the record', async () => {
    const feedbackId = await said();
    const quality = council.users.QUALITY_ASSURANCE;
    const all = { whose: 'TEAM', first: 100 };
    const [line] = (await linesOf(quality, all)).filter((one) => one.feedbackId === feedbackId);
    expect(line).toMatchObject({ ownerId: null, ownerName: null, words: null });
    expect(JSON.stringify(line)).not.toContain(me.userId);
    expect(await linesOf(quality, { ...all, ownerId: me.userId })).toEqual([]);
    const open = '{ breaks(first: 100) { edges { node { feedbackId childId ownerName } } } }';
    const named = async (user: TestUser) => {
      const { edges } = (await runAs(db, user, open)).data.breaks;
      const nodes = edges.map(({ node }: { node: { feedbackId: string; ownerName: string | null } }) => node);
      return nodes.find((node: { feedbackId: string }) => node.feedbackId === feedbackId)?.ownerName;
    };
    expect(await named(quality)).toBeNull();
    expect(await named(manager)).toBe(me.name);
    expect((await linesOf(manager, all)).find((one) => one.feedbackId === feedbackId)?.ownerName).toBe(me.name);
  });

  test('shows leadership what stands behind a team’s count: as many lines, no name, no words, and nothing kept from them', async () => {
    const { LEADERSHIP: leader, QUALITY_ASSURANCE: quality } = council.users;
    const [kept, other] = [await said(), await said()];
    await db.owner.query('insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)', [
      newId(),
      kept,
      leader.userId,
    ]);
    const behind = { whose: 'TEAM', unitId: council.teams[0], first: 100 };
    const lines = await linesOf(leader, behind);
    const ids = lines.map(({ feedbackId }) => feedbackId);
    expect(ids).toContain(other);
    const all = (await linesOf(quality, behind)).map(({ feedbackId }) => feedbackId);
    expect(ids.toSorted()).toEqual(all.filter((id) => id !== kept).toSorted());
    const names = lines.filter(({ ownerId }) => ownerId !== leader.userId);
    expect(names.every((one) => one.ownerName === null && one['childName'] === null && one['words'] === null)).toBe(
      true,
    );
    expect(await linesOf(leader, { ...behind, unitId: council.teams[1] })).toEqual([]);
    expect((await runAs(db, leader, list, { whose: 'TEAM' })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await runAs(db, me, list, behind)).errors[0]?.code).toBe('FORBIDDEN');
  });
});
