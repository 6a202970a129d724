import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { addPlan, type TestPlan } from '../../../../test/plan.js';
import { runAs, type TestAnswer, type TestUser } from '../../../../test/run-as.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id actionPromised
  actions { id taskId actionId title ownerName dueOn state version } } }`;
const promise = `mutation ($input: PromiseActionInput!) { promiseAction(input: $input) { id actions { taskId title } } }`;
const finish = 'mutation ($input: FinishTaskInput!) { finishTask(input: $input) { state doneOn shown version } }';
const reopen =
  'mutation ($input: ReopenTaskInput!) { reopenTask(input: $input) { state version history { kind words } } }';
const tell = 'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { id } }';
const options =
  'query ($id: ID!) { answerOptions(feedbackId: $id) { people { id name } cards { id } objectives { id } } }';
const chain = `query ($id: ID!) { chain(feedbackId: $id) { statements { state decision { id actionPromised
  actions { taskId actionId no title state doneOn shown shownByName columnKey history { kind } } } } } }`;

const due = '2026-12-04';

describe('doing what was decided', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let plan: TestPlan;
  let me: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
    plan = await addPlan(db, { lead: me, cards: 2 });
  });

  async function said(changes: object = {}): Promise<string> {
    const given = { clientId: newId(), childId: council.children.mine, givenOn: '2026-11-12', words: 'A dog' };
    const input = { ...given, answerExpected: true, ...changes };
    const { data, errors } = await runAs(db, me, record, { input });
    expect(errors).toEqual([]);
    return data.recordFeedback.id;
  }

  async function decideAs(by: TestUser, feedbackIds: readonly string[], changes: object = {}): Promise<TestAnswer> {
    const input = { clientId: newId(), feedbackIds, outcome: 'CHANGED', reason: 'Yes', ...changes };
    return runAs(db, by, decide, { input });
  }

  async function decided(feedbackIds: readonly string[], changes: object = {}) {
    const { data, errors } = await decideAs(me, feedbackIds, changes);
    expect(errors).toEqual([]);
    return data.recordDecision;
  }

  const task = (owner: TestUser = me) => ({ title: 'Ring the dogs’ home', ownerId: owner.userId, dueOn: due });

  async function toldAs(by: TestUser, feedbackId: string, decisionId: string): Promise<void> {
    const told = { toldOn: testToday, words: 'You get a dog.', means: 'CONVERSATION' };
    const input = { clientId: newId(), feedbackId, decisionId, ...told };
    expect((await runAs(db, by, tell, { input })).errors).toEqual([]);
  }

  async function stateOf(id: string, by: TestUser = me) {
    return (await runAs(db, by, chain, { id })).data.chain.statements[0];
  }

  test('a task is given by the decision, done with what was done, and brings the words back to be told of it', async () => {
    const id = await said();
    const decision = await decided([id], { task: task(council.users.TEAM_MANAGER) });
    const [given] = decision.actions;
    expect(given).toMatchObject({
      title: 'Ring the dogs’ home',
      ownerName: council.users.TEAM_MANAGER.name,
      dueOn: due,
      version: 1,
    });
    await toldAs(me, id, decision.id);
    expect(await stateOf(id)).toMatchObject({ state: 'TOLD', decision: { actions: [{ state: 'UNDER_WAY' }] } });
    const done = { clientId: newId(), feedbackId: id, taskId: given.taskId, version: 1, whatWasDone: 'Rex is here.' };
    const { data, errors } = await runAs(db, council.users.TEAM_MANAGER, finish, { input: done });
    expect(errors).toEqual([]);
    expect(data.finishTask).toEqual({ state: 'SHOWN', doneOn: testToday, shown: 'Rex is here.', version: 2 });
    expect(await stateOf(id)).toMatchObject({
      state: 'DONE_UNTOLD',
      decision: { actions: [{ state: 'SHOWN', shown: 'Rex is here.', shownByName: council.users.TEAM_MANAGER.name }] },
    });
    await toldAs(me, id, decision.id);
    expect(await stateOf(id)).toMatchObject({ state: 'TOLD' });
  });

  test('it is done and open again by turns, nothing of it is written over, and the version that was seen counts', async () => {
    const id = await said();
    const [{ taskId }] = (await decided([id], { task: task() })).actions;
    const input = { clientId: newId(), feedbackId: id, taskId, version: 1, doneOn: '2026-11-20', whatWasDone: 'Rang' };
    const first = await runAs(db, me, finish, { input });
    expect(first.data.finishTask).toMatchObject({ state: 'SHOWN', doneOn: '2026-11-20' });
    expect((await runAs(db, me, finish, { input })).data.finishTask).toMatchObject({ version: 2 });
    const others = await runAs(db, me, finish, { input: { ...input, whatWasDone: 'Wrote' } });
    expect(others.errors[0]?.code).toBe('CONFLICT');
    const late = await runAs(db, council.users.TEAM_MANAGER, finish, { input: { ...input, clientId: newId() } });
    expect(late.errors[0]).toMatchObject({ code: 'CONFLICT', extensions: { current: { shown: 'Rang', version: 2 } } });
    const undo = { clientId: newId(), feedbackId: id, taskId, version: 2, why: 'They never rang back' };
    const undone = await runAs(db, me, reopen, { input: undo });
    expect(undone.data.reopenTask).toEqual({
      state: 'UNDER_WAY',
      version: 3,
      history: [
        { kind: 'DONE', words: 'Rang' },
        { kind: 'REOPENED', words: 'They never rang back' },
      ],
    });
    expect((await runAs(db, me, reopen, { input: { ...undo, clientId: newId(), version: 3 } })).errors[0]?.code).toBe(
      'CONFLICT',
    );
    const { rows } = await db.owner.query('select kind from task_event where task_id = $1 order by seq', [taskId]);
    expect(rows).toEqual([{ kind: 'DONE' }, { kind: 'REOPENED' }]);
  });

  test('two who say at once that it is done: one is stored, the other sees what that one says', async () => {
    const id = await said();
    const [{ taskId }] = (await decided([id], { task: task() })).actions;
    const done = (words: string) => ({ clientId: newId(), feedbackId: id, taskId, version: 1, whatWasDone: words });
    const answers = await Promise.all([
      runAs(db, me, finish, { input: done('Mine') }),
      runAs(db, council.users.TEAM_MANAGER, finish, { input: done('Theirs') }),
    ]);
    const stored = answers.flatMap(({ errors, data }) => (errors.length === 0 ? [data.finishTask.shown] : []));
    expect(stored).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([
      { code: 'CONFLICT', extensions: { current: { shown: stored[0] } } },
    ]);
  });

  test('a new card stands on the board, below the last, led by whom it was given to', async () => {
    const id = await said();
    const { objectives } = (await runAs(db, me, options, { id })).data.answerOptions;
    const newAction = { title: 'Pets at home', objectiveId: objectives[0].id, leadId: me.userId, dueOn: due };
    const [card] = (await decided([id], { newAction })).actions;
    const { rows } = await db.owner.query(
      `select a.no, a.title, a.column_key, a.due_to::text, l.person_id, (select array_agg(e.kind) from action_event e where e.action_id = a.id) as events,
         a.rank collate "C" >= (select max(b.rank collate "C") from action b where b.plan_id = a.plan_id) as last
       from action a join action_lead l on l.action_id = a.id where a.id = $1`,
      [card.actionId],
    );
    expect(rows).toEqual([
      {
        no: '1.V1',
        title: 'Pets at home',
        column_key: 'NOT_STARTED',
        due_to: due,
        person_id: me.personId,
        events: ['CREATED'],
        last: true,
      },
    ]);
    const second = (await decided([await said()], { newAction: { ...newAction, title: 'Cats too' } })).actions;
    expect((await db.owner.query('select no from action where id = $1', [second[0].actionId])).rows).toEqual([
      { no: '1.V2' },
    ]);
  });

  test('a card that is achieved with evidence comes back to the words it came from', async () => {
    const id = await said();
    const actionId = plan.actions[0];
    const decision = await decided([id], { actionId });
    await toldAs(me, id, decision.id);
    const proof = { actionId, kind: 'TEXT', body: 'Minutes', whatChanged: 'Every home takes pets' };
    const shown = 'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { action { version } } }';
    const added = await runAs(db, me, shown, { input: proof });
    expect(added.errors).toEqual([]);
    const move = 'mutation ($input: MoveActionInput!) { moveAction(input: $input) { version } }';
    const moved = { id: actionId, toColumn: 'ACHIEVED', version: added.data.addEvidence.action.version };
    expect((await runAs(db, council.users.TEAM_MANAGER, move, { input: moved })).errors).toEqual([]);
    expect(await stateOf(id)).toMatchObject({
      state: 'DONE_UNTOLD',
      decision: {
        actions: [
          { state: 'SHOWN', no: '1.1', shown: 'Every home takes pets', shownByName: me.name, columnKey: 'ACHIEVED' },
        ],
      },
    });
    expect((await decideAs(me, [await said()], { actionId })).errors[0]).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { actionId: expect.stringMatching(/achieved/) },
    });
    await db.owner.query(`update evidence set what_changed = null where action_id = $1`, [actionId]);
    expect(await stateOf(id)).toMatchObject({ state: 'TOLD', decision: { actions: [{ state: 'UNSHOWN' }] } });
  });

  test('what was promised and is not said yet can be said later, once', async () => {
    const id = await said();
    const decision = await decided([id], { actionPromised: true });
    expect(decision).toMatchObject({ actionPromised: true, actions: [] });
    const input = { clientId: newId(), decisionId: decision.id, feedbackId: id, task: task() };
    const first = await runAs(db, me, promise, { input });
    expect(first.errors).toEqual([]);
    const again = await runAs(db, me, promise, { input });
    expect(again.data.promiseAction.actions).toEqual(first.data.promiseAction.actions);
    const other = { ...input, task: { ...task(), title: 'Buy a bowl' } };
    expect((await runAs(db, me, promise, { input: other })).errors[0]?.code).toBe('CONFLICT');
    const none = { ...input, clientId: newId(), task: null };
    expect((await runAs(db, me, promise, { input: none })).errors[0]?.fields).toEqual({
      actionId: 'Choose what will be done',
    });
    const anew = await decided([id], { replaces: decision.id, correction: 'The landlord', outcome: 'PARTLY' });
    expect(anew).toMatchObject({ actionPromised: true, actions: [{ title: 'Ring the dogs’ home' }] });
    const late = await runAs(db, me, promise, { input: { ...input, clientId: newId() } });
    expect(late.errors[0]).toMatchObject({ code: 'CONFLICT', extensions: { current: { id: anew.id } } });
    const dropped = { replaces: anew.id, correction: 'No dog after all', outcome: 'CANNOT', dropActions: true };
    expect(await decided([id], dropped)).toMatchObject({ actionPromised: false, actions: [] });
  });

  test.each([
    [{ task: { title: ' ', ownerId: 'x', dueOn: due } }, 'task.title'],
    [{ task: { title: 'Ring', ownerId: newId(), dueOn: due } }, 'task.ownerId'],
    [{ task: { title: 'Ring', ownerId: newId(), dueOn: '2026-11-23' } }, 'task.dueOn'],
    [{ actionId: newId() }, 'actionId'],
    [{ actionId: newId(), task: { title: 'Ring', ownerId: newId(), dueOn: due } }, 'actionId'],
    [{ newAction: { title: 'Pets', objectiveId: newId(), leadId: newId(), dueOn: due } }, 'newAction.leadId'],
  ])('refuses %j', async (changes, field) => {
    const { errors } = await decideAs(me, [await said()], changes);
    expect([errors[0]?.code, Object.keys(errors[0]?.fields ?? {})]).toEqual(['INVALID_INPUT', [field]]);
  });

  test('a task is theirs who were given it, and theirs who are to answer; out of reach like nothing', async () => {
    const id = await said({ answerOwnerId: me.userId });
    const [{ taskId }] = (await decided([id], { task: task() })).actions;
    const input = { clientId: newId(), feedbackId: id, taskId, version: 1, whatWasDone: 'Rang' };
    expect((await runAs(db, council.users.REVIEWING_OFFICER, finish, { input })).errors[0]?.code).toBe('FORBIDDEN');
    expect((await runAs(db, council.otherManager, finish, { input })).errors[0]?.code).toBe('NOT_FOUND');
    const elsewhere = { ...input, feedbackId: await said() };
    expect((await runAs(db, me, finish, { input: elsewhere })).errors[0]?.code).toBe('NOT_FOUND');
    const stranger = { actionPromised: true, task: task(council.otherManager) };
    expect((await decideAs(me, [await said()], stranger)).errors[0]?.fields).toHaveProperty(['task.ownerId']);
  });

  describe('words that are kept from somebody', () => {
    test('are given to nobody from whom they are kept, and make no card that they would read', async () => {
      const manager = council.users.TEAM_MANAGER;
      const id = await said({ withheldFrom: [manager.userId] });
      const { people, objectives } = (await runAs(db, me, options, { id })).data.answerOptions;
      expect(people.map((one: { id: string }) => one.id)).toContain(me.userId);
      expect(people.map((one: { id: string }) => one.id)).not.toContain(manager.userId);
      expect((await decideAs(me, [id], { task: task(manager) })).errors[0]?.fields).toHaveProperty(['task.ownerId']);
      const newAction = { title: 'Secret', objectiveId: objectives[0].id, leadId: me.userId, dueOn: due };
      expect((await decideAs(me, [id], { newAction })).errors[0]?.fields).toHaveProperty(['newAction.title']);
    });
  });

  const board = '{ board { columns { actions { id version heardFrom { children groups others beyond } } } } }';
  const detail = `query ($id: ID!) { action(id: $id) { action { heardFrom { children beyond } } words { childName feedbackId } } }`;

  async function heardBehind(user: TestUser, actionId: string) {
    const { data } = await runAs(db, user, board);
    const cards = data.board.columns.flatMap(({ actions }: { actions: readonly { id: string }[] }) => actions);
    return cards.find((card: { id: string }) => card.id === actionId);
  }

  describe('a card says whose words are behind it', () => {
    test('to each reader what they read, and of the rest only that there is more', async () => {
      const other = await addChild(db, {
        reference: 'VC-8101',
        name: 'Fern Fell',
        team: council.teams[1],
        worker: council.otherPractitioner,
      });
      const actionId = plan.actions[1] ?? '';
      const { users, otherPractitioner } = council;
      expect(await heardBehind(me, actionId)).toMatchObject({ heardFrom: null });
      await decided([await said(), await said({ words: 'A cat' })], { actionId });
      const mother = { speakerRole: 'PARENT', speaker: 'Her mother', stream: 'FAMILY', words: 'He needs a dog' };
      await decided([await said(mother)], { actionId });
      const theirs = { clientId: newId(), childId: other, givenOn: '2026-11-12', words: 'A horse' };
      const told = await runAs(db, otherPractitioner, record, { input: theirs });
      expect((await decideAs(otherPractitioner, [told.data.recordFeedback.id], { actionId })).errors).toEqual([]);
      const seen = { children: 1, groups: 0, others: 1, beyond: true };
      expect(await heardBehind(me, actionId)).toMatchObject({ heardFrom: seen });
      expect(await heardBehind(otherPractitioner, actionId)).toMatchObject({ heardFrom: { children: 1, others: 0 } });
      const all = { children: 2, groups: 0, others: 1, beyond: false };
      expect(await heardBehind(users.QUALITY_ASSURANCE, actionId)).toMatchObject({ heardFrom: all });
      const none = { children: 0, groups: 0, others: 0, beyond: true };
      for (const user of [users.LEADERSHIP, users.COMPLAINTS_MANAGER, users.ADMINISTRATOR]) {
        expect(await heardBehind(user, actionId)).toMatchObject({ heardFrom: none });
        expect((await runAs(db, user, detail, { id: actionId })).data.action.words).toEqual([]);
      }
      const links = (await runAs(db, otherPractitioner, detail, { id: actionId })).data.action.words;
      expect(links).toEqual([{ childName: 'Fern Fell', feedbackId: told.data.recordFeedback.id }]);
    });

    test('and to a person from whom words are kept nothing: the board is the same with and without them', async () => {
      const manager = council.users.TEAM_MANAGER;
      const { rows } = await db.owner.query<{ id: string }>(
        `insert into action (id, plan_id, objective_id, no, title, column_key, rank)
         select gen_random_uuid(), plan_id, objective_id, '1.9', 'Quiet', 'NOT_STARTED', 'z' from action where id = $1 returning id`,
        [plan.actions[1]],
      );
      const actionId = rows[0]?.id ?? '';
      const hidden = await said({ withheldFrom: [manager.userId], words: 'A secret' });
      const before = await runAs(db, manager, board);
      const opened = await runAs(db, manager, detail, { id: actionId });
      await decided([hidden], { actionId });
      expect(await heardBehind(me, actionId)).toMatchObject({ heardFrom: { children: 1, beyond: false } });
      expect((await runAs(db, manager, board)).data).toEqual(before.data);
      expect((await runAs(db, manager, detail, { id: actionId })).data).toEqual(opened.data);
      await decided([await said()], { actionId });
      expect(await heardBehind(manager, actionId)).toMatchObject({ heardFrom: { children: 1, beyond: false } });
    });
  });
});
