import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestAnswer, type TestUser } from '../../../../test/run-as.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const tell = 'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { id toldByName } }';
const read = `query ($id: ID!) { feedback(id: $id) { waiting answerBy withheldFrom chains { statementId kind state
  decision { id tellings { result reaction stillNotRight reactionFeedbackId reactionWaits reactionAnswerBy } } }
  reactionTo { feedbackId words toldOn } } }`;

describe('telling back what came of it', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
  });

  async function told(changes: object = {}): Promise<string> {
    const said = { clientId: newId(), childId: council.children.mine, givenOn: '2026-11-12', words: 'A dog' };
    const input = { ...said, answerExpected: true, ...changes };
    return (await runAs(db, me, record, { input })).data.recordFeedback.id;
  }

  async function decided(feedbackId: string, changes: object = {}): Promise<string> {
    const input = { clientId: newId(), feedbackIds: [feedbackId], outcome: 'CHANGED', reason: 'Yes', ...changes };
    const { data, errors } = await runAs(db, me, decide, { input });
    expect(errors).toEqual([]);
    return data.recordDecision.id;
  }

  async function tellAs(
    by: TestUser,
    feedbackId: string,
    decisionId: string,
    changes: object = {},
  ): Promise<TestAnswer> {
    const words = { words: 'You get a dog.', means: 'CONVERSATION' };
    const input = { clientId: newId(), feedbackId, decisionId, toldOn: testToday, ...words, ...changes };
    return runAs(db, by, tell, { input });
  }

  async function stateOf(id: string) {
    return (await runAs(db, me, read, { id })).data.feedback;
  }

  test('ends what is owed, says who told them, and never by a decision alone', async () => {
    const id = await told();
    const decision = await decided(id);
    expect(await stateOf(id)).toMatchObject({ waiting: true, chains: [{ state: 'DECIDED' }] });
    const { data, errors } = await tellAs(me, id, decision);
    expect(errors).toEqual([]);
    expect(data.recordTellingBack.toldByName).toBe(me.name);
    expect(await stateOf(id)).toMatchObject({ waiting: false, chains: [{ state: 'TOLD' }] });
    const { rows } = await db.owner.query('select closed_reason from work_item where subject_id = $1', [id]);
    expect(rows).toEqual([{ closed_reason: 'They were told' }]);
  });

  test('of two statements, telling about one leaves the other waiting', async () => {
    const id = await told({ wishesAndFeelings: 'To have a dog' });
    const [words, wishes] = (await stateOf(id)).chains;
    await tellAs(me, id, await decided(id, { statementIds: [words.statementId] }));
    expect(await stateOf(id)).toMatchObject({ waiting: true, chains: [{ state: 'TOLD' }, { state: 'UNDECIDED' }] });
    await tellAs(me, id, await decided(id, { statementIds: [wishes.statementId] }));
    expect(await stateOf(id)).toMatchObject({ waiting: false });
  });

  test('where they could not be told, it waits for the day on which somebody tries again', async () => {
    const id = await told();
    const decision = await decided(id);
    const again = { result: 'COULD_NOT', reason: 'At school', tryAgainOn: '2026-11-27', words: null, means: null };
    expect((await tellAs(me, id, decision, again)).errors).toEqual([]);
    expect(await stateOf(id)).toMatchObject({
      waiting: true,
      answerBy: '2026-11-27',
      chains: [{ state: 'COULD_NOT' }],
    });
    expect((await tellAs(me, id, decision, { result: 'ASKED_NOT' })).errors).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ waiting: false, chains: [{ state: 'ASKED_NOT' }] });
  });

  test('what they say to it begins a chain of its own, kept from the same people', async () => {
    const id = await told({ withheldFrom: [council.users.TEAM_MANAGER.userId] });
    const reaction = { reaction: 'Only one?', stillNotRight: true };
    expect((await tellAs(me, id, await decided(id), reaction)).errors).toEqual([]);
    const [{ decision }] = (await stateOf(id)).chains;
    const [{ reactionFeedbackId }] = decision.tellings;
    expect(await stateOf(reactionFeedbackId)).toMatchObject({
      waiting: true,
      withheldFrom: [council.users.TEAM_MANAGER.name],
      chains: [{ state: 'UNDECIDED' }],
      reactionTo: { feedbackId: id, words: 'A dog', toldOn: testToday },
    });
  });

  test('words that were told back say that it is still not right, and by which day that is answered', async () => {
    const id = await told();
    await tellAs(me, id, await decided(id), { reaction: 'It is the wrong bike', stillNotRight: true });
    const tellingOf = async () => (await stateOf(id)).chains[0].decision.tellings[0];
    const { reactionFeedbackId, reactionAnswerBy, ...said } = await tellingOf();
    expect(said).toMatchObject({ reaction: 'It is the wrong bike', stillNotRight: true, reactionWaits: true });
    expect(reactionAnswerBy).toBe((await stateOf(reactionFeedbackId)).answerBy);
    await tellAs(me, reactionFeedbackId, await decided(reactionFeedbackId));
    expect(await tellingOf()).toMatchObject({ stillNotRight: true, reactionWaits: false });
  });

  test('whoever must not know what they said to it sees nothing of it, nor what it was said to', async () => {
    const id = await told();
    await tellAs(me, id, await decided(id), { reaction: 'I am afraid of him', stillNotRight: true });
    const [{ decision }] = (await stateOf(id)).chains;
    const [{ reactionFeedbackId }] = decision.tellings;
    const manager = council.users.TEAM_MANAGER;
    const seen = async (one: string) => (await runAs(db, manager, read, { id: one })).data?.feedback;
    const keep = 'insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)';
    const keepFrom = async (one: string) => db.owner.query(keep, [newId(), one, manager.userId]);
    await keepFrom(reactionFeedbackId);
    const nothing = { reaction: null, stillNotRight: false, reactionFeedbackId: null, reactionWaits: false };
    expect((await seen(id)).chains[0].decision.tellings[0]).toMatchObject({ ...nothing, reactionAnswerBy: null });
    await db.owner.query('delete from withheld_from where feedback_id = $1', [reactionFeedbackId]);
    await keepFrom(id);
    expect((await seen(reactionFeedbackId)).reactionTo).toBeNull();
  });

  test('nobody is told what was decided again meanwhile, and the same form is stored once', async () => {
    const id = await told();
    const first = await decided(id);
    const clientId = newId();
    const sent = await tellAs(me, id, first, { clientId });
    expect((await tellAs(me, id, first, { clientId })).data.recordTellingBack.id).toBe(sent.data.recordTellingBack.id);
    expect((await tellAs(me, id, first, { clientId, words: 'No dog.' })).errors[0]?.code).toBe('CONFLICT');
    const anew = await decided(id, { replaces: first, correction: 'The landlord', outcome: 'CANNOT' });
    expect((await stateOf(id)).chains).toMatchObject([{ state: 'DECIDED' }]);
    const late = await tellAs(me, id, first);
    expect(late.errors[0]).toMatchObject({ code: 'CONFLICT', extensions: { current: { id: anew } } });
  });

  test('is theirs who are to answer, and out of reach like nothing', async () => {
    const id = await told({ answerOwnerId: me.userId });
    const decision = await decided(id);
    expect((await tellAs(council.users.REVIEWING_OFFICER, id, decision)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await tellAs(council.otherManager, id, decision)).errors[0]?.code).toBe('NOT_FOUND');
    expect((await tellAs(council.users.TEAM_MANAGER, id, decision)).errors).toEqual([]);
    expect((await tellAs(me, await told(), decision)).errors[0]?.code).toBe('NOT_FOUND');
  });

  const untold = { result: 'COULD_NOT', reason: 'At school', tryAgainOn: '2026-11-27', words: null, means: null };

  test('telling a parent or carer ends nothing: they themselves still wait', async () => {
    const id = await told();
    const decision = await decided(id);
    expect((await tellAs(me, id, decision, { ...untold, othersTold: 'Her carer' })).errors).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ waiting: true, chains: [{ state: 'COULD_NOT' }] });
    const carer = await tellAs(me, id, decision, { means: 'THROUGH_CARER' });
    expect(carer.errors[0]?.fields).toEqual({ means: 'Choose how they were told' });
  });

  test('what a parent said is told back to the parent, and that ends it', async () => {
    const id = await told({ speakerRole: 'PARENT', speaker: 'Her mother', stream: 'FAMILY' });
    expect((await tellAs(me, id, await decided(id))).errors).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ waiting: false, chains: [{ state: 'TOLD' }] });
  });

  test('that nobody tries again is said after a second try, and by a manager', async () => {
    const id = await told();
    const decision = await decided(id);
    const manager = council.users.TEAM_MANAGER;
    const over = { result: 'UNREACHED', reason: 'Moved abroad', words: null, means: null };
    await tellAs(me, id, decision, untold);
    const early = await tellAs(manager, id, decision, over);
    expect([early.errors[0]?.code, Object.keys(early.errors[0]?.fields ?? {})]).toEqual(['INVALID_INPUT', ['result']]);
    await tellAs(me, id, decision, untold);
    expect((await tellAs(me, id, decision, over)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await tellAs(manager, id, decision, over)).errors).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ waiting: false, chains: [{ state: 'UNREACHED' }] });
  });

  test('whoever takes back their words is owed no answer any more', async () => {
    const id = await told();
    const back = { result: 'WITHDRAWN', reason: 'She says she made it up', words: null, means: null };
    expect((await tellAs(me, id, await decided(id), back)).errors).toEqual([]);
    expect(await stateOf(id)).toMatchObject({ waiting: false, chains: [{ state: 'WITHDRAWN' }] });
  });

  test('somebody else of those who read the words may have told them', async () => {
    const manager = council.users.TEAM_MANAGER;
    const id = await told();
    const { data } = await tellAs(me, id, await decided(id), { toldById: manager.userId });
    expect(data.recordTellingBack.toldByName).toBe(manager.name);
    const hidden = await told({ withheldFrom: [manager.userId] });
    const { errors } = await tellAs(me, hidden, await decided(hidden), { toldById: manager.userId });
    expect(errors[0]?.fields).toHaveProperty(['toldById']);
  });
});
