import { beforeAll, describe, expect, test } from 'vitest';
import { recordComplaint } from '../../../test/complaints.js';
import { addUser, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { addPlan } from '../../../test/plan.js';
import { runAs, type TestAnswer, type TestUser } from '../../../test/run-as.js';
import { testToday, useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const read = 'query ($id: ID!) { feedback(id: $id) { words mayAnswer chains { state } } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const tell = 'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { result } }';
const give = 'mutation ($input: GiveWorkInput!) { giveWork(input: $input) }';
const mine = '{ workList(whose: MINE, first: 50) { edges { node { feedbackId ownerId version kinds childName } } } }';
const childPage = 'query ($id: ID!) { child(id: $id) { name } }';

const outcome = ({ errors }: TestAnswer): string => errors[0]?.code ?? 'OK';

describe('who answers their own', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let manager: TestUser;
  let colleague: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    manager = council.users.COMPLAINTS_MANAGER;
    colleague = await addUser(db, 'COMPLAINTS_MANAGER', 'Colleague', null);
    const { errors } = await recordComplaint(db, manager, { childReference: 'VC-1001' });
    expect(errors).toEqual([]);
  });

  async function said(by: TestUser, changes: object = {}): Promise<string> {
    const about = { childId: council.children.mine, givenOn: testToday, words: 'Nobody rang', answerExpected: true };
    const { data, errors } = await runAs(db, by, record, { input: { clientId: newId(), ...about, ...changes } });
    expect(errors).toEqual([]);
    return data.recordFeedback.id;
  }

  async function decided(by: TestUser, feedbackId: string, changes: object = {}): Promise<TestAnswer> {
    const decision = { feedbackIds: [feedbackId], outcome: 'CHANGED', reason: 'We ring on Sundays.' };
    return runAs(db, by, decide, { input: { clientId: newId(), ...decision, ...changes } });
  }

  /** A plan, and what it wants to reach. */
  async function planned(): Promise<{ readonly objective: string }> {
    const { id } = await addPlan(db, { lead: manager, cards: 1 });
    const { rows } = await db.owner.query<{ objective: string }>(
      'select id as objective from objective where plan_id = $1',
      [id],
    );
    return { objective: rows[0]?.objective ?? '' };
  }

  async function told(by: TestUser, feedbackId: string, decisionId: string, changes: object = {}): Promise<TestAnswer> {
    const how = { toldOn: testToday, means: 'CONVERSATION', words: 'We ring on Sundays now.', ...changes };
    return runAs(db, by, tell, { input: { clientId: newId(), feedbackId, decisionId, ...how } });
  }

  async function waitsWith(who: TestUser, feedbackId: string): Promise<readonly string[]> {
    const { data, errors } = await runAs(db, who, mine);
    expect(errors).toEqual([]);
    const lines: readonly { node: { feedbackId: string; kinds: string[] } }[] = data.workList.edges;
    return lines.filter(({ node }) => node.feedbackId === feedbackId).flatMap(({ node }) => node.kinds);
  }

  const reads = async (who: TestUser, id: string) => outcome(await runAs(db, who, read, { id }));

  test('a complaints manager answers what they were told in a case, to the end, and reads no more of the record', async () => {
    const [own, theirs] = [await said(manager), await said(council.users.PRACTITIONER)];
    expect(await waitsWith(manager, own)).toEqual(['UNDECIDED']);
    expect((await runAs(db, manager, read, { id: own })).data.feedback).toMatchObject({
      words: 'Nobody rang',
      mayAnswer: true,
    });
    const { objective } = await planned();
    const newAction = { title: 'Ring on Sundays', objectiveId: objective, leadId: manager.userId, dueOn: '2026-12-18' };
    const { data, errors } = await decided(manager, own, { newAction });
    expect(errors).toEqual([]);
    expect(await waitsWith(manager, own)).toEqual(['NOT_DONE', 'NOT_TOLD']);
    const reaction = { reaction: 'Not on Sundays', stillNotRight: true };
    expect((await told(manager, own, data.recordDecision.id, reaction)).errors).toEqual([]);
    expect(await waitsWith(manager, own)).toEqual(['NOT_DONE']);
    const { edges } = (await runAs(db, manager, mine)).data.workList;
    const kinds: readonly string[] = edges.flatMap(({ node }: { node: { kinds: string[] } }) => node.kinds);
    expect(kinds.toSorted()).toEqual(['NOT_DONE', 'UNDECIDED']);

    expect(await waitsWith(manager, theirs)).toEqual([]);
    expect([await reads(manager, theirs), outcome(await decided(manager, theirs))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect(outcome(await runAs(db, manager, childPage, { id: council.children.mine }))).toBe('FORBIDDEN');
  });

  test('another complaints manager reads and answers it while they stand in, and neither before nor after', async () => {
    const id = await said(manager);
    expect([await reads(colleague, id), await waitsWith(colleague, id)]).toEqual(['NOT_FOUND', []]);
    const days = { startsOn: testToday, endsOn: testToday };
    const cover = 'mutation ($input: SetCoverInput!) { setCover(input: $input) { id } }';
    const set = await runAs(db, manager, cover, {
      input: { clientId: newId(), standsInId: colleague.userId, ...days },
    });
    expect(set.errors).toEqual([]);
    expect([await reads(colleague, id), await waitsWith(colleague, id)]).toEqual(['OK', ['UNDECIDED']]);
    const { data, errors } = await decided(colleague, id);
    expect(errors).toEqual([]);
    expect((await told(colleague, id, data.recordDecision.id)).errors).toEqual([]);
    const end = 'mutation ($id: ID!) { endCover(id: $id) }';
    expect((await runAs(db, manager, end, { id: set.data.setCover[0].id })).errors).toEqual([]);
    expect(await reads(colleague, id)).toBe('NOT_FOUND');
  });

  test('whoever the words are kept from reads and counts none of them, in a case or not', async () => {
    const kept = await said(manager);
    const before = await runAs(db, manager, mine);
    await db.owner.query('insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)', [
      newId(),
      kept,
      manager.userId,
    ]);
    expect([await reads(manager, kept), await waitsWith(manager, kept)]).toEqual(['NOT_FOUND', []]);
    expect((await runAs(db, manager, mine)).data.workList.edges).toHaveLength(before.data.workList.edges.length - 1);
    expect(outcome(await decided(manager, kept))).toBe('NOT_FOUND');
  });

  test('a case that is about the manager themselves, or over, gives neither words nor work', async () => {
    const id = await said(manager);
    await db.owner.query('delete from child_case');
    expect([await reads(manager, id), outcome(await decided(manager, id))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });

  test('leadership opens what it was given by name without saying why, answers and tells it, and nothing else', async () => {
    const lead = council.users.LEADERSHIP;
    const worker = council.users.PRACTITIONER;
    const [given, other] = [await said(worker), await said(worker)];
    expect(await reads(lead, given)).toBe('INVALID_INPUT');
    const input = {
      clientId: newId(),
      feedbackId: given,
      fromUserId: worker.userId,
      toUserId: lead.userId,
      version: 1,
    };
    expect((await runAs(db, worker, give, { input: { ...input, reason: 'Only the director can' } })).errors).toEqual(
      [],
    );
    expect(await waitsWith(lead, given)).toEqual(['UNDECIDED']);
    expect([await reads(lead, given), await reads(lead, other)]).toEqual(['OK', 'INVALID_INPUT']);
    const { data, errors } = await decided(lead, given);
    expect(errors).toEqual([]);
    expect((await told(lead, given, data.recordDecision.id)).errors).toEqual([]);
    expect(outcome(await decided(lead, other))).toBe('NOT_FOUND');
    const { rows } = await db.owner.query(
      `select distinct e.purpose from access_event e where e.operation = 'feedback' and e.actor_id = $1 and e.outcome = 'OK'`,
      [lead.userId],
    );
    expect(rows).toEqual([{ purpose: 'Answering what was given to them by name' }]);
  });
});
