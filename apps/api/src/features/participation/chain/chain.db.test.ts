import { type Role, roles } from '@heard/domain/access/roles';
import { Dice } from '@heard/demo-council/dice';
import { addDays } from '@heard/domain/calendar/plain-date';
import { beforeAll, describe, expect, test } from 'vitest';
import { asReader, changeProgress, figuresOf, someFilters, twoYears } from '../../../../test/chain-scene.js';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestAnswer, type TestUser } from '../../../../test/run-as.js';
import { addTellings } from '../../../../test/tellings.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { rowsFromCounts } from './chain-counts.queries.js';
import { countFromStatements } from './chain-figures.queries.js';
import { countChainChanges } from './count-chain-changes.job.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const takeBack = 'mutation ($input: TakeBackWordsInput!) { takeBackWords(input: $input) { id } }';
const tell = 'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { id } }';
const counts = `said decided toDo underWay shown told due inTime inTimeRate inTimeLow inTimeHigh answeredBefore suppressed
  standing { key statements }`;
const picture = `query ($from: Date, $to: Date, $filter: ChainFilterInput) { chainPicture(from: $from, to: $to, filter: $filter) {
  key publishedOn counts { ${counts} } waits { ...days } promisedWaits { ...days } } }
  fragment days on ChainDays { wait statements reached median slowest isSlowestShown }`;
const parts = `query ($from: Date!, $to: Date!, $by: ChainSplit!, $filter: ChainFilterInput) {
  chainParts(from: $from, to: $to, by: $by, filter: $filter) { key label counts { said decided told } } }`;
const list = `query ($from: Date!, $to: Date!, $list: ChainList!, $filter: ChainFilterInput, $first: Int, $after: String) {
  chainStatements(from: $from, to: $to, list: $list, filter: $filter, first: $first, after: $after) {
    edges { node { id childId reference givenOn stream standing answerBy toldOn } } pageInfo { hasNextPage endCursor } } }`;

const quarter = { from: '2026-10-01', to: '2026-12-31' };
const said = '2026-11-02';

const promised = (answerBy: string): object => ({ answerExpected: true, answerBy });

interface Listed {
  readonly id: string;
  readonly childId: string | null;
  readonly givenOn: string;
  readonly answerBy: string | null;
}

const listedIn = ({ data }: TestAnswer): readonly Listed[] =>
  data.chainStatements.edges.map(({ node }: { readonly node: Listed }) => node);

interface SaidOf {
  readonly counts: { readonly said: number };
}

