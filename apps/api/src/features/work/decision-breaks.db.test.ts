import { Dice } from '@heard/demo-council/dice';
import { addDays } from '@heard/domain/calendar/plain-date';
import { decisionBreakKinds } from '@heard/domain/work/break-kinds';
import type { BreakRule } from '@heard/domain/work/break-rules';
import { decisionBreaksOf, type LifeDecisionHistory } from '@heard/domain/work/decision-breaks-of';
import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, addUser, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs, type TestUser } from '../../../test/run-as.js';
import { addTellings } from '../../../test/tellings.js';
import { type TestDatabase, testToday, useDatabase } from '../../../test/use-database.js';
import { createClock } from '../../platform/clock.js';
import { newId } from '../../platform/ids.js';
import { mindDueBreaks } from './mind/mind-breaks.job.js';

const record = 'mutation ($input: RecordLifeDecisionInput!) { recordLifeDecision(input: $input) { id } }';
const correct = 'mutation ($input: CorrectLifeDecisionInput!) { correctLifeDecision(input: $input) { id } }';
const withdraw = 'mutation ($input: WithdrawLifeDecisionInput!) { withdrawLifeDecision(input: $input) { id } }';
const ask = 'mutation ($input: RecordAskedBeforeInput!) { recordAskedBefore(input: $input) { id } }';
const tell = 'mutation ($input: RecordDecisionToldInput!) { recordDecisionTold(input: $input) { id } }';

/** All that is missing, from the rows alone: nothing of ours is called. */
const plain = `
  with made as (
    select d.id, d.known_on, d.took_effect_on, a.answer, a.why, a.said_as, t.result, t.try_again_on from life_decision d join child c on c.id = d.child_id
    left join life_decision_asking a on a.life_decision_id = d.id
      and not exists (select 1 from life_decision_asking n where n.life_decision_id = d.id and n.seq > a.seq)
    left join life_decision_telling t on t.life_decision_id = d.id
      and not exists (select 1 from life_decision_telling n where n.life_decision_id = d.id and n.seq > t.seq)
    where d.withdrawn_on is null and d.took_effect_on >= d.known_on - 182 and extract(year from age(d.took_effect_on, c.date_of_birth)) >= 4)
  select 'NOT_ASKED ' || id || ' ' || least(known_on, took_effect_on) || ' ' || greatest(took_effect_on, case when took_effect_on <= known_on then known_on + 10 end) as break
  from made where answer is null or answer = 'NOT_KNOWN' and said_as <> 'TEAM_MANAGER'
    or answer = 'NO' and why = 'MISSED' and said_as not in ('TEAM_MANAGER', 'REVIEWING_OFFICER')
  union all
  select 'DECISION_NOT_TOLD ' || id || ' ' || least(known_on, took_effect_on) || ' '
    || coalesce(try_again_on, greatest(took_effect_on, case when took_effect_on <= known_on then known_on + 7 end))
  from made where result is null or result = 'COULD_NOT' order by 1`;

const open = `
  select kind || ' ' || life_decision_id || ' ' || since_on || ' ' || due_on as break from work_item
  where life_decision_id is not null and closed_at is null order by 1`;

const histories = `
  select d.id, d.took_effect_on::text as "tookEffectOn", d.known_on::text as "knownOn", c.date_of_birth::text as "childBornOn", d.withdrawn_on is not null as "isWithdrawn",
    (select json_build_object('answer', a.answer, 'why', a.why, 'saidAs', a.said_as) from life_decision_asking a where a.life_decision_id = d.id order by a.seq desc limit 1) as asking,
    (select json_build_object('result', t.result, 'tryAgainOn', t.try_again_on) from life_decision_telling t where t.life_decision_id = d.id order by t.seq desc limit 1) as telling
  from life_decision d join child c on c.id = d.child_id`;

