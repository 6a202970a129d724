import { beforeAll, describe, expect, test } from 'vitest';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const record = `mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }`;
const chain = 'query ($id: ID!) { chain(feedbackId: $id) { statements { statementId } } }';
const whom = 'query ($id: ID!, $words: ID!) { partnersToAsk(feedbackId: $id, statementId: $words) { id name kind } }';
const ask =
  'mutation ($input: AskPartnerInput!) { askPartner(input: $input) { id partnerName askedByName showsWords } }';
const questions = 'query ($id: ID!) { partnerQuestions(feedbackId: $id) { id question reply waits takenBackOn } }';
const takeQuestion =
  'mutation ($id: ID!, $question: ID!) { takeBackQuestion(feedbackId: $id, questionId: $question) { id takenBackOn waits } }';
const replies = '{ repliesToMe { id feedbackId childName partnerName question } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const asked = '{ askedOfMe { id childName askedByName question words repliedOn reply } }';
const one = 'query ($id: ID!) { questionAskedOfMe(id: $id) { id words } }';
const reply = 'mutation ($input: ReplyToQuestionInput!) { replyToQuestion(input: $input) { id reply } }';
const takeBack = 'mutation ($input: TakeBackWordsInput!) { takeBackWords(input: $input) { id } }';

const codeOf = (errors: readonly { readonly extensions?: { readonly code?: unknown } }[]) =>
  errors[0]?.extensions?.code;