describe('the picture of the chain', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let me: TestUser;

  async function say(changes: object = {}): Promise<string> {
    const plain = {
      clientId: newId(),
      childId: council.children.mine,
      givenOn: said,
      words: 'A dog',
      stream: 'DIRECT_WORK',
    };
    const { data, errors } = await runAs(db, me, record, { input: { ...plain, ...changes } });
    expect(errors).toEqual([]);
    return data.recordFeedback.id;
  }

  async function decideOn(feedbackId: string, changes: object = {}): Promise<string> {
    const plain = {
      clientId: newId(),
      feedbackIds: [feedbackId],
      outcome: 'CHANGED',
      reason: 'Yes',
      decidedOn: addDays(said, 4),
    };
    const { data, errors } = await runAs(db, me, decide, { input: { ...plain, ...changes } });
    expect(errors).toEqual([]);
    return data.recordDecision.id;
  }

  async function tellOf(feedbackId: string, decisionId: string, changes: object = {}): Promise<void> {
    const words = { result: 'TOLD', words: 'You get a dog.', means: 'CONVERSATION' };
    const input = { clientId: newId(), feedbackId, decisionId, toldOn: addDays(said, 6), ...words, ...changes };
    expect((await runAs(db, me, tell, { input })).errors).toEqual([]);
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
    const inTime = await say({ ...promised(addDays(said, 7)), stream: 'CIC_REVIEW' });
    await tellOf(inTime, await decideOn(inTime), { reaction: 'OK' });
    const late = await say(promised(addDays(said, 5)));
    await tellOf(late, await decideOn(late), { toldOn: addDays(said, 10) });
    const never = await say({ ...promised(addDays(said, 9)), wishesAndFeelings: 'To be asked' });
    await decideOn(never, { actionPromised: true, decidedOn: addDays(said, 8) });
    await say(promised(addDays(testToday, 5)));
    await say();
    const not = await say(promised(addDays(said, 3)));
    await tellOf(not, await decideOn(not), { result: 'ASKED_NOT', words: null, means: null });
    // A parent’s words, and what could not be found out, are no child’s.
    await addTellings(db, [
      { child: council.children.mine, by: me, givenOn: said, speakerRole: 'PARENT' },
      { child: council.children.mine, by: me, givenOn: said, told: false },
      { child: council.children.other, by: me, givenOn: said },
      { child: null, by: council.users.CHILDRENS_RIGHTS, givenOn: said },
    ]);
  });

  async function ask(user: TestUser, query: string, variables: Record<string, unknown> = quarter): Promise<TestAnswer> {
    return runAs(db, user, query, variables);
  }

  /** What the last line of the audit log says this person saw of a list. */
  async function lastSeen({ userId }: TestUser): Promise<readonly string[]> {
    const { rows } = await db.owner.query<{ record_ids: readonly string[] }>(
      `select record_ids from access_event where operation = 'chainStatements' and actor_id = $1 order by at desc, id desc limit 1`,
      [userId],
    );
    return rows[0]?.record_ids ?? [];
  }

  test('says how many reached each link, and where the others stand', async () => {
    const { data, errors } = await ask(me, picture);
    expect(errors).toEqual([]);
    const [found] = data.chainPicture;
    expect(found).toMatchObject({ key: '2026-27 Q3', publishedOn: null });
    // Seven, and not “OK”, which nobody has to answer.
    expect(found.counts).toMatchObject({
      said: 7,
      decided: 5,
      toDo: 2,
      underWay: 0,
      shown: 0,
      told: 2,
      answeredBefore: 0,
    });
    expect(found.counts.standing).toEqual([
      { key: 'TOLD', statements: 2 },
      { key: 'ASKED_NOT', statements: 1 },
      { key: 'DECIDED', statements: 2 },
      { key: 'UNDECIDED', statements: 1 },
      { key: 'NOT_ASKED', statements: 1 },
    ]);
  });

  test('told by the promised day: of those whose day has gone by, whoever was never told among them', async () => {
    const { data } = await ask(me, picture);
    const { counts: found } = data.chainPicture[0];
    expect(found).toMatchObject({ due: 4, inTime: 1, inTimeRate: 25, inTimeLow: 4.6, inTimeHigh: 69.9 });
  });

  test('days between links count those that wait as not yet', async () => {
    const { data } = await ask(me, picture);
    expect(data.chainPicture[0].waits).toEqual([
      { wait: 'TO_DECIDED', statements: 7, reached: 5, median: 8, slowest: null, isSlowestShown: true },
      { wait: 'TO_UNDER_WAY', statements: 2, reached: 0, median: null, slowest: null, isSlowestShown: true },
      { wait: 'TO_SHOWN', statements: 0, reached: 0, median: null, slowest: null, isSlowestShown: true },
      { wait: 'TO_TOLD', statements: 4, reached: 2, median: 6, slowest: null, isSlowestShown: true },
      { wait: 'WHOLE', statements: 6, reached: 2, median: null, slowest: null, isSlowestShown: true },
    ]);
  });

  test('of what an answer was promised to, the days are said too, and all of it can be narrowed to that', async () => {
    const { data } = await ask(me, picture);
    const [all] = data.chainPicture;
    expect(all.promisedWaits.slice(0, 1)).toEqual([
      { wait: 'TO_DECIDED', statements: 6, reached: 5, median: 4, slowest: null, isSlowestShown: true },
    ]);
    expect(all.promisedWaits.at(-1)).toMatchObject({ wait: 'WHOLE', statements: 5, reached: 2 });
    const narrowed = { ...quarter, filter: { promised: true } };
    const [found] = (await ask(me, picture, narrowed)).data.chainPicture;
    expect(found.counts).toMatchObject({ said: 6, decided: 5, told: 2, due: 4 });
    expect([found.waits, found.promisedWaits]).toEqual([all.promisedWaits, all.promisedWaits]);
    const byStream = await ask(me, parts, { ...narrowed, by: 'STREAM' });
    expect(byStream.data.chainParts.map(({ counts: { said: many } }: SaidOf) => many)).toEqual([1, 5]);
    expect(listedIn(await ask(me, list, { ...narrowed, list: 'NOT_DECIDED' }))).toHaveLength(1);
    const [unnarrowed] = (await ask(me, picture, { ...quarter, filter: { promised: false } })).data.chainPicture;
    expect(unnarrowed).toEqual(all);
  });

  /** Statements that each role counts; null: refused; 'released': nothing is published yet. */
  const counted: Readonly<Record<Role, number | null | 'released'>> = {
    PRACTITIONER: 7,
    TEAM_MANAGER: 7,
    REVIEWING_OFFICER: 7,
    COMPLAINTS_MANAGER: null,
    QUALITY_ASSURANCE: 9,
    CHILDRENS_RIGHTS: 1,
    LEADERSHIP: 9,
    PARTNER: 'released',
    ELECTED_MEMBER: 'released',
    ADMINISTRATOR: null,
  };

  test.each(roles)('%s counts what is in reach, and lists the same', async (role) => {
    const expected = counted[role];
    const { data, errors } = await ask(council.users[role], picture);
    const behind = await ask(council.users[role], list, { ...quarter, list: 'SAID' });
    if (expected === null) expect(errors[0]?.code).toBe('FORBIDDEN');
    else if (expected === 'released') expect(data.chainPicture).toMatchObject([{ counts: null, waits: [] }]);
    else {
      expect(data.chainPicture[0].counts.said).toBe(expected);
      expect(listedIn(behind)).toHaveLength(expected);
    }
    if (typeof expected !== 'number') expect(behind.errors[0]?.code).toBe('FORBIDDEN');
  });

  test.each([
    ['SAID', 7],
    ['DECIDED', 5],
    ['NOT_DECIDED', 2],
    ['UNDER_WAY', 0],
    ['NOT_UNDER_WAY', 2],
    ['SHOWN', 0],
    ['NOT_SHOWN', 2],
    ['TOLD', 2],
    ['NOT_TOLD', 2],
    ['LATE', 3],
  ])('behind the bar %s are %i', async (name, expected) => {
    expect(listedIn(await ask(me, list, { ...quarter, list: name }))).toHaveLength(expected);
  });

  test('the list says whose, when and how far, no word, and the audit log says who looked', async () => {
    const late = { ...quarter, list: 'LATE', filter: { stream: 'DIRECT_WORK' } };
    expect(listedIn(await ask(council.users.LEADERSHIP, list, late))).toContainEqual({
      id: expect.any(String),
      childId: council.children.mine,
      reference: 'VC-1001',
      givenOn: said,
      stream: 'Visit or direct work',
      standing: 'Told what was decided',
      answerBy: addDays(said, 5),
      toldOn: addDays(said, 10),
    });
    const { rows } = await db.owner.query<{ children: number }>(
      `select count(distinct c.child_id)::int as children from access_event e join access_event_child c on c.event_id = e.id
       where e.operation = 'chainStatements' and e.actor_id = $1`,
      [council.users.LEADERSHIP.userId],
    );
    expect(rows[0]?.children).toBeGreaterThan(0);
  });

  test('those that an answer was promised to stand before the others, page by page, and each page is told to the audit log', async () => {
    const user = council.users.QUALITY_ASSURANCE;
    const asked = { ...quarter, list: 'SAID' };
    const whole = listedIn(await ask(user, list, asked));
    const isPromised = whole.map(({ answerBy }) => answerBy !== null);
    expect(isPromised).toEqual([true, true, true, true, true, true, false, false, false]);
    const paged: Listed[] = [];
    let next: { hasNextPage: boolean; endCursor: string | null } = { hasNextPage: true, endCursor: null };
    while (next.hasNextPage) {
      const page = await ask(user, list, { ...asked, first: 2, after: next.endCursor });
      expect(await lastSeen(user)).toEqual(listedIn(page).map(({ id }) => id));
      paged.push(...listedIn(page));
      next = page.data.chainStatements.pageInfo;
    }
    expect(paged).toEqual(whole);
  });

  test('split and narrowed by stream, service, team and age, it adds up to the same', async () => {
    const qa = council.users.QUALITY_ASSURANCE;
    for (const by of ['STREAM', 'SERVICE', 'TEAM', 'AGE_BAND']) {
      const { data, errors } = await ask(qa, parts, { ...quarter, by });
      expect(errors).toEqual([]);
      const found: readonly { key: string; counts: { said: number } }[] = data.chainParts;
      expect(found.reduce((sum, part) => sum + part.counts.said, 0)).toBe(9);
      for (const { key, counts: ofPart } of found) {
        if (key === 'none') continue;
        const filter = { STREAM: { stream: key }, AGE_BAND: { ageBand: key } }[by] ?? { orgUnitId: key };
        const narrowed = await ask(qa, picture, { ...quarter, filter });
        expect([by, key, narrowed.data.chainPicture[0].counts.said]).toEqual([by, key, ofPart.said]);
      }
    }
    const { data } = await ask(qa, parts, { ...quarter, by: 'TEAM' });
    expect(data.chainParts.map(({ label }: { label: string }) => label).at(-1)).toBe('No team');
  });

  test('who must not be told gets the same figures with and without it, and the same lists', async () => {
    const manager = council.users.TEAM_MANAGER;
    const before = await ask(manager, picture);
    const id = await say({ ...promised(addDays(said, 8)), withheldFrom: [manager.userId] });
    await decideOn(id);
    expect((await ask(manager, picture)).data).toEqual(before.data);
    expect(listedIn(await ask(manager, list, { ...quarter, list: 'SAID' }))).toHaveLength(7);
    expect((await ask(me, picture)).data.chainPicture[0].counts.said).toBe(8);
  });

  test('what was taken back before anybody decided waits for nothing, and is no decision', async () => {
    const before = (await ask(me, picture)).data.chainPicture[0];
    const id = await say(promised(addDays(said, 2)));
    const input = { clientId: newId(), feedbackId: id, takenBackOn: addDays(said, 1), reason: 'Not now' };
    expect((await runAs(db, me, takeBack, { input })).errors).toEqual([]);
    const after = (await ask(me, picture)).data.chainPicture[0];
    expect(after.counts).toMatchObject({
      said: before.counts.said + 1,
      decided: before.counts.decided,
      due: before.counts.due,
    });
    expect(after.counts.standing).toContainEqual({ key: 'WITHDRAWN', statements: 1 });
    expect(after.waits).toEqual(before.waits);
  });

  test('a date of birth or a team that is put right moves the words with it', async () => {
    const teams = async (): Promise<readonly string[]> => {
      const { data } = await ask(council.users.QUALITY_ASSURANCE, parts, { ...quarter, by: 'TEAM' });
      return data.chainParts.map(({ key }: { key: string }) => key);
    };
    expect(await teams()).toContain(council.teams[1]);
    await db.owner.query('update child_team set org_unit_id = $2 where child_id = $1', [
      council.children.other,
      council.teams[2],
    ]);
    expect(await teams()).not.toContain(council.teams[1]);
    await db.owner.query(`update child set date_of_birth = '2009-01-01' where id = $1`, [council.children.other]);
    const { data } = await ask(council.users.QUALITY_ASSURANCE, parts, { ...quarter, by: 'AGE_BAND' });
    expect(data.chainParts).toContainEqual(expect.objectContaining({ key: '16-17' }));
  });

  /** Asks everything both ways, as two who count everything; answers how many statements the whole came to. */
  async function compareCounts(): Promise<number> {
    let all = 0;
    for (const role of ['QUALITY_ASSURANCE', 'LEADERSHIP'] as const) {
      await asReader(db, council.users[role], async (unit) => {
        for (const filter of someFilters(council)) {
          for (const by of ['QUARTER', 'SERVICE', 'TEAM', 'STREAM', 'AGE_BAND'] as const) {
            const kept = await rowsFromCounts(unit, twoYears, by, filter);
            const counted = figuresOf(await countFromStatements(unit, twoYears, by, filter));
            if (kept !== null) expect([role, by, filter, figuresOf(kept)]).toEqual([role, by, filter, counted]);
            all = Math.max(
              all,
              counted.reduce((sum, { counts: { said: many } }) => sum + many, 0),
            );
          }
        }
      });
    }
    return all;
  }

  test('what is kept by quarter says what the statements say, whatever becomes of them, and to whom one is withheld', async () => {
    const dice = new Dice('ways of words');
    const [hidden = ''] = await addTellings(db, [{ child: council.children.mine, by: me, givenOn: '2025-05-05' }]);
    await db.owner.query('insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)', [
      newId(),
      hidden,
      council.users.LEADERSHIP.userId,
    ]);
    const feedback = [hidden, newId(), newId(), newId()];
    for (let round = 0; round < 4; round += 1) {
      for (let change = 0; change < 25; change += 1) await changeProgress(db, dice, council, feedback);
      if (round === 1) expect(await countChainChanges(db.place)).toBeGreaterThan(20);
      if (round === 2) expect(await compareCounts()).toBeGreaterThan(20);
    }
    await countChainChanges(db.place);
    expect((await db.owner.query('select 1 from chain_change')).rows).toEqual([]);
    await compareCounts();
  });

  test.each<[string, Record<string, unknown>, string, Role?]>([
    [picture, { ...quarter, from: '2026-10-02' }, 'from'],
    [picture, { ...quarter, filter: { stream: 'CARRIER_PIGEON' } }, 'stream'],
    [picture, { ...quarter, filter: { ageBand: '99' } }, 'ageBand'],
    [picture, { ...quarter, filter: { orgUnitId: 'somewhere' } }, 'orgUnitId'],
    [parts, { from: '2026-01-01', to: '2026-12-31', by: 'TEAM' }, 'from', 'ELECTED_MEMBER'],
    [picture, { ...quarter, filter: { ageBand: '5-9' } }, 'ageBand', 'ELECTED_MEMBER'],
    [picture, { ...quarter, filter: { promised: true } }, 'promised', 'PARTNER'],
    [list, { ...quarter, list: 'SAID', after: 'made-up' }, 'after'],
    [list, { ...quarter, list: 'SAID', first: 101 }, 'first'],
  ])('%# is refused with what to do', async (query, variables, field, role = 'QUALITY_ASSURANCE') => {
    const { errors } = await ask(council.users[role], query, variables);
    expect(errors[0]?.code).toBe('INVALID_INPUT');
    expect(Object.keys(errors[0]?.fields ?? {})).toEqual([field]);
  });
});
