import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const tell = 'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { id } }';
const takeBack = `mutation ($input: TakeBackWordsInput!) { takeBackWords(input: $input) {
  id statements { statementId kind state takenBack { takenBackOn heardByName reason } } } }`;
const voice = `query ($id: ID!) { childVoice(childId: $id) {
  latest { id } latestWishes { id } notFoundOut { id } askAgain { id } } }`;
const consent = 'mutation ($input: AnswerConsentInput!) { answerConsent(input: $input) { consents { standing } } }';
const decideLife = 'mutation ($input: RecordLifeDecisionInput!) { recordLifeDecision(input: $input) { id } }';
const before = 'query ($id: ID!) { wordsBefore(lifeDecisionId: $id) { feedbackId } }';
const chain = `query ($id: ID!) { chain(feedbackId: $id) { statements { statementId kind state } } }`;

describe('words that are taken back before anybody has decided', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
  });

  async function said(changes: object = {}): Promise<string> {
    const about = { childId: council.children.mine, givenOn: '2026-11-20', words: 'A dog', answerExpected: true };
    const input = { clientId: newId(), ...about, ...changes };
    return (await runAs(db, me, record, { input })).data.recordFeedback.id;
  }

  async function taken(feedbackId: string, changes: object = {}, by: TestUser = me) {
    const about = { feedbackId, takenBackOn: testToday, reason: 'I do not want that any more' };
    return runAs(db, by, takeBack, { input: { clientId: newId(), ...about, ...changes } });
  }

  async function openKinds(feedbackId: string): Promise<unknown> {
    const { rows } = await db.owner.query<{ kind: string }>(
      `select kind from work_item where coalesce(feedback_id, subject_id) = $1 and closed_at is null order by kind`,
      [feedbackId],
    );
    return rows.map(({ kind }) => kind);
  }

  test('end the chain: nothing more is owed, and it says by what', async () => {
    const id = await said();
    expect(await openKinds(id)).toEqual(['ANSWER_CHILD', 'UNDECIDED']);
    const { data, errors } = await taken(id);
    expect(errors).toEqual([]);
    expect(data.takeBackWords.statements).toMatchObject([
      {
        state: 'WITHDRAWN',
        takenBack: { takenBackOn: testToday, heardByName: me.name, reason: 'I do not want that any more' },
      },
    ]);
    expect(await openKinds(id)).toEqual([]);
    const { rows } = await db.owner.query(
      `select w.closed_reason, k.id is not null as by_that from work_item w left join taken_back k on k.id = w.mended_by
       where w.feedback_id = $1 and w.kind = 'UNDECIDED'`,
      [id],
    );
    expect(rows).toEqual([{ closed_reason: 'They took back what they said', by_that: true }]);
    const decision = { clientId: newId(), feedbackIds: [id], outcome: 'CANNOT', reason: 'No' };
    expect((await runAs(db, me, decide, { input: decision })).errors[0]?.fields).toEqual({
      statementIds: 'They took these words back: there is nothing left to decide',
    });
  });

  async function headedBy(): Promise<Record<string, string | null>> {
    const { latest, latestWishes, notFoundOut } = (await runAs(db, me, voice, { id: council.children.mine })).data
      .childVoice;
    return { latest: latest?.id ?? null, wishes: latestWishes?.id ?? null, notFoundOut: notFoundOut?.id ?? null };
  }

  test('head nobody’s page any more: what was said before does', async () => {
    const wish = { wishesAndFeelings: 'To keep her' };
    const kept = await said({ givenOn: '2026-11-22', ...wish });
    const earlier = { latest: kept, wishes: kept, notFoundOut: null };
    expect(await headedBy()).toEqual(earlier);
    const undecided = await said({ givenOn: '2026-11-23', ...wish });
    expect(await headedBy()).toMatchObject({ latest: undecided, wishes: undecided });
    await taken(undecided);
    expect(await headedBy()).toEqual(earlier);

    const decided = await said({ givenOn: '2026-11-23', ...wish });
    const decision = { clientId: newId(), feedbackIds: [decided], outcome: 'CHANGED', reason: 'Yes' };
    const { id } = (await runAs(db, me, decide, { input: decision })).data.recordDecision;
    expect(await headedBy()).toMatchObject({ latest: decided, wishes: decided });
    const told = {
      feedbackId: decided,
      decisionId: id,
      result: 'WITHDRAWN',
      reason: 'Please forget it',
      toldOn: testToday,
    };
    expect((await runAs(db, me, tell, { input: { clientId: newId(), ...told } })).errors).toEqual([]);
    expect(await headedBy()).toEqual(earlier);
  });

  test('are used nowhere else: nobody says yes for them, and a no is still kept', async () => {
    const id = await said();
    await taken(id);
    const answered = async (given: boolean) => {
      const consents = [{ use: 'SERVICE_REPORT', given, basis: 'COMPETENT_CHILD', reason: 'She says what it is for' }];
      return runAs(db, me, consent, { input: { clientId: newId(), feedbackId: id, version: 0, consents } });
    };
    expect((await answered(true)).errors[0]?.fields).toEqual({
      consents: 'They took these words back: they are used nowhere else',
    });
    expect((await answered(false)).errors).toEqual([]);
  });

  test('are not offered as that by which they were asked before something was decided about their life', async () => {
    const made = { childId: council.children.mine, kind: 'SCHOOL', what: 'Another school', tookEffectOn: testToday };
    const { data } = await runAs(db, me, decideLife, { input: { clientId: newId(), ...made } });
    const offered = async () =>
      (await runAs(db, me, before, { id: data.recordLifeDecision.id })).data.wordsBefore.map(
        (one: { feedbackId: string }) => one.feedbackId,
      );
    const id = await said();
    expect(await offered()).toContain(id);
    await taken(id);
    expect(await offered()).not.toContain(id);
  });

  test('one of two: the other still waits', async () => {
    const id = await said({ wishesAndFeelings: 'To be asked' });
    const { statements } = (await runAs(db, me, chain, { id })).data.chain;
    const [first] = statements;
    await taken(id, { statementIds: [first.statementId] });
    expect(await openKinds(id)).toEqual(['ANSWER_CHILD', 'UNDECIDED']);
    const after = (await runAs(db, me, chain, { id })).data.chain.statements;
    expect(after.map(({ state }: { state: string }) => state)).toEqual(['WITHDRAWN', 'UNDECIDED']);
    await taken(id);
    expect(await openKinds(id)).toEqual([]);
  });

  test('are written down once, by whoever answers them, and not once it was decided', async () => {
    const id = await said({ answerOwnerId: me.userId });
    const clientId = newId();
    expect((await taken(id, {}, council.users.REVIEWING_OFFICER)).errors[0]?.code).toBe('FORBIDDEN');
    expect((await taken(id, {}, council.otherManager)).errors[0]?.code).toBe('NOT_FOUND');
    expect((await taken(id, { takenBackOn: '2026-11-19' })).errors[0]?.code).toBe('INVALID_INPUT');
    expect((await taken(id, { clientId })).errors).toEqual([]);
    expect((await taken(id, { clientId })).errors).toEqual([]);
    expect((await taken(id, { clientId, reason: 'Other' })).errors[0]?.code).toBe('CONFLICT');
    expect((await taken(id)).errors[0]?.code).toBe('INVALID_INPUT');
    const decided = await said();
    const { statements } = (await runAs(db, me, chain, { id: decided })).data.chain;
    const input = { clientId: newId(), feedbackIds: [decided], outcome: 'CANNOT', reason: 'No' };
    await runAs(db, me, decide, { input });
    const named = { statementIds: [statements[0].statementId] };
    expect((await taken(decided, named)).errors[0]?.code).toBe('CONFLICT');
  });

  test('are the same to whoever must not know of them as if they were not there', async () => {
    const { TEAM_MANAGER: manager } = council.users;
    const id = await said({ withheldFrom: [manager.userId] });
    expect((await taken(id, {}, manager)).errors[0]?.code).toBe('NOT_FOUND');
    expect((await taken(id)).errors).toEqual([]);
  });
});
