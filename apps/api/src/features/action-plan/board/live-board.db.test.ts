import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { listenAs, type TestListener } from '../../../../test/listen-as.js';
import { addPlan, type TestPlan } from '../../../../test/plan.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { sendLiveEvent } from '../../../platform/live.js';

const boardChanged = 'subscription { boardChanged { planId } }';
const move = 'mutation ($input: MoveActionInput!) { moveAction(input: $input) { id } }';
const explain = 'mutation ($input: ExplainBlockInput!) { explainBlock(input: $input) { id } }';
const evidence = 'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { action { id } } }';

const heard = ({ id: planId }: TestPlan) => ({ data: { boardChanged: { planId } } });

describe('who hears of a change on the board', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let secret: TestPlan;
  let shared: TestPlan;
  const listeners: TestListener[] = [];

  beforeAll(async () => {
    council = await buildCouncil(db);
    secret = await addPlan(db, { lead: council.users.LEADERSHIP, cards: 1 });
    shared = await addPlan(db, { lead: council.users.LEADERSHIP, cards: 1 });
    await db.owner.query('update action set shared = true where plan_id = $1', [shared.id]);
  });
  afterEach(async () => {
    for (const listener of listeners.splice(0)) await listener.leave();
  });

  async function listen(user: TestUser): Promise<TestListener> {
    const listener = await listenAs(db, user, boardChanged);
    listeners.push(listener);
    return listener;
  }

  test.each([
    ['a move', move, (id: string) => ({ id, toColumn: 'BLOCKED', version: 1 })],
    ['what a card waits for', explain, (actionId: string) => ({ actionId, waitingFor: 'A room to meet in' })],
    ['evidence', evidence, (actionId: string) => ({ actionId, kind: 'TEXT', body: 'Minutes of the forum' })],
  ])('of %s: only who may see the card', async (_name, mutation, inputFor) => {
    const { LEADERSHIP, QUALITY_ASSURANCE, PARTNER } = council.users;
    const [sees, seesNot] = [await listen(QUALITY_ASSURANCE), await listen(PARTNER)];
    for (const { actions } of [secret, shared]) {
      const { errors } = await runAs(db, LEADERSHIP, mutation, { input: inputFor(actions[0] ?? '') });
      expect(errors).toEqual([]);
    }
    expect([await sees.next(), await sees.next()]).toEqual([heard(secret), heard(shared)]);
    expect(await seesNot.next()).toEqual(heard(shared));
  });

  test('of how many cards a column may hold: every board', async () => {
    const reader = await listen(council.users.QUALITY_ASSURANCE);
    const names = ['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'EVIDENCE_REVIEW'];
    const parts = [...names.map((name) => ({ name, texts: ['3'] })), { name: 'whenFull', texts: ['REFUSE'] }];
    const change = 'mutation ($input: ChangeSettingInput!) { changeSetting(input: $input) { version } }';
    const input = { clientId: newId(), key: 'board', version: 0, parts, reason: 'Agreed by the group' };
    expect((await runAs(db, council.users.ADMINISTRATOR, change, { input })).errors).toEqual([]);
    const told = [await reader.next(), await reader.next()];
    expect(told).toEqual(expect.arrayContaining([heard(secret), heard(shared)]));
  });

  test('of a plan: elected members once it is published', async () => {
    const member = await listen(council.users.ELECTED_MEMBER);
    await db.owner.query('update plan set published_on = $2 where id = $1', [shared.id, '2026-11-01']);
    for (const { id } of [secret, shared]) await sendLiveEvent(db.place.dataSource, { topic: 'board', id });
    expect(await member.next()).toEqual(heard(shared));
  });

  test('is found out in one transaction for everybody, and holds no connection afterwards', async () => {
    const everybody: TestListener[] = [];
    for (let at = 0; at < 12; at += 1) everybody.push(await listen(council.users.LEADERSHIP));
    db.statements.take();
    await sendLiveEvent(db.place.dataSource, { topic: 'board', id: shared.id });
    for (const one of everybody) expect(await one.next()).toEqual(heard(shared));
    const begun = db.statements.take().filter((sql) => sql.startsWith('START TRANSACTION'));
    expect(begun).toHaveLength(1);
    const { rows } = await db.owner.query(
      `select 1 from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`,
    );
    expect(rows).toEqual([]);
  });

  test('waits for no session that a long request holds', async () => {
    const listener = await listen(council.users.QUALITY_ASSURANCE);
    await db.owner.query(`update session set last_seen_at = now() - interval '5 minutes'`);
    const busy = await db.owner.connect();
    await busy.query('begin; select 1 from session for update');
    await sendLiveEvent(db.place.dataSource, { topic: 'board', id: shared.id });
    expect(await listener.next()).toEqual(heard(shared));
    await busy.query('rollback');
    busy.release();
  });
});
