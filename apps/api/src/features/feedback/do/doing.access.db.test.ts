import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { addPlan, type TestPlan } from '../../../../test/plan.js';
import { newSessionToken, runAs, testSecret, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { hashToken } from '../../../platform/session-token.js';
import type { OpenUnit } from '../../../platform/unit.js';
import { openUnit } from '../../../platform/work.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';

/** Gives somebody a task by this decision, and reads it back. */
async function giveTask(unit: OpenUnit, user: TestUser, decision: string, owner: TestUser): Promise<unknown> {
  const task = newId();
  const row = [task, owner.userId, testToday, user.userId];
  await sqlOf(unit, `insert into task (id, title, owner_id, due_on, created_by) values ($1, 'Ring', $2, $3, $4)`, row);
  const link = `insert into response_action (id, response_id, task_id, created_by) values ($1, $2, $3, $4)`;
  await sqlOf(unit, link, [newId(), decision, task, user.userId]);
  return sqlOf(unit, 'select title from task where id = $1', [task]);
}

describe('past the API, the database', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let plan: TestPlan;
  let me: TestUser;
  let manager: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
    manager = council.users.TEAM_MANAGER;
    plan = await addPlan(db, { lead: me, cards: 1 });
  });

  /** A decision about words of my child, kept from these people. */
  async function decided(withheldFrom: readonly string[] = []): Promise<string> {
    const said = { clientId: newId(), childId: council.children.mine, givenOn: '2026-11-12', words: 'A dog' };
    const { recordFeedback } = (await runAs(db, me, record, { input: { ...said, withheldFrom } })).data;
    const about = { clientId: newId(), feedbackIds: [recordFeedback.id], outcome: 'CHANGED', reason: 'Yes' };
    return (await runAs(db, me, decide, { input: about })).data.recordDecision.id;
  }

  async function as(user: TestUser, act: (unit: OpenUnit) => Promise<unknown>): Promise<unknown> {
    const unit = await openUnit(db.place, hashToken(testSecret, await newSessionToken(db, user)), newId());
    try {
      return await act(unit);
    } finally {
      await unit.rollback();
    }
  }

  async function makeCard(unit: OpenUnit, decision: string | null): Promise<unknown> {
    const card = newId();
    await sqlOf(
      unit,
      `insert into action (id, plan_id, objective_id, no, title, column_key, rank, created_by)
       select $1, plan_id, objective_id, '1.V9', 'Pets', 'NOT_STARTED', 'zz', $3 from action where id = $2`,
      [card, plan.actions[0], me.userId],
    );
    const link = `insert into response_action (id, response_id, action_id, created_by) values ($1, $2, $3, $4)`;
    if (decision !== null) await sqlOf(unit, link, [newId(), decision, card, me.userId]);
    await sqlOf(unit, 'set constraints all immediate');
    return sqlOf(unit, 'select title from action where id = $1', [card]);
  }

  test('gives a task to whoever reads the words, and to nobody else', async () => {
    const [open, hidden] = [await decided(), await decided([manager.userId])];
    expect(await as(me, async (unit) => giveTask(unit, me, open, manager))).toEqual([{ title: 'Ring' }]);
    await expect(as(me, async (unit) => giveTask(unit, me, hidden, manager))).rejects.toThrow(/row-level security/);
    await expect(as(me, async (unit) => giveTask(unit, me, open, council.otherManager))).rejects.toThrow(
      /row-level security/,
    );
    await expect(as(manager, async (unit) => giveTask(unit, manager, hidden, me))).rejects.toThrow(
      /row-level security/,
    );
    const stranger = council.otherManager;
    await expect(as(stranger, async (unit) => giveTask(unit, stranger, open, stranger))).rejects.toThrow(
      /row-level security/,
    );
  });

  test('puts a card on the board by a decision alone, and never for words that are kept from somebody', async () => {
    const [open, hidden] = [await decided(), await decided([manager.userId])];
    expect(await as(me, async (unit) => makeCard(unit, open))).toEqual([{ title: 'Pets' }]);
    await expect(as(me, async (unit) => makeCard(unit, null))).rejects.toThrow(/put on the board by a decision/);
    await expect(as(me, async (unit) => makeCard(unit, hidden))).rejects.toThrow(/make no new card/);
  });
});
