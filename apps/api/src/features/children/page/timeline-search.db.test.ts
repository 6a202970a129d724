import { ChainPlace, chainPlaces, placeOf } from '@heard/domain/feedback/chain-place';
import type { ChainState } from '@heard/domain/feedback/chain-state';
import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const log = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id actions { taskId } } }';
const finish = 'mutation ($input: FinishTaskInput!) { finishTask(input: $input) { id } }';
const tell = 'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { id } }';
const page = `query ($id: ID!, $filter: TimelineFilter, $search: TimelineSearchInput, $first: Int, $after: String) {
  childTimeline(childId: $id, filter: $filter, search: $search, first: $first, after: $after) {
    edges { node { id on kind wordsFound feedback { words chains { state } } } } pageInfo { hasNextPage endCursor } } }`;

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly on: string;
  readonly wordsFound: readonly string[];
  readonly feedback: { readonly words: string; readonly chains: readonly { readonly state: ChainState }[] };
}

describe('looking for something on a child’s timeline', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;
  let child = '';
  let day = 0;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
    child = await addChild(db, { reference: 'VC-3101', name: 'Gwen Fell', team: council.teams[0], worker: me });
    await db.owner.query(
      `insert into care_review (id, child_id, held_on, participation_code) values ($1, $2, '2026-11-19', 'PN1')`,
      [newId(), child],
    );
  });

  /** Told a day later than the one before. */
  async function told(changes: object): Promise<string> {
    day += 1;
    const givenOn = `2026-0${String(1 + Math.floor(day / 28))}-${String(1 + (day % 28)).padStart(2, '0')}`;
    const input = { clientId: newId(), childId: child, givenOn, words: 'Nothing else', ...changes };
    const { data, errors } = await runAs(db, me, log, { input });
    expect(errors).toEqual([]);
    return data.recordFeedback.id;
  }

  async function found(search: object, rest: object = {}, as: TestUser = me): Promise<readonly Entry[]> {
    const { data, errors } = await runAs(db, as, page, { id: child, search, ...rest });
    expect(errors).toEqual([]);
    return data.childTimeline.edges.map((edge: { readonly node: Entry }) => edge.node);
  }

  async function themesSeenBy(as: TestUser): Promise<readonly string[]> {
    const { data } = await runAs(db, as, 'query ($id: ID!) { childVoice(childId: $id) { themes { key } } }', {
      id: child,
    });
    return data.childVoice.themes.map(({ key }: { readonly key: string }) => key);
  }

  describe('by its words', () => {
    let ids: readonly string[] = [];
    beforeAll(async () => {
      const all = [
        { words: 'I said NO. My sisters’ foster-home smells' },
        { words: 'Fine', wishesAndFeelings: 'To see my sister on Sundays' },
        { words: 'Fine', interpretation: 'He misses his sister' },
        { observation: 'She smiled when her sister came in', words: null },
        { words: 'میرا گھر اچھا ہے', language: 'ur' },
        { words: 'ਮੇਰਾ ਘਰ ਚੰਗਾ ਹੈ', language: 'pa' },
        { words: 'Chcę wrócić do domu, łóżko jest złe', language: 'pl' },
        { words: 'Ring mum/dad <now> at school.football@club' },
        { words: '“🐇rabbit…”' },
      ];
      const stored: string[] = [];
      for (const one of all) stored.push(await told(one));
      ids = stored;
    });

    test.each([
      ['sister', [3, 2, 1, 0], ['sister', 'sisters']],
      ['SISTERS', [3, 2, 1, 0], ['sister', 'sisters']],
      ['sist', [3, 2, 1, 0], ['sister', 'sisters']],
      ['no', [7, 0], ['NO', 'now']],
      ['foster', [0], ['foster']],
      ['smelling foster', [0], ['foster', 'smells']],
      ['sister sunday', [1], ['Sundays', 'sister']],
      ['misses', [2], ['misses']],
      ['smile', [3], ['smiled']],
      ['گھر', [4], ['گھر']],
      ['ਘਰ', [5], ['ਘਰ']],
      ['ŁÓŻKO złe', [6], ['złe', 'łóżko']],
      ['dad', [7], ['dad']],
      ['now', [7], ['now']],
      ['football', [7], ['football']],
      ['“sister’s”', [3, 2, 1, 0], ['sister', 'sisters']],
      ['rabbit', [8], ['rabbit']],
      ['elephant', [], []],
      ['sister elephant', [], []],
      ["x'); drop table feedback; --", [], []],
      ["no':* | '", [7, 0], ['NO', 'now']],
    ])('%s', async (words, places, shown) => {
      const entries = await found({ words });
      expect(entries.map(({ id }) => ids.indexOf(id))).toEqual(places);
      expect([...new Set(entries.flatMap(({ wordsFound }) => wordsFound))].toSorted()).toEqual(shown.toSorted());
      expect(entries.every(({ kind }) => kind === 'FEEDBACK')).toBe(true);
    });

    test('page by page, in the order of the timeline', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await runAs(db, me, page, { id: child, search: { words: 'sister' }, first: 1, after });
        seen.push(...data.childTimeline.edges.map((edge: { readonly node: Entry }) => edge.node.id));
        after = data.childTimeline.pageInfo.hasNextPage ? data.childTimeline.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen.map((id) => ids.indexOf(id))).toEqual([3, 2, 1, 0]);
    });

    test('signs among which there is no word are sent back, and spaces are nothing looked for', async () => {
      const { errors } = await runAs(db, me, page, { id: child, search: { words: '… ?' } });
      expect(errors[0]).toMatchObject({ code: 'INVALID_INPUT', fields: { 'search.words': 'Look for a word' } });
      expect((await found({ words: '  ' })).some(({ kind }) => kind === 'REVIEW')).toBe(true);
    });
  });

  test('words withheld from a reader are not found by them: they see the same as though they had never been said', async () => {
    const manager = council.users.TEAM_MANAGER;
    const before = await found({ words: 'hedgehog' }, {}, manager);
    await told({ words: 'A hedgehog', withheldFrom: [manager.userId], interpretation: 'Hedgehog', themes: ['pets'] });
    expect(await found({ words: 'hedgehog' }, {}, manager)).toEqual(before);
    expect(await found({ theme: 'pets' }, {}, manager)).toEqual([]);
    expect(await found({ words: 'hedgehog' })).toHaveLength(1);
    expect(await themesSeenBy(manager)).not.toContain('pets');
    expect(await themesSeenBy(me)).toContain('pets');
  });

  test('by theme and by day, together with who spoke', async () => {
    const id = await told({ words: 'The bus was late', themes: ['school'] });
    await told({ words: 'The bus again', speakerRole: 'PARENT', themes: ['school'] });
    expect((await found({ theme: 'school' })).map(({ feedback }) => feedback.words)).toEqual([
      'The bus again',
      'The bus was late',
    ]);
    expect((await found({ theme: 'school', words: 'bus' }, { filter: 'CHILD' })).map((one) => one.id)).toEqual([id]);
    expect(await found({ theme: 'school' }, { filter: 'MEETINGS' })).toEqual([]);
    const all = await found({});
    const upTo = all[4]?.on ?? '';
    expect(await found({ upTo })).toEqual(all.filter(({ on }) => on <= upTo));
    expect(await found({ since: upTo })).toEqual(all.filter(({ on }) => on > upTo));
    expect(await found({ since: upTo, theme: 'school' })).toEqual(
      (await found({ theme: 'school' })).filter(({ on }) => on > upTo),
    );
  });

  interface Decided {
    readonly id: string;
    readonly decisionId: string;
    readonly taskId: string | undefined;
  }

  /** Of every four, one is not told and the others end in three ways; then the tasks are done. */
  async function tellAndDo(decided: readonly Decided[]): Promise<void> {
    const results = [
      { result: 'TOLD', words: 'You get one.', means: 'CONVERSATION' },
      { result: 'COULD_NOT', reason: 'Not in', tryAgainOn: '2026-12-01' },
      { result: 'ASKED_NOT' },
    ];
    for (const [n, { id, decisionId }] of decided.entries()) {
      const one = results[n % 4];
      const input = { clientId: newId(), decisionId, feedbackId: id, toldOn: '2026-11-24', ...one };
      if (one) expect((await runAs(db, me, tell, { input })).errors).toEqual([]);
    }
    for (const { id, taskId } of decided) {
      const done = { clientId: newId(), feedbackId: id, taskId, version: 1, whatWasDone: 'Rang' };
      if (taskId) expect((await runAs(db, me, finish, { input: done })).errors).toEqual([]);
    }
  }

  test('by how far it has come, exactly as the chain of each says it', async () => {
    const decided: Decided[] = [];
    const task = { title: 'Ring', ownerId: me.userId, dueOn: '2026-12-01' };
    for (let n = 0; n < 12; n += 1) {
      const id = await told({ words: 'A dog', wishesAndFeelings: 'A cat', answerExpected: n % 3 !== 0 });
      if (n % 4 === 0) continue;
      const input = {
        clientId: newId(),
        feedbackIds: [id],
        outcome: 'CHANGED',
        reason: 'You get one.',
        ...(n % 2 === 1 ? { task } : {}),
      };
      const { data } = await runAs(db, me, decide, { input });
      decided.push({ id, decisionId: data.recordDecision.id, taskId: data.recordDecision.actions[0]?.taskId });
    }
    await tellAndDo(decided);

    const all = (await found({}, { first: 100 })).filter(({ kind }) => kind === 'FEEDBACK');
    for (const place of chainPlaces) {
      const there = all.filter(({ feedback }) => feedback.chains.some(({ state }) => placeOf(state) === place));
      expect(there.length).toBeGreaterThan(1);
      expect(await found({ place }, { first: 100 })).toEqual(there);
    }
    const states = new Set(all.flatMap(({ feedback }) => feedback.chains.map(({ state }) => state)));
    expect([...states].toSorted()).toEqual([
      'ASKED_NOT',
      'COULD_NOT',
      'DECIDED',
      'DONE_UNTOLD',
      'NOT_ASKED',
      'TOLD',
      'UNDECIDED',
    ]);
    expect(await found({ place: ChainPlace.ENDED, words: 'elephant' })).toEqual([]);
  });
});
