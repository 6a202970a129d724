import { roles } from '@heard/domain/access/roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { callers, decidedByNoRole } from '../../test/callers.js';
import { callOf, type CallersScene, plantForCallers } from '../../test/callers-scene.js';
import { recordComplaint } from '../../test/complaints.js';
import { addUser, buildCouncil, type TestCouncil } from '../../test/council.js';
import { addPlan, type TestPlan } from '../../test/plan.js';
import { makeReturn } from '../../test/return-files.js';
import { newSessionToken, runAs, testSecret, type TestUser } from '../../test/run-as.js';
import { sqlOf } from '../../test/sql-of.js';
import { testToday, useDatabase } from '../../test/use-database.js';
import { writers } from '../../test/writers.js';
import { newId } from '../platform/ids.js';
import { hashToken } from '../platform/session-token.js';
import type { OpenUnit } from '../platform/unit.js';
import { openUnit } from '../platform/work.js';

interface Right {
  readonly verb: string;
  readonly table: string;
  readonly columns: readonly string[];
}

/** Columns that say who it was: whoever tries names themselves, as the API would. */
const whoItWas = [
  'created_by',
  'recorded_by',
  'decided_by',
  'told_by',
  'heard_by',
  'acted_by',
  'added_by',
  'actor_id',
  'said_by',
];

/** A refusal, and an answer that nothing was done, are the same here; what stops it later than the rule is neither. */
async function doesSomething(unit: OpenUnit, call: string): Promise<boolean> {
  await sqlOf(unit, 'savepoint before_it');
  try {
    const answered = await sqlOf(
      unit,
      `select x::text as x from (select ${call}) k(x) where x::text not in ('false', '0')`,
    );
    return answered.length > 0;
  } catch (error) {
    if (/violates/.test(String(error))) return true;
    if (Object(Object(error).driverError ?? error).code === '42501') return false;
    throw error;
  } finally {
    await sqlOf(unit, 'rollback to savepoint before_it');
  }
}