describe('what is missing of decisions that happened at random', () => {
  const db = useDatabase();
  const dice = new Dice('decisions');
  let council: TestCouncil;
  let workers: readonly TestUser[];
  let children: readonly string[];
  let day = testToday;
  let now: TestDatabase;
  let changed = 0;

  beforeAll(async () => {
    council = await buildCouncil(db);
    now = db;
    const other = await addUser(db, 'PRACTITIONER', 'Other Worker', council.teams[0]);
    workers = [council.users.PRACTITIONER, other];
    const named = { reference: 'VC-1', name: 'Small Child', dateOfBirth: '2022-12-10', team: council.teams[0] };
    children = [council.children.mine, await addChild(db, { ...named, worker: council.users.PRACTITIONER })];
    await addTellings(db, [{ child: council.children.mine, by: council.users.PRACTITIONER, givenOn: '2026-09-01' }]);
  });

  async function list(sql: string): Promise<readonly string[]> {
    return (await db.owner.query<{ break: string }>(sql)).rows.map((row) => row.break);
  }

  /** As whoever works on that day; the owner of the database has no day. */
  async function change(sql: string, parameters: readonly unknown[]): Promise<void> {
    await db.owner.query(`select set_config('app.today', $1, false)`, [day]);
    await db.owner.query(sql, [...parameters]);
    await db.owner.query(`select set_config('app.today', '', false)`);
  }

  async function moveSome(): Promise<void> {
    const row = [newId(), dice.pick(children), addDays(day, -dice.between(0, 260)), dice.pick(['P', 'B', 'T'])];
    await change(
      `insert into child_status (id, child_id, kind, code, starts_on, began_because, source) values ($1, $2, 'PLACEMENT', 'U6', $3, $4, 'test')
       on conflict do nothing`,
      row,
    );
  }

  async function correctSome(): Promise<void> {
    const { rows } = await db.owner.query<{ id: string }>('select id from child_status order by id');
    if (rows.length === 0) return;
    const days = dice.between(-3, 3);
    await change(
      `update child_status s set starts_on = s.starts_on + $2::int, began_because = $3 where s.id = $1
       and not exists (select 1 from child_status o where o.child_id = s.child_id and o.id <> s.id and o.starts_on = s.starts_on + $2::int)`,
      [dice.pick(rows).id, days, dice.pick(['P', 'L', 'B'])],
    );
  }

  async function allocateSome(): Promise<void> {
    const [child, from] = [dice.pick(children), addDays(day, -dice.between(0, 9))];
    const whose = `child_id = $1 and kind = 'ALLOCATED_WORKER'`;
    const later = await db.owner.query(`select 1 from child_relationship where ${whose} and starts_on >= $2`, [
      child,
      from,
    ]);
    if (later.rows.length > 0) return;
    await change(`update child_relationship set ends_on = $2::date - 1 where ${whose} and ends_on is null`, [
      child,
      from,
    ]);
    await change(
      `insert into child_relationship (id, child_id, person_id, kind, starts_on) values ($1, $2, $3, 'ALLOCATED_WORKER', $4)`,
      [newId(), child, dice.pick(workers).personId, from],
    );
  }

  async function recordSome(): Promise<void> {
    const input = {
      clientId: newId(),
      childId: dice.pick(children),
      kind: dice.pick(['SCHOOL', 'FAMILY_TIME']),
      what: 'Another school',
      tookEffectOn: addDays(day, dice.between(-20, 20)),
    };
    expect((await runAs(now, council.users.TEAM_MANAGER, record, { input })).errors).toEqual([]);
  }

  /** What somebody wrote down turns out to be of another day, or nothing at all. */
  async function putSomeRight(): Promise<void> {
    const found = await one('life_decision_change', `and d.source = 'RECORDED'`);
    if (found === null) return;
    const right = {
      kind: 'SCHOOL',
      what: dice.pick(['One', 'Two']),
      tookEffectOn: addDays(day, -dice.between(-9, 230)),
    };
    const [by, about] = [council.users.TEAM_MANAGER, { clientId: newId(), ...found }];
    const { errors } = dice.chance(0.6)
      ? await runAs(now, by, correct, { input: { ...about, ...right, reason: 'Misheard' } })
      : await runAs(now, by, withdraw, { input: { ...about, because: 'TWICE' } });
    expect(errors).toEqual([]);
    changed += 1;
  }

  async function one(table: string, which = ''): Promise<{ lifeDecisionId: string; seen: number } | null> {
    const { rows } = await db.owner.query<{ lifeDecisionId: string; seen: number }>(
      `select d.id as "lifeDecisionId", (select count(*)::int from ${table} a where a.life_decision_id = d.id) as seen
       from life_decision d where d.withdrawn_on is null ${which} order by d.id`,
    );
    return rows.length === 0 ? null : dice.pick(rows);
  }

  async function askSome(): Promise<void> {
    const found = await one('life_decision_asking');
    if (found === null) return;
    const said = dice.pick([
      { answer: 'NO', why: 'MISSED', words: 'Nobody thought of it' },
      { answer: 'NOT_KNOWN', words: 'The file says nothing' },
    ]);
    const by = dice.pick([council.users.TEAM_MANAGER, ...workers]);
    await runAs(now, by, ask, { input: { clientId: newId(), ...found, ...said } });
  }

  async function tellSome(): Promise<void> {
    const found = await one('life_decision_telling');
    if (found === null) return;
    const told = dice.pick([
      { result: 'TOLD', means: 'CONVERSATION', words: 'You move' },
      { result: 'ASKED_NOT' },
      { result: 'COULD_NOT', reason: 'At school', tryAgainOn: addDays(day, dice.between(1, 8)) },
      { result: 'UNREACHED', reason: 'Gone' },
    ]);
    await runAs(now, council.users.TEAM_MANAGER, tell, {
      input: { clientId: newId(), ...found, toldOn: day, ...told },
    });
  }

  async function sleep(): Promise<void> {
    day = addDays(day, dice.between(1, 6));
    now = { ...db, place: { ...db.place, clock: createClock(day) } };
    await mindDueBreaks(now.place);
  }

  test('are the open items, after every step, told by plain SQL and by the domain', async () => {
    const { rows: rules } = await db.owner.query<BreakRule>('select kind, stream, level, days from break_rule');
    const most = new Map<string, number>();
    const acts = [
      moveSome,
      moveSome,
      correctSome,
      allocateSome,
      recordSome,
      recordSome,
      putSomeRight,
      askSome,
      askSome,
      tellSome,
      tellSome,
      sleep,
    ];
    for (let step = 0; step < 150; step += 1) {
      await dice.pick(acts)();
      const found = await list(open);
      expect([step, found]).toEqual([step, await list(plain)]);
      const { rows } = await db.owner.query<LifeDecisionHistory>(histories);
      const said = rows.flatMap((history) => decisionBreaksOf(history, rules));
      expect(said.map((made) => `${made.kind} ${made.subjectId} ${made.sinceOn} ${made.dueOn}`).toSorted()).toEqual(
        found,
      );
      for (const kind of decisionBreakKinds) {
        const amount = found.filter((said) => said.startsWith(kind)).length;
        most.set(kind, Math.max(most.get(kind) ?? 0, amount));
      }
    }
    expect(Math.min(...most.values())).toBeGreaterThan(3);
    expect(changed).toBeGreaterThan(5);
  });

  test('each has an owner who may read the record, and was closed by a row that is there', async () => {
    const rowsThere = ['life_decision', 'life_decision_asking', 'life_decision_telling', 'life_decision_change'];
    const { rows } = await db.owner.query(
      `select count(*) filter (where closed_at is null and (owner_id is null or not app.may_own(owner_id, life_decision_id, $1)))::int as unread,
         count(*) filter (where closed_at is not null)::int > 10 as closed,
         count(*) filter (where closed_at is not null and not exists (
           select 1 from (${rowsThere.map((table) => `select id from ${table}`).join(' union all ')}) row_of where row_of.id = mended_by))::int as unexplained
       from work_item where life_decision_id is not null`,
      [day],
    );
    expect(rows).toEqual([{ unread: 0, closed: true, unexplained: 0 }]);
  });
});
