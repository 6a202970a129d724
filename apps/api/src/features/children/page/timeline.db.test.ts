import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const page = `query ($id: ID!, $filter: TimelineFilter, $first: Int, $after: String) {
  childTimeline(childId: $id, filter: $filter, first: $first, after: $after) {
    edges { node { id kind on feedback { stream words } } } pageInfo { hasNextPage endCursor } } }`;
const voice = `query ($id: ID!) { childVoice(childId: $id) {
  latest { words } latestWishes { wishesAndFeelings } notFoundOut { notAscertainedReason } doNotTell { who hidden on } waiting { words } timeline { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`;

const door = `query ($id: ID!) { child(id: $id) { heard { source on by } seenAlone { on by } } childVoice(childId: $id) { promised { title dueOn } } }`;
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { actions { taskId } } }';
const finish = 'mutation ($input: FinishTaskInput!) { finishTask(input: $input) { id } }';
const log = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';

const tellings = 1000;

/** One telling a day backwards from 20 November, three on each day; every fifth is a parent's, by the same stream. */
const many = `
  with told as (
    insert into feedback (id, client_id, payload_sha256, child_id, stream, source, speaker_role, given_on, recorded_by)
    select gen_random_uuid(), gen_random_uuid(), 'x', $1, 'CP_CONFERENCE', 'OWN_WORDS',
      case when n % 5 = 0 then 'PARENT' else 'CHILD' end,
      date '2026-11-20' - n / 3, $2
    from generate_series(1, $3::int) n returning id, child_id)
  insert into statement (id, feedback_id, child_id, kind, words) select gen_random_uuid(), id, child_id, 'WORDS', 'Said' from told`;

interface Page {
  readonly entries: readonly { readonly id: string; readonly kind: string; readonly on: string }[];
  readonly hasNextPage: boolean;
  readonly endCursor: string;
}

