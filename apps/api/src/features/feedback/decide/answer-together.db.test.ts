import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id reason } }';
const tell = 'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { id } }';
const chain = '($id: ID!) { feedback(id: $id) { chains { state decision { id } } } }';
const together = `query ($id: ID!, $also: AlsoAnsweredInput, $replaces: ID) {
  answerTogether(feedbackId: $id, also: $also, replaces: $replaces) {
  personId names apart others { feedbackId statementId words whose personId names nearness lastTelling lastToldOn } } }`;
const options = `query ($id: ID!, $also: AlsoAnsweredInput) { answerOptions(feedbackId: $id, also: $also) { people { name } } }`;

describe('answering several children together', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  let sister: string;
  let friend: string;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
    const of = { team: council.teams[0], worker: me };
    sister = await addChild(db, { reference: 'VC-8101', name: 'Beatrice Lightfoot', ...of });
    friend = await addChild(db, { reference: 'VC-8102', name: 'Fern Fell', ...of });
    await db.owner.query(`update child set known_as = 'Bea' where id = $1`, [sister]);
    const parent = newId();
    await db.owner.query('insert into person (id, name) values ($1, $2)', [parent, 'Jo Lightfoot']);
    for (const child of [council.children.mine, sister]) {
      await db.owner.query(
        `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'PARENT', '2020-01-01')`,
        [newId(), child, parent],
      );
    }
  });

  async function told(words: string, changes: object = {}, by: TestUser = me): Promise<string> {
    const usual = { clientId: newId(), childId: council.children.mine, givenOn: '2026-11-12', answerExpected: true };
    const { data, errors } = await runAs(db, by, record, { input: { ...usual, words, ...changes } });
    expect(errors).toEqual([]);
    return data.recordFeedback.id;
  }

  async function offered(id: string, alsoIds: readonly string[] = [], as: TestUser = me) {
    const { data, errors } = await runAs(db, as, together, { id, also: { feedbackIds: alsoIds } });
    expect(errors).toEqual([]);
    return data.answerTogether;
  }
  const wordsOf = async (...asked: Parameters<typeof offered>): Promise<readonly string[]> =>
    (await offered(...asked)).others.map(({ words }: { words: string }) => words);

  test('offers what waits with the reader, those chosen before first, then the nearest, with what joins them', async () => {
    const base = await told('Later to bed', { themes: ['family-time'], occasion: 'ABOUT_HOME' });
    await told('A bike', { childId: friend });
    const theirs = await told('Later for us, too', {
      childId: sister,
      themes: ['family-time'],
      occasion: 'ABOUT_HOME',
    });
    await told('A film at night', { childId: friend, occasion: 'ABOUT_HOME' });
    await told('Not asked to be answered', { childId: friend, answerExpected: false });
    const chosen = await told('A dog', { childId: friend });
    expect(await wordsOf(base)).toEqual(['Later for us, too', 'A film at night', 'A bike', 'A dog']);
    const answer = await offered(base, [chosen]);
    expect(answer).toMatchObject({ personId: council.children.mine, names: ['Amber Lightfoot'] });
    expect(answer.others).toMatchObject([
      { words: 'A dog', whose: 'Fern Fell', personId: friend, nearness: [] },
      {
        feedbackId: theirs,
        words: 'Later for us, too',
        whose: 'Bea',
        names: ['Beatrice Lightfoot', 'Bea'],
        nearness: ['SIBLING', 'THEME', 'OCCASION'],
      },
      { words: 'A film at night', nearness: ['OCCASION'] },
    ]);
  });

  test('one decision then answers them all, each child sees their own, and what is answered is offered no more', async () => {
    const base = await told('Pocket money');
    const theirs = await told('More pocket money', { childId: sister });
    const [found] = (await offered(base, [theirs])).others;
    const input = { clientId: newId(), feedbackIds: [base, found.feedbackId], outcome: 'CHANGED', reason: 'Yes.' };
    const { data, errors } = await runAs(db, me, decide, { input });
    expect(errors).toEqual([]);
    for (const id of [base, theirs]) {
      const read = (await runAs(db, me, `query ${chain}`, { id })).data.feedback.chains;
      expect(read).toEqual([{ state: 'DECIDED', decision: { id: data.recordDecision.id } }]);
    }
    expect(await wordsOf(base, [theirs])).not.toContain('More pocket money');
  });

  test('offers nothing that is kept from the reader or from others than these words, nor what is another’s to answer', async () => {
    const { TEAM_MANAGER: manager, REVIEWING_OFFICER: officer } = council.users;
    const base = await told('A cat');
    const before = [await wordsOf(base, [], manager), await wordsOf(base, [newId()], manager)];
    const hidden = await told('About my manager', { childId: sister, withheldFrom: [manager.userId] });
    expect([await wordsOf(base, [], manager), await wordsOf(base, [hidden], manager)]).toEqual(before);
    expect(await wordsOf(base, [hidden])).not.toContain('About my manager');
    expect(await wordsOf(await told('Him again', { withheldFrom: [manager.userId] }))).toEqual(['About my manager']);
    const given = await told('For the manager', { childId: council.children.team }, manager);
    expect(await wordsOf(base, [given], manager)).toContain('For the manager');
    expect(await wordsOf(base, [given])).not.toContain('For the manager');
    expect(await wordsOf(base, [], officer)).toEqual([]);
  });

  test('a task is offered only to those who read the words of all', async () => {
    const { TEAM_MANAGER: manager } = council.users;
    const helper = await addChild(db, { reference: 'VC-8103', name: 'Gus Gill', team: council.teams[1], worker: me });
    const base = await told('A boat');
    const theirs = await told('A raft', { childId: helper });
    const names = async (alsoIds: readonly string[]): Promise<readonly string[]> => {
      const { data } = await runAs(db, me, options, { id: base, also: { feedbackIds: alsoIds } });
      return data.answerOptions.people.map(({ name }: { name: string }) => name);
    };
    expect(await names([])).toContain(manager.name);
    expect(await names([theirs])).not.toContain(manager.name);
    expect(await names([theirs])).toContain(me.name);
  });

  async function decided(feedbackIds: readonly string[], changes: object = {}, by: TestUser = me): Promise<string> {
    const input = { clientId: newId(), feedbackIds, outcome: 'CHANGED', reason: 'Yes.', ...changes };
    const { data, errors } = await runAs(db, by, decide, { input });
    expect(errors).toEqual([]);
    return data.recordDecision.id;
  }

  async function went(feedbackId: string, decisionId: string, changes: object): Promise<void> {
    const input = { clientId: newId(), feedbackId, decisionId, toldOn: testToday, ...changes };
    expect((await runAs(db, me, tell, { input })).errors).toEqual([]);
  }

  async function corrects(id: string, replaces: string, as: TestUser = me) {
    const { data, errors } = await runAs(db, as, together, { id, replaces });
    expect(errors).toEqual([]);
    const { others, apart } = data.answerTogether;
    return { words: others.map(({ words }: { words: string }) => words), others, apart };
  }

  async function withhold(feedbackId: string, from: TestUser): Promise<void> {
    const row = [newId(), feedbackId, from.userId];
    await db.owner.query('insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)', row);
  }

  test('a decision that answered several is corrected for all that it answers still, also for who was told', async () => {
    const base = await told('A swing');
    const wasTold = await told('A slide', { childId: sister });
    const tookBack = await told('A sandpit', { childId: friend });
    const again = await told('A pond', { childId: friend });
    const first = await decided([base, wasTold, tookBack, again]);
    await went(wasTold, first, { words: 'You get a slide.', means: 'CONVERSATION' });
    await went(tookBack, first, { result: 'WITHDRAWN', reason: 'She has one now' });
    const correction = 'The garden is let';
    await decided([again], { replaces: first, correction, reason: 'No pond.' });

    const found = await corrects(base, first);
    expect([found.words, found.apart]).toEqual([['A swing', 'A slide'], 0]);
    expect(found.others).toMatchObject([
      { lastTelling: null, lastToldOn: null, nearness: [] },
      { whose: 'Bea', lastTelling: 'TOLD', lastToldOn: testToday },
    ]);
    const anew = await decided([base, wasTold], { replaces: first, correction, reason: 'No swing, no slide.' });
    for (const id of [base, wasTold]) {
      const read = (await runAs(db, me, `query ${chain}`, { id })).data.feedback.chains;
      expect(read).toEqual([{ state: 'DECIDED', decision: { id: anew } }]);
    }
    const { rows } = await db.owner.query(
      `select feedback_id as id from work_item where kind = 'NOT_TOLD' and closed_at is null and feedback_id = any($1)`,
      [[base, wasTold, tookBack]],
    );
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([base, wasTold]));
    expect((await corrects(tookBack, first)).words).toEqual([]);
    expect((await corrects(await told('A tent'), anew)).words).toEqual([]);
    expect((await corrects(base, 'nothing')).words).toEqual([]);
  });

  test('what is another’s to answer or kept from others by now is counted apart; what is kept from the reader is not there', async () => {
    const { TEAM_MANAGER: manager, REVIEWING_OFFICER: officer } = council.users;
    const base = await told('A bus pass');
    const [theirs, given] = [await told('A train pass', { childId: sister }), await told('A tram pass')];
    const first = await decided([base, theirs]);
    const before = await corrects(base, first, manager);
    const hidden = await told('A ferry pass', { childId: friend });
    const second = await decided([given, hidden]);
    await withhold(hidden, manager);
    expect(before.words).toEqual(['A bus pass', 'A train pass']);
    expect(await corrects(given, second, manager)).toMatchObject({ words: ['A tram pass'], apart: 0 });
    expect(await corrects(given, second)).toMatchObject({ words: ['A tram pass'], apart: 1 });
    expect(await corrects(hidden, second)).toMatchObject({ words: ['A ferry pass'], apart: 1 });
    const both = { replaces: second, correction: 'Dearer now', reason: 'No pass.' };
    const input = { clientId: newId(), feedbackIds: [given, hidden], outcome: 'CANNOT', ...both };
    expect((await runAs(db, me, decide, { input })).errors[0]?.code).toBe('INVALID_INPUT');
    const item = 'update work_item set owner_id = $2 where $1 in (feedback_id, subject_id) and closed_at is null';
    await db.owner.query(item, [theirs, officer.userId]);
    expect(await corrects(base, first)).toMatchObject({ words: ['A bus pass'], apart: 1 });
  });

  test('words out of reach, and whoever opens one record at a time, get nothing', async () => {
    const base = await told('A fox');
    const asked = { id: base, also: null };
    for (const user of [council.otherManager, council.users.LEADERSHIP]) {
      expect((await runAs(db, user, together, asked)).errors[0]?.code).toBe('NOT_FOUND');
    }
    expect((await runAs(db, me, together, { ...asked, id: newId() })).errors[0]?.code).toBe('NOT_FOUND');
  });
});
