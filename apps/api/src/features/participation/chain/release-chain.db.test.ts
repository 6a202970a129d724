import { roles } from '@heard/domain/access/roles';
import { reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { streams } from '@heard/domain/feedback/streams';
import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { addTellings, type NewTelling } from '../../../../test/tellings.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { openUnit } from '../../../platform/work.js';
import { releaseDueStreams } from '../streams/release-streams.job.js';
import { releaseDueChain } from './release-chain.job.js';

const counts = 'said decided told toDo underWay shown due inTime inTimeRate suppressed answeredBefore standing { key }';
const picture = `query { chainPicture(from: "2025-04-01", to: "2026-12-31") {
  key publishedOn counts { ${counts} } waits { wait statements median slowest isSlowestShown } } }`;
const parts = `query ($from: Date!, $to: Date!, $by: ChainSplit!) { chainParts(from: $from, to: $to, by: $by) {
  key label counts { said decided told due suppressed } } }`;

interface Counts {
  readonly [count: string]: number | null | boolean;
}
interface Published {
  readonly key: string;
  readonly publishedOn: string | null;
  readonly counts: Counts | null;
  readonly waits: readonly {
    readonly wait: string;
    readonly median: number | null;
    readonly isSlowestShown: boolean;
  }[];
}
interface Part {
  readonly key: string;
  readonly label: string;
  readonly counts: Counts;
}

const toldNearlyAll = '2026-27 Q1';
/** Here feedback by stream hides what the chain by itself would not. */
const hiddenElsewhere = '2026-27 Q2';
/** One team had three tellings. */
const fewInOneTeam = '2025-26 Q3';
const quarters = ['2025-26 Q1', '2025-26 Q2', '2025-26 Q3', '2025-26 Q4', '2026-27 Q1', '2026-27 Q2', '2026-27 Q3'];

describe('the picture of the chain for readers who see no records', () => {
  const db = useDatabase();
  let council: TestCouncil;

  const many = (count: number, telling: Omit<NewTelling, 'child' | 'by'>, child: string): NewTelling[] =>
    Array.from({ length: count }, () => ({ child, by: council.users.PRACTITIONER, ...telling }));

  /** Decides about the first so many of these, four days later, and tells the first so many of them, ten days later. */
  async function answer(tellings: readonly string[], decided: number, told: number): Promise<void> {
    const by = council.users.PRACTITIONER.userId;
    await db.owner.query(
      `with said as (select s.id, f.given_on, gen_random_uuid() as decision, row_number() over (order by array_position($1::uuid[], f.id)) as no
         from feedback f join statement s on s.feedback_id = f.id where f.id = any($1)),
       decided as (
         insert into response (id, client_id, payload_sha256, outcome, reason, decided_on, decided_by)
         select decision, gen_random_uuid(), '', 'CHANGED', 'Yes', given_on + 4, $2 from said where no <= $3),
       linked as (
         insert into response_statement (id, response_id, statement_id, answer_no) select gen_random_uuid(), decision, id, 1 from said where no <= $3)
       insert into told_back (id, client_id, payload_sha256, response_id, statement_id, result, told_on, told_by, words, means)
       select gen_random_uuid(), gen_random_uuid(), '', decision, id, 'TOLD', given_on + 10, $2, 'Yes', 'CONVERSATION' from said where no <= $4`,
      [tellings, by, decided, told],
    );
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    const { mine, other } = council.children;
    await db.owner.query(`insert into setting (key, value) values ('figure_release', '{"hoursAfterEntry": 0}')`);
    for (const [at, quarter] of quarters.entries()) {
      const givenOn = reportingPeriod(quarter).from;
      const visits = await addTellings(db, many(60 + at, { givenOn }, mine));
      const reviews = await addTellings(db, many(40, { givenOn, stream: 'CIC_REVIEW' }, other));
      const few = await addTellings(db, many(9, { givenOn, stream: 'ADVOCACY_IV' }, other));
      const family = await addTellings(db, many(3, { givenOn, stream: 'FAMILY' }, mine));
      const isNearlyAll = quarter === toldNearlyAll;
      await answer(visits, 50, isNearlyAll ? 48 : 30);
      await answer(reviews, 30, isNearlyAll ? 30 : 20);
      await answer(few, 7, isNearlyAll ? 7 : 0);
      await answer(family, 3, isNearlyAll ? 3 : 0);
    }
    // Of a team of the other service there are three, in one quarter.
    const [, , elm] = council.teams;
    const alone = await addChild(db, { reference: 'VC-E1', name: 'Ela Elm', team: elm });
    await addTellings(db, many(3, { givenOn: reportingPeriod(fewInOneTeam).from }, alone));
    await releaseDueStreams(db.place);
    await db.owner.query(
      `update released_stream_figure set tellings = null, heard = null where period_key = $1 and value_key = 'DIRECT_WORK'`,
      [hiddenElsewhere],
    );
    await releaseDueChain(db.place);
  });

  async function read(role: 'ELECTED_MEMBER' | 'PARTNER' = 'ELECTED_MEMBER'): Promise<readonly Published[]> {
    const { data, errors } = await runAs(db, council.users[role], picture, {});
    expect(errors).toEqual([]);
    return data.chainPicture;
  }

  async function split(period: string, by: string): Promise<readonly Part[]> {
    const { data, errors } = await runAs(db, council.users.PARTNER, parts, { ...reportingPeriod(period), by });
    expect(errors).toEqual([]);
    return data.chainParts;
  }

  test('what was released of feedback by stream is published, the rest is said not to be', async () => {
    const found = await read();
    expect(found.map(({ key, publishedOn, counts: voices }) => [key, publishedOn !== null, voices !== null])).toEqual([
      ['2025-26', true, true],
      ...quarters.map((quarter) => [quarter, quarter !== '2026-27 Q3', quarter !== '2026-27 Q3']),
    ]);
  });

  test('a quarter of the council: how far it came, and how long it took where enough are slower', async () => {
    const first = (await read()).find(({ key }) => key === '2025-26 Q1');
    expect(first?.counts).toMatchObject({
      said: 112,
      decided: 90,
      told: 50,
      suppressed: false,
      answeredBefore: null,
      standing: [],
    });
    expect(first?.counts).toMatchObject({ toDo: 0, underWay: 0, shown: 0, due: 0, inTime: 0, inTimeRate: null });
    expect(first?.waits).toEqual([
      { wait: 'TO_DECIDED', statements: null, median: 4, slowest: null, isSlowestShown: true },
      { wait: 'TO_TOLD', statements: null, median: 6, slowest: null, isSlowestShown: true },
      { wait: 'WHOLE', statements: null, median: null, slowest: null, isSlowestShown: true },
    ]);
  });

  test('a small stream is hidden, and so is one that it could be worked out from', async () => {
    const found = await split('2025-26 Q1', 'STREAM');
    const of = (key: string): Counts | undefined => found.find((part) => part.key === key)?.counts;
    // Three things were said; and of nine, two are not decided about.
    expect(of('FAMILY')).toMatchObject({ said: null, decided: null, told: null, suppressed: true });
    expect(of('ADVOCACY_IV')).toMatchObject({ said: null, suppressed: true });
    expect(of('DIRECT_WORK')).toMatchObject({ said: 60, decided: 50, told: 30, due: null, suppressed: false });
    // Feedback by stream hides how much came by this one, beside that of families.
    expect(of('CIC_REVIEW')).toMatchObject({ said: null, suppressed: true });
    // A stream by which nothing came is a nought, and is not listed.
    expect(found.map(({ key }) => key)).toEqual(streams.filter((key) => !['CP_CONFERENCE', 'PARTNER'].includes(key)));
  });

  test('what feedback by stream hides is hidden here too, however much of it there is', async () => {
    const found = await split(hiddenElsewhere, 'STREAM');
    expect(found.find(({ key }) => key === 'DIRECT_WORK')?.counts).toMatchObject({ said: null, suppressed: true });
  });

  test('where only few were not told, that alone is hidden', async () => {
    const found = (await read()).find(({ key }) => key === toldNearlyAll);
    expect(found?.counts).toMatchObject({ said: 116, decided: 90, told: null, suppressed: false });
    for (const { counts: voices } of await split(toldNearlyAll, 'STREAM')) expect(voices['told']).toBeNull();
  });

  test('teams and services, with names, and never one whose sum would give another away', async () => {
    for (const by of ['TEAM', 'SERVICE']) {
      const found = await split(fewInOneTeam, by);
      const hidden = found.filter(({ counts: voices }) => voices['suppressed'] === true);
      expect([by, hidden.length > 1]).toEqual([by, true]);
      expect(hidden.map(({ label }) => label)).toContain(by === 'TEAM' ? 'Elm Team' : 'Child Protection');
    }
    expect((await split('2025-26 Q1', 'TEAM')).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Oak Team', 'Ash Team']),
    );
  });

  test('the year is the sum of its quarters as they were released, whatever comes afterwards', async () => {
    const before = await read();
    const more = await addTellings(db, many(40, { givenOn: '2025-05-05' }, council.children.mine));
    await answer(more, 40, 40);
    await releaseDueStreams(db.place);
    await releaseDueChain(db.place);
    expect(await read()).toEqual(before);
    expect(await read('PARTNER')).toEqual(before);
    const sum = (what: string): number =>
      before
        .filter(({ key }) => key.startsWith('2025-26 Q'))
        .reduce((all, { counts: voices }) => all + Number(voices?.[what]), 0);
    const [year] = before;
    expect([year?.counts?.['said'], year?.counts?.['told']]).toEqual([sum('said'), sum('told')]);
  });

  test('what must be kept from somebody is in no published figure', async () => {
    const { rows: some } = await db.owner.query<{ id: string }>(
      `select id from feedback where given_on = '2026-10-01' and stream = 'CIC_REVIEW' order by id limit 10`,
    );
    for (const { id } of some) {
      await db.owner.query('insert into withheld_from (id, feedback_id, user_id) values ($1, $2, $3)', [
        newId(),
        id,
        council.users.PARTNER.userId,
      ]);
    }
    await db.owner.query(
      `update feedback set given_on = '2025-01-02', received_at = '2025-01-02' where given_on = '2026-10-01'`,
    );
    await releaseDueStreams(db.place);
    await releaseDueChain(db.place);
    const { rows } = await db.owner.query<{ statements: number }>(
      `select count(*)::int as statements from released_statement where period_key = '2024-25 Q4' and stream = 'CIC_REVIEW'`,
    );
    expect(rows).toEqual([{ statements: 30 }]);
  });

  test.each(roles)('%s reads what was published, and nothing of what it was counted from', async (role) => {
    const session = newId();
    await db.owner.query(
      `insert into session (token_sha256, id, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [session, newId(), council.users[role].userId],
    );
    const unit = await openUnit(db.place, session, newId());
    const frozen = await sqlOf(unit, 'select 1 from released_statement');
    const published = await sqlOf(unit, 'select 1 from released_chain_figure');
    const days = await sqlOf(unit, 'select 1 from released_chain_wait');
    await unit.rollback();
    expect(frozen).toEqual([]);
    expect([published.length > 0, days.length > 0]).toEqual([true, true]);
  });
});