describe('what the database lets a role write', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let plan: TestPlan;
  let rights: readonly Right[] = [];
  let scene: CallersScene = {};

  beforeAll(async () => {
    council = await buildCouncil(db);
    const { PRACTITIONER, COMPLAINTS_MANAGER } = council.users;
    plan = await addPlan(db, { lead: PRACTITIONER, cards: 1 });
    expect((await recordComplaint(db, COMPLAINTS_MANAGER, { childReference: 'VC-1001' })).errors).toEqual([]);
    const answer = { answerExpected: true, answerOwnerId: PRACTITIONER.userId };
    const said = {
      clientId: newId(),
      childId: council.children.mine,
      givenOn: '2026-11-20',
      words: 'Hello',
      ...answer,
    };
    const telling = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
    expect((await runAs(db, PRACTITIONER, telling, { input: said })).errors).toEqual([]);
    const [told] = (await db.owner.query<{ id: string }>('select id from feedback')).rows;
    const decided = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
    const decision = {
      clientId: newId(),
      feedbackIds: [told?.id],
      outcome: 'CHANGED',
      reason: 'You get a dog.',
      task: { title: 'Ring', ownerId: PRACTITIONER.userId, dueOn: '2026-12-01' },
    };
    const answered = await runAs(db, PRACTITIONER, decided, { input: decision });
    expect(answered.errors).toEqual([]);
    const [task] = (await db.owner.query<{ id: string }>('select id from task')).rows;
    const done = { clientId: newId(), feedbackId: told?.id, taskId: task?.id, version: 1, whatWasDone: 'Rang' };
    const finish = 'mutation ($input: FinishTaskInput!) { finishTask(input: $input) { id } }';
    expect((await runAs(db, PRACTITIONER, finish, { input: done })).errors).toEqual([]);
    const back = 'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { id } }';
    const decisionId: string = answered.data.recordDecision.id;
    const tell = { clientId: newId(), decisionId, feedbackId: told?.id, toldOn: testToday, result: 'ASKED_NOT' };
    expect((await runAs(db, PRACTITIONER, back, { input: tell })).errors).toEqual([]);
    const decidedOf = 'mutation ($input: RecordLifeDecisionInput!) { recordLifeDecision(input: $input) { id } }';
    const about = { childId: council.children.mine, kind: 'SCHOOL', what: 'Another school', tookEffectOn: testToday };
    const life = await runAs(db, PRACTITIONER, decidedOf, { input: { clientId: newId(), ...about } });
    expect(life.errors).toEqual([]);
    const lifeDecisionId: string = life.data.recordLifeDecision.id;
    const sayAsked = 'mutation ($input: RecordAskedBeforeInput!) { recordAskedBefore(input: $input) { id } }';
    const missed = {
      clientId: newId(),
      lifeDecisionId,
      seen: 0,
      answer: 'NO',
      why: 'MISSED',
      words: 'Nobody thought of it',
    };
    expect((await runAs(db, PRACTITIONER, sayAsked, { input: missed })).errors).toEqual([]);
    const sayTold = 'mutation ($input: RecordDecisionToldInput!) { recordDecisionTold(input: $input) { id } }';
    const asked = { clientId: newId(), lifeDecisionId, seen: 0, result: 'ASKED_NOT', toldOn: testToday };
    expect((await runAs(db, PRACTITIONER, sayTold, { input: asked })).errors).toEqual([]);
    const correct = 'mutation ($input: CorrectLifeDecisionInput!) { correctLifeDecision(input: $input) { id } }';
    const right = { kind: 'SCHOOL', what: 'The same school', tookEffectOn: testToday, reason: 'Misheard' };
    const put = { clientId: newId(), lifeDecisionId, seen: 0, ...right };
    expect((await runAs(db, PRACTITIONER, correct, { input: put })).errors).toEqual([]);
    const shown = 'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { __typename } }';
    const proof = { actionId: plan.actions[0], kind: 'TEXT', body: 'Minutes of the forum' };
    expect((await runAs(db, PRACTITIONER, shown, { input: proof })).errors).toEqual([]);
    const files = makeReturn({ header: ['A1,F,10/05/2010,WBRI,,,'], reviews: ['A1,10/05/2010,05/06/2026,PN1'] });
    const bring = 'mutation ($input: ImportReturnInput!) { importReturn(input: $input) { run { id } } }';
    const brought = await runAs(db, council.users.QUALITY_ASSURANCE, bring, { input: { files, clientId: newId() } });
    expect(brought.errors).toEqual([]);
    await db.owner.query(
      `insert into child_status (id, child_id, kind, code, starts_on, source) values ($1, $2, 'CLA_EPISODE', 'C2', '2026-01-01', 'test')`,
      [newId(), council.children.mine],
    );
    await db.owner.query(
      `insert into complaint_correction (id, representation_id, version, field, to_value, reason)
       select $1, id, 2, 'fromWhom', 'PARENT', 'Misheard' from representation limit 1`,
      [newId()],
    );
    await db.owner.query(
      `insert into complaint_share (id, representation_id, user_id, taken_back_at, taken_back_by)
       select $1, id, $2, now(), $3 from representation limit 1`,
      [newId(), PRACTITIONER.userId, COMPLAINTS_MANAGER.userId],
    );
    await db.owner.query(
      `insert into unusual_look (id, client_id, payload_sha256, rule, user_id, day, word)
       values ($1, $1, '', 'OUT_OF_HOURS', $2, '2026-04-14', 'Was on duty')`,
      [newId(), PRACTITIONER.userId],
    );
    const waits = await runAs(db, PRACTITIONER, telling, { input: { ...said, clientId: newId() } });
    expect(waits.errors).toEqual([]);
    scene = {
      ...(await plantForCallers(db, council, told?.id ?? '')),
      waiting: waits.data.recordFeedback.id,
      card: plan.actions[0] ?? '',
    };
    ({ rows: rights } = await db.owner.query<Right>(
      `select p.privilege_type as verb, p.table_name as table, array_agg(p.column_name::text order by c.ordinal_position) as columns
       from (select privilege_type, table_name, column_name from information_schema.column_privileges
               where grantee = 'heard_app' and table_schema = 'public'
             union select 'DELETE', table_name, 'id' from information_schema.table_privileges
               where grantee = 'heard_app' and table_schema = 'public' and privilege_type = 'DELETE') p
       left join information_schema.columns c using (table_name, column_name)
       where p.privilege_type in ('INSERT', 'UPDATE', 'DELETE') and c.is_identity is distinct from 'YES' group by 1, 2 order by 1, 2`,
    ));
  });

  async function sampleOf(table: string, { userId }: TestUser): Promise<Readonly<Record<string, unknown>>> {
    const { rows } = await db.owner.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${table} t order by to_jsonb(t) ->> 'created_at' desc limit 1`,
    );
    const sample = rows[0]?.row ?? Object.fromEntries(whoItWas.map((column) => [column, userId]));
    const own = whoItWas.filter((column) => column in sample).map((column) => [column, userId]);
    return { ...sample, id: newId(), ...Object.fromEntries(own) };
  }

  /** A statement that would touch a row that is there, or add one like it. */
  async function attempt(unit: OpenUnit, { verb, table, columns }: Right, user: TestUser): Promise<number> {
    const [column = ''] = columns;
    if (verb === 'UPDATE')
      return (
        await sqlOf(unit, `with done as (update ${table} set ${column} = ${column} returning 1) select 1 from done`)
      ).length;
    if (verb === 'DELETE')
      return (await sqlOf(unit, `with done as (delete from ${table} returning 1) select 1 from done`)).length;
    const row = JSON.stringify(await sampleOf(table, user));
    const names = columns.join(', ');
    await sqlOf(
      unit,
      `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1)`,
      [row],
    );
    return 1;
  }

  /** What stops a statement later than the policy, such as a number that is taken, does not refuse it. */
  async function isLetThrough(unit: OpenUnit, right: Right, user: TestUser): Promise<boolean> {
    await sqlOf(unit, 'savepoint before_it');
    try {
      return (await attempt(unit, right, user)) > 0;
    } catch (error) {
      if (/row-level security/.test(String(error))) return false;
      if (/violates|null value/.test(String(error))) return true;
      throw error;
    } finally {
      await sqlOf(unit, 'rollback to savepoint before_it');
    }
  }

  async function letThrough(user: TestUser): Promise<readonly string[]> {
    const unit = await openUnit(db.place, hashToken(testSecret, await newSessionToken(db, user)), newId());
    try {
      const allowed: string[] = [];
      for (const right of rights) {
        if (await isLetThrough(unit, right, user)) allowed.push(`${right.verb} ${right.table}`);
      }
      return allowed;
    } finally {
      await unit.rollback();
    }
  }

  test('has a line for every right to write, and none for what is gone', () => {
    expect(rights.map(({ verb, table }) => `${verb} ${table}`).toSorted()).toEqual(Object.keys(writers).toSorted());
  });

  test.each(roles)('is what the API lets %s do, and no more', async (role) => {
    const expected = Object.keys(writers).filter((right) => writers[right]?.includes(role));
    expect((await letThrough(council.users[role])).toSorted()).toEqual(expected.toSorted());
  });

  test('ends with what is one’s own: nobody moves, proves or explains an action that others carry', async () => {
    const allowed = await letThrough(council.otherPractitioner);
    for (const right of ['UPDATE action', 'INSERT evidence', 'INSERT action_event', 'INSERT feedback']) {
      expect(allowed).not.toContain(right);
    }
    expect(await letThrough(council.otherManager)).not.toContain('UPDATE action');
    const manager = await addUser(db, 'TEAM_MANAGER', 'Manager of Both', council.services[0]);
    expect(await letThrough(manager)).not.toContain('INSERT evidence');
  });

  async function doneFor(user: TestUser | null): Promise<readonly string[]> {
    const token = user === null ? null : await newSessionToken(db, user);
    if (user !== null) await newSessionToken(db, user);
    const unit = await openUnit(db.place, token === null ? null : hashToken(testSecret, token), newId());
    try {
      const done: string[] = [];
      for (const [name, { call }] of Object.entries(callers)) {
        const here = { ...scene, new: newId(), me: user?.userId ?? newId() };
        if (await doesSomething(unit, callOf(call, here))) done.push(name);
      }
      return done;
    } finally {
      await unit.rollback();
    }
  }

  test('has a line for every function that changes something as the owner of the database', async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      `select f.proname as name from pg_proc f where f.pronamespace = 'app'::regnamespace and f.prosecdef and f.provolatile = 'v'
         and f.prorettype <> 'trigger'::regtype and has_function_privilege('heard_app', f.oid, 'execute')`,
    );
    const named = new Set(Object.keys(callers).map((name) => name.replace(/,.*/, '')));
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...named, ...decidedByNoRole].toSorted());
  });

  test.each(roles)('lets %s do by a function what the API lets them do, and no more', async (role) => {
    const expected = Object.keys(callers).filter((name) => callers[name]?.by.includes(role));
    expect((await doneFor(council.users[role])).toSorted()).toEqual(expected.toSorted());
  });

  test('lets nobody do any of it who has not signed in', async () => {
    expect(await doneFor(null)).toEqual([]);
  });

  test.each([
    ['LEADERSHIP', 'ACHIEVED', 'nothing is achieved without evidence'],
    ['QUALITY_ASSURANCE', 'BLOCKED', 'moves what is under review'],
  ] as const)('%s puts no card into %s past the rule', async (role, column, why) => {
    const unit = await openUnit(
      db.place,
      hashToken(testSecret, await newSessionToken(db, council.users[role])),
      newId(),
    );
    await expect(
      sqlOf(unit, 'update action set column_key = $2 where id = $1', [plan.actions[0], column]),
    ).rejects.toThrow(why);
    await unit.rollback();
  });
});