describe('asking a partner about what a child said', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  let partner: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    ({ PRACTITIONER: me, PARTNER: partner } = council.users);
    await serve(partner);
  });

  async function serve(user: TestUser): Promise<void> {
    await db.owner.query(
      `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'PARTNER_WORKER', '2025-01-01')`,
      [newId(), council.children.mine, user.personId],
    );
  }

  async function said(changes: object = {}): Promise<{ readonly id: string; readonly words: string }> {
    const input = {
      clientId: newId(),
      childId: council.children.mine,
      givenOn: '2026-11-20',
      words: 'A dog',
      ...changes,
    };
    const { data, errors } = await runAs(db, council.users.TEAM_MANAGER, record, { input });
    expect(errors).toEqual([]);
    const { id } = data.recordFeedback;
    const { statements } = (await runAs(db, council.users.TEAM_MANAGER, chain, { id })).data.chain;
    return { id, words: statements[0].statementId };
  }

  async function putTo(
    who: TestUser,
    { id, words }: { readonly id: string; readonly words: string },
    changes: object = {},
  ) {
    const about = { clientId: newId(), feedbackId: id, statementId: words, partnerId: who.userId };
    const input = { ...about, question: 'Is there one at school?', showsWords: false, ...changes };
    return runAs(db, me, ask, { input });
  }

  async function seen(user: TestUser): Promise<readonly { readonly id: string; readonly words: string | null }[]> {
    const { data, errors } = await runAs(db, user, asked);
    expect(errors).toEqual([]);
    return data.askedOfMe;
  }

  test('one named partner reads the question and replies once; whoever asked reads the reply', async () => {
    const telling = await said();
    const offered = (await runAs(db, me, whom, telling)).data.partnersToAsk;
    expect(offered).toMatchObject([{ id: partner.userId, kind: 'PARTNER_WORKER' }]);
    const clientId = newId();
    const { data, errors } = await putTo(partner, telling, { clientId });
    expect(errors).toEqual([]);
    const { id } = data.askPartner;
    expect((await putTo(partner, telling, { clientId })).data.askPartner.id).toBe(id);
    expect(codeOf((await putTo(partner, telling, { clientId, question: 'Another?' })).errors)).toBe('CONFLICT');
    expect((await seen(partner)).find((line) => line.id === id)).toMatchObject({
      question: 'Is there one at school?',
      words: null,
      reply: null,
    });
    const input = { clientId: newId(), questionId: id, reply: 'Yes, in the yard.' };
    expect((await runAs(db, partner, reply, { input })).data.replyToQuestion.reply).toBe(input.reply);
    expect((await runAs(db, partner, reply, { input })).errors).toEqual([]);
    const other = await runAs(db, partner, reply, { input: { ...input, clientId: newId(), reply: 'No.' } });
    expect(other.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: { reply: 'Yes, in the yard.' } });
    expect((await runAs(db, me, questions, { id: telling.id })).data.partnerQuestions).toMatchObject([
      { id, reply: 'Yes, in the yard.', waits: false },
    ]);
  });

  test('a reply stands on the first page of whoever asked, and of nobody else, until something is decided', async () => {
    const telling = await said();
    const { id } = (await putTo(partner, telling)).data.askPartner;
    const ofMe = async (user: TestUser) =>
      (await runAs(db, user, replies)).data.repliesToMe.filter((one: { readonly id: string }) => one.id === id);
    expect(await ofMe(me)).toEqual([]);
    await runAs(db, partner, reply, { input: { clientId: newId(), questionId: id, reply: 'Yes' } });
    expect(await ofMe(me)).toMatchObject([{ feedbackId: telling.id, partnerName: partner.name }]);
    expect(await ofMe(council.users.TEAM_MANAGER)).toEqual([]);
    const decision = {
      clientId: newId(),
      feedbackIds: [telling.id],
      outcome: 'CHANGED',
      weight: 'MUCH',
      reason: 'A dog came',
    };
    expect((await runAs(db, me, decide, { input: decision })).errors).toEqual([]);
    expect(await ofMe(me)).toEqual([]);
  });

  test('a question is taken back while nobody has replied: the partner sees it no more', async () => {
    const telling = await said();
    const first = (await putTo(partner, telling)).data.askPartner.id;
    const input = { clientId: newId(), questionId: first, reply: 'Yes' };
    const { otherPractitioner } = council;
    expect(codeOf((await runAs(db, otherPractitioner, takeQuestion, { id: telling.id, question: first })).errors)).toBe(
      'NOT_FOUND',
    );
    for (const _twice of [1, 2]) {
      const { data, errors } = await runAs(db, me, takeQuestion, { id: telling.id, question: first });
      expect(errors).toEqual([]);
      expect(data.takeBackQuestion).toMatchObject({ takenBackOn: expect.any(String), waits: false });
    }
    expect((await seen(partner)).filter(({ id }) => id === first)).toEqual([]);
    expect(codeOf((await runAs(db, partner, reply, { input })).errors)).toBe('NOT_FOUND');
    const second = (await putTo(partner, telling)).data.askPartner.id;
    await runAs(db, partner, reply, { input: { ...input, questionId: second } });
    const late = await runAs(db, me, takeQuestion, { id: telling.id, question: second });
    expect(late.errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: { reply: 'Yes' } });
  });

  test('what was said is read where it is shown, until it is taken back', async () => {
    const telling = await said();
    const { id } = (await putTo(partner, telling, { showsWords: true })).data.askPartner;
    expect((await runAs(db, partner, one, { id })).data.questionAskedOfMe.words).toBe('A dog');
    const open = (await putTo(partner, telling, { showsWords: true })).data.askPartner.id;
    await runAs(db, partner, reply, { input: { clientId: newId(), questionId: id, reply: 'Yes' } });
    const taken = { clientId: newId(), feedbackId: telling.id, takenBackOn: '2026-11-24', reason: 'No more' };
    expect((await runAs(db, me, takeBack, { input: taken })).errors).toEqual([]);
    expect((await runAs(db, partner, one, { id })).data.questionAskedOfMe.words).toBeNull();
    expect(codeOf((await runAs(db, partner, one, { id: open })).errors)).toBe('NOT_FOUND');
    const waiting = { clientId: newId(), questionId: open, reply: 'Yes' };
    expect(codeOf((await runAs(db, partner, reply, { input: waiting })).errors)).toBe('NOT_FOUND');
    expect(codeOf((await putTo(partner, telling)).errors)).toBe('INVALID_INPUT');
  });

  test('another partner, of the child or of none, can open nothing of it and reply to nothing', async () => {
    const colleague = await addUser(db, 'PARTNER', 'Same School', null);
    const stranger = await addUser(db, 'PARTNER', 'Another School', null);
    await serve(colleague);
    const telling = await said();
    const { id } = (await putTo(partner, telling)).data.askPartner;
    for (const user of [colleague, stranger]) {
      expect(await seen(user)).toEqual([]);
      expect(codeOf((await runAs(db, user, one, { id })).errors)).toBe('NOT_FOUND');
      const input = { clientId: newId(), questionId: id, reply: 'Mine' };
      expect(codeOf((await runAs(db, user, reply, { input })).errors)).toBe('NOT_FOUND');
    }
    expect(codeOf((await putTo(stranger, telling)).errors)).toBe('INVALID_INPUT');
  });

  test('words that are kept from anybody are asked about with nobody, and a question about them is seen no more', async () => {
    const telling = await said();
    const { id } = (await putTo(partner, telling, { showsWords: true })).data.askPartner;
    await db.owner.query('insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)', [
      newId(),
      telling.id,
      council.users.REVIEWING_OFFICER.userId,
    ]);
    expect((await seen(partner)).filter((line) => line.id === id)).toEqual([]);
    expect((await runAs(db, me, whom, telling)).data.partnersToAsk).toEqual([]);
    expect(codeOf((await putTo(partner, telling)).errors)).toBe('INVALID_INPUT');
  });

  test('whoever does not reach the child, and whom the words are kept from, asks nothing and reads no question', async () => {
    const telling = await said();
    await putTo(partner, telling);
    const { otherPractitioner } = council;
    expect(codeOf((await runAs(db, otherPractitioner, questions, { id: telling.id })).errors)).toBe('NOT_FOUND');
    expect(codeOf((await runAs(db, otherPractitioner, whom, telling)).errors)).toBe('NOT_FOUND');
    await db.owner.query('insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)', [
      newId(),
      telling.id,
      me.userId,
    ]);
    expect(codeOf((await runAs(db, me, questions, { id: telling.id })).errors)).toBe('NOT_FOUND');
    expect(codeOf((await putTo(partner, telling)).errors)).toBe('NOT_FOUND');
  });

  test('a partner who serves the child no more sees nothing of what they were asked, and is asked nothing', async () => {
    const leaver = await addUser(db, 'PARTNER', 'A Leaver', null);
    await serve(leaver);
    const telling = await said();
    const { id } = (await putTo(leaver, telling)).data.askPartner;
    expect(await seen(leaver)).toHaveLength(1);
    await db.owner.query(`update child_relationship set ends_on = '2026-11-01' where person_id = $1`, [
      leaver.personId,
    ]);
    expect(await seen(leaver)).toEqual([]);
    expect(codeOf((await runAs(db, leaver, one, { id })).errors)).toBe('NOT_FOUND');
    expect(codeOf((await putTo(leaver, telling)).errors)).toBe('INVALID_INPUT');
  });

  test('whose account has ended is asked nothing, and whoever asked them sees that no reply will come', async () => {
    const gone = await addUser(db, 'PARTNER', 'A Closed Account', null);
    await serve(gone);
    const telling = await said();
    const { id } = (await putTo(gone, telling)).data.askPartner;
    const states = async () => (await runAs(db, me, questions, { id: telling.id })).data.partnerQuestions;
    expect(await states()).toMatchObject([{ id, waits: true }]);
    await db.owner.query('update user_account set disabled_at = now() where id = $1', [gone.userId]);
    expect(await states()).toMatchObject([{ id, waits: false, reply: null, takenBackOn: null }]);
    expect(codeOf((await putTo(gone, telling)).errors)).toBe('INVALID_INPUT');
  });
});