describe('the timeline of a child who has said a great deal', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  let child = '';

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
    child = await addChild(db, {
      reference: 'VC-3001',
      name: 'Gwen Fell',
      team: council.teams[0],
      worker: me,
    });
    await db.owner.query(many, [child, me.userId, tellings]);
    for (const [givenOn, words, wishes] of [
      ['2019-05-01', 'The first thing', null],
      ['2019-04-01', 'Long ago', 'A dog'],
    ]) {
      const { errors } = await runAs(db, me, log, {
        input: {
          clientId: newId(),
          childId: child,
          givenOn,
          words,
          wishesAndFeelings: wishes,
          answerExpected: true,
        },
      });
      expect(errors).toEqual([]);
    }
    await db.owner.query(
      `insert into care_review (id, child_id, held_on, participation_code) values ($1, $2, '2026-11-19', 'PN1')`,
      [newId(), child],
    );
  });

  async function record(input: Record<string, unknown>): Promise<void> {
    const { errors } = await runAs(db, me, log, { input: { clientId: newId(), childId: child, ...input } });
    expect(errors).toEqual([]);
  }

  async function opened() {
    return (await runAs(db, me, voice, { id: child })).data.childVoice;
  }

  async function read(filter: string, first: number, after: string | null = null): Promise<Page> {
    const { data, errors } = await runAs(db, me, page, { id: child, filter, first, after });
    expect(errors).toEqual([]);
    const { edges, pageInfo } = data.childTimeline;
    return { entries: edges.map((edge: { readonly node: Page['entries'][number] }) => edge.node), ...pageInfo };
  }

  async function readAll(filter: string, first: number): Promise<Page['entries']> {
    const entries: Page['entries'][number][] = [];
    let after: string | null = null;
    for (;;) {
      const next: Page = await read(filter, first, after);
      entries.push(...next.entries);
      if (!next.hasNextPage) return entries;
      after = next.endCursor;
    }
  }

  async function pagesInLog(): Promise<number> {
    const { rows } = await db.owner.query(
      `select 1 from access_event e join access_event_child k on k.event_id = e.id
       where e.operation = 'childTimeline' and k.child_id = $1`,
      [child],
    );
    return rows.length;
  }

  test('is read page by page to its very first word: nothing twice, nothing left out', async () => {
    const all = await readAll('ALL', 97);
    expect(all).toHaveLength(tellings + 3);
    expect(new Set(all.map(({ id }) => id)).size).toBe(tellings + 3);
    const days = all.map(({ on }) => on);
    expect(days).toEqual(days.toSorted().toReversed());
    expect(all.filter(({ kind }) => kind === 'REVIEW')).toHaveLength(1);
  });

  test('is narrowed by the server, so that what is sought is found however far back it lies', async () => {
    expect((await readAll('OTHERS', 100)).length).toBe(tellings / 5);
    expect((await readAll('CHILD', 100)).length).toBe(tellings - tellings / 5 + 2);
    expect((await read('MEETINGS', 20)).entries).toMatchObject([{ kind: 'REVIEW', on: '2026-11-19' }]);
    expect((await read('WAITING', 20)).entries).toMatchObject([{ on: '2019-05-01' }, { on: '2019-04-01' }]);
  });

  test('the page opens with the latest wishes and all that waits, however much was said since', async () => {
    db.statements.take();
    const { data } = await runAs(db, me, voice, { id: child });
    expect(db.statements.take().length).toBeLessThanOrEqual(12);
    expect(data.childVoice).toMatchObject({
      latest: { words: 'Said' },
      latestWishes: { wishesAndFeelings: 'A dog' },
      timeline: { pageInfo: { hasNextPage: true } },
    });
    expect(data.childVoice.waiting).toHaveLength(2);
    expect(data.childVoice.timeline.edges).toHaveLength(20);
  });

  test('a time when nobody could find out stands beside the wish that is known, until a newer wish', async () => {
    expect((await opened()).notFoundOut).toBeNull();
    await record({ givenOn: '2026-11-21', notAscertainedReason: 'DID_NOT_WANT_TO' });
    expect(await opened()).toMatchObject({
      latestWishes: { wishesAndFeelings: 'A dog' },
      notFoundOut: { notAscertainedReason: 'DID_NOT_WANT_TO' },
    });
    await record({ givenOn: '2026-11-22', words: 'Said', wishesAndFeelings: 'Two dogs' });
    expect(await opened()).toMatchObject({
      latestWishes: { wishesAndFeelings: 'Two dogs' },
      notFoundOut: null,
    });
  });

  test('whoever is not to be told is named at the door once, however long ago and however it was written', async () => {
    const { userId } = council.users.TEAM_MANAGER;
    for (const input of [
      { givenOn: '2019-06-01', words: 'One', doNotTell: 'Dad' },
      { givenOn: '2020-06-01', words: 'Two', doNotTell: ' dad ' },
      { givenOn: '2018-06-01', words: 'Three', withheldFrom: [userId] },
    ]) {
      await record(input);
    }
    const { data } = await runAs(db, me, voice, { id: child });
    expect(data.childVoice.doNotTell).toMatchObject([
      { who: expect.stringMatching(/^dad$/i), hidden: false, on: '2020-06-01' },
      { who: council.users.TEAM_MANAGER.name, hidden: true, on: '2018-06-01' },
    ]);
    const withheld = await runAs(db, council.users.TEAM_MANAGER, voice, { id: child });
    expect(withheld.data.childVoice.doNotTell).toHaveLength(1);
  });

  test('at the door stands when they were last heard and seen alone, by whom, and what was promised by a day, but not what is kept from the reader', async () => {
    const { userId } = council.users.TEAM_MANAGER;
    const gwyn = await addChild(db, { reference: 'VC-3002', name: 'Gwyn Fell', team: council.teams[0], worker: me });
    const atTheDoor = async (as: TestUser) => {
      const { data } = await runAs(db, as, door, { id: gwyn });
      return { ...data.child, promised: data.childVoice.promised };
    };
    expect(await atTheDoor(me)).toEqual({ heard: [], seenAlone: null, promised: [] });
    const say = async (input: Record<string, unknown>, title: string, dueOn: string) => {
      const given = { clientId: newId(), childId: gwyn, answerExpected: true, ...input };
      const said = await runAs(db, me, log, { input: given });
      expect(said.errors).toEqual([]);
      const feedbackId = said.data.recordFeedback.id;
      const task = { title, dueOn, ownerId: me.userId };
      const decision = { clientId: newId(), feedbackIds: [feedbackId], outcome: 'CHANGED', reason: 'Yes', task };
      const { data, errors } = await runAs(db, me, decide, { input: decision });
      expect(errors).toEqual([]);
      return { feedbackId, taskId: data.recordDecision.actions[0].taskId };
    };
    const kept = { givenOn: '2026-11-03', words: 'Kept', seenAlone: 'YES', withheldFrom: [userId] };
    await say({ givenOn: '2026-11-01', words: 'A dog', seenAlone: 'YES' }, 'Ask about a dog', '2026-12-04');
    await say({ givenOn: '2026-11-02', words: 'Mum was there', seenAlone: 'NO' }, 'Ring Mum', '2026-12-02');
    await say(kept, 'A secret', '2026-12-01');
    const done = await say({ givenOn: '2026-11-01', words: 'A cat' }, 'Find a cat', '2026-12-03');
    const finished = { clientId: newId(), ...done, doneOn: '2026-11-20', whatWasDone: 'Here it is', version: 1 };
    expect((await runAs(db, me, finish, { input: finished })).errors).toEqual([]);
    const mum = { title: 'Ring Mum', dueOn: '2026-12-02' };
    const dog = { title: 'Ask about a dog', dueOn: '2026-12-04' };
    expect(await atTheDoor(council.users.TEAM_MANAGER)).toEqual({
      heard: [{ source: 'OWN_WORDS', on: '2026-11-02', by: me.name }],
      seenAlone: { on: '2026-11-01', by: me.name },
      promised: [mum, dog],
    });
    expect(await atTheDoor(me)).toEqual({
      heard: [{ source: 'OWN_WORDS', on: '2026-11-03', by: me.name }],
      seenAlone: { on: '2026-11-03', by: me.name },
      promised: [{ title: 'A secret', dueOn: '2026-12-01' }, mum, dog],
    });
  });

  test('every page that is read is in the audit log', async () => {
    const before = await pagesInLog();
    await readAll('WAITING', 1);
    expect(await pagesInLog()).toBe(before + 2);
  });

  test.each([
    [{ first: 0 }, { first: 'Ask for 1 to 100 moments' }],
    [{ first: 101 }, { first: 'Ask for 1 to 100 moments' }],
    [{ after: 'nonsense' }, { after: 'Start again from the newest' }],
  ])('refuses %j', async (asked, fields) => {
    const { errors } = await runAs(db, me, page, { id: child, ...asked });
    expect(errors[0]).toMatchObject({ code: 'INVALID_INPUT', fields });
  });
});
