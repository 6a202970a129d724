import { addDays } from '@heard/domain/calendar/plain-date';
import { beforeAll, describe, expect, test } from 'vitest';
import { addChild, addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { addPlan } from '../../../../test/plan.js';
import { answerOf, contextOf, newSessionToken, runAs, testSecret, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { createClock } from '../../../platform/clock.js';
import { newId } from '../../../platform/ids.js';
import { hashToken } from '../../../platform/session-token.js';
import { openUnit } from '../../../platform/work.js';
import { handOverLeavers } from './hand-over.job.js';

const preview = `query ($userId: ID!, $lastOn: Date!) { leavingPreview(userId: $userId, lastOn: $lastOn) {
  children work tasks actions covers manager { name } candidates { name } } }`;
const end =
  'mutation ($input: EndAccessInput!) { endAccess(input: $input) { hasEnded held { endsOn } leaving { lastOn toName isDone } } }';
const back = 'mutation ($id: ID!) { takeBackLeaving(id: $id) { held { endsOn } leaving { id } } }';
const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const me = '{ me { role } }';
const mine = '{ caseload(onlyOwn: true, first: 50) { edges { node { id } } } }';

const leave = (userId: string, rest: object = {}) => ({
  input: { clientId: newId(), userId, lastOn: testToday, atOnce: true, ...rest },
});

describe('whoever leaves', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let manager: TestUser;
  let admin: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    manager = council.users.TEAM_MANAGER;
    admin = council.users.ADMINISTRATOR;
  });

  /** A worker with a child, an answer that waits, a task, and a card of the plan. */
  async function busyWorker(name: string) {
    const worker = await addUser(db, 'PRACTITIONER', name, council.teams[0]);
    const child = await addChild(db, {
      reference: `VC-${name}`,
      name: `Child of ${name}`,
      team: council.teams[0],
      worker,
    });
    const said = async (answerOwnerId: string): Promise<string> => {
      const input = {
        clientId: newId(),
        childId: child,
        givenOn: testToday,
        words: 'A dog',
        answerExpected: true,
        answerOwnerId,
      };
      return (await runAs(db, worker, record, { input })).data.recordFeedback.id;
    };
    const waits = await said(worker.userId);
    const task = { title: 'Ring them', ownerId: worker.userId, dueOn: '2026-12-01' };
    const input = {
      clientId: newId(),
      feedbackIds: [await said(worker.userId)],
      outcome: 'CHANGED',
      reason: 'Yes.',
      task,
    };
    expect((await runAs(db, worker, decide, { input })).errors).toEqual([]);
    const plan = await addPlan(db, { lead: worker, cards: 1 });
    return { worker, child, waits, action: plan.actions[0] };
  }

  async function holders(child: string, waits: string, action: string | undefined) {
    const { rows } = await db.owner.query(
      `select (select p.name from child_relationship r join person p on p.id = r.person_id where r.child_id = $1 and r.kind = 'ALLOCATED_WORKER' and r.ends_on is null) as worker,
         (select p.name from work_item w join user_account u on u.id = w.owner_id join person p on p.id = u.person_id where w.subject_id = $2 and w.closed_at is null) as answers,
         (select p.name from task k join user_account u on u.id = k.owner_id join person p on p.id = u.person_id
           join response_action x on x.task_id = k.id join response_statement b on b.response_id = x.response_id join statement s on s.id = b.statement_id where s.child_id = $1 limit 1) as task,
         (select l.label from action_lead l where l.action_id = $3) as card`,
      [child, waits, action],
    );
    return rows[0];
  }

  test('is gone at that moment, and everything goes to whoever was named', async () => {
    const { worker, child, waits, action } = await busyWorker('Quick');
    const heir = await addUser(db, 'PRACTITIONER', 'Heir', council.teams[0]);
    const session = await contextOf(db, worker);
    const shown = await runAs(db, manager, preview, { userId: worker.userId, lastOn: testToday });
    expect(shown.data.leavingPreview).toMatchObject({
      children: 1,
      tasks: 1,
      actions: 1,
      covers: 0,
      manager: { name: manager.name },
    });
    expect(shown.data.leavingPreview.work).toBeGreaterThan(0);
    expect(shown.data.leavingPreview.candidates).toContainEqual({ name: 'Heir' });
    const sent = leave(worker.userId, { toUserId: heir.userId });
    const { data, errors } = await runAs(db, manager, end, sent);
    expect(errors).toEqual([]);
    expect(data.endAccess).toMatchObject({
      hasEnded: true,
      leaving: { lastOn: testToday, toName: 'Heir', isDone: true },
    });
    expect((await runAs(db, manager, end, sent)).errors).toEqual([]);
    expect((await answerOf(db, session, me, {})).data.me).toBeNull();
    expect(await holders(child, waits, action)).toEqual({
      worker: 'Heir',
      answers: 'Heir',
      task: 'Heir',
      card: 'Heir',
    });
    expect((await runAs(db, heir, mine)).data.caseload.edges).toEqual([{ node: { id: child } }]);
    const { rows } = await db.owner.query(
      `select distinct table_name from record_change where actor_id = $1 and table_name in ('child_relationship', 'work_item', 'task', 'action_lead', 'leaving') order by 1`,
      [manager.userId],
    );
    expect(rows.map(({ table_name }) => table_name)).toEqual([
      'action_lead',
      'child_relationship',
      'leaving',
      'task',
      'work_item',
    ]);
  });

  test('works until the last day; then it goes to the manager where nobody was named, once', async () => {
    const { worker, child, waits, action } = await busyWorker('Later');
    const lastOn = addDays(testToday, 3);
    const { data } = await runAs(db, manager, end, leave(worker.userId, { lastOn, atOnce: false }));
    expect(data.endAccess).toMatchObject({
      hasEnded: false,
      held: { endsOn: lastOn },
      leaving: { isDone: false, toName: null },
    });
    expect((await runAs(db, worker, me)).data.me).toEqual({ role: 'PRACTITIONER' });
    expect(await handOverLeavers(db.place)).toBe(0);
    const after = { ...db.place, clock: createClock(addDays(lastOn, 1)) };
    const touched = await Promise.all([handOverLeavers(after), handOverLeavers(after)]);
    expect(Math.min(...touched)).toBe(0);
    expect(Math.max(...touched)).toBeGreaterThan(4);
    expect(await holders(child, waits, action)).toEqual({
      worker: manager.name,
      answers: manager.name,
      task: manager.name,
      card: manager.name,
    });
  });

  test('may stay after all, as long as they have not left', async () => {
    const worker = await addUser(db, 'PRACTITIONER', 'Stays', council.teams[0]);
    const sent = leave(worker.userId, { lastOn: '2026-12-31', atOnce: false });
    await runAs(db, manager, end, sent);
    const twice = await runAs(db, admin, end, leave(worker.userId, { lastOn: '2027-01-31', atOnce: false }));
    expect(twice.errors[0]?.code).toBe('CONFLICT');
    const stayed = await runAs(db, manager, back, { id: sent.input.clientId });
    expect(stayed.data.takeBackLeaving).toEqual({ held: { endsOn: null }, leaving: null });
    expect((await runAs(db, manager, back, { id: sent.input.clientId })).errors[0]?.code).toBe('CONFLICT');
  });

  test('never leaves anything to nobody, nor to somebody of other work', async () => {
    const officer = council.users.REVIEWING_OFFICER;
    const nobody = await runAs(db, admin, end, leave(officer.userId));
    expect(nobody.errors[0]?.fields).toEqual({
      toUserId: 'Their team has no manager to whom it could go: choose a person',
    });
    const other = await runAs(db, admin, end, leave(officer.userId, { toUserId: council.users.PARTNER.userId }));
    expect(other.errors[0]?.fields).toEqual({ toUserId: 'Choose somebody who does the same work' });
  });

  test('is no last administrator, and nobody of another team', async () => {
    const last = await runAs(db, admin, end, leave(admin.userId));
    expect(last.errors[0]?.fields['form']).toMatch(/^After that nobody could approve/);
    const others = await runAs(db, council.otherManager, end, leave(council.users.PRACTITIONER.userId));
    expect(others.errors[0]?.code).toBe('NOT_FOUND');
    const session = hashToken(testSecret, await newSessionToken(db, council.otherManager));
    for (const sql of [
      `select app.end_access('${newId()}', '${council.users.PRACTITIONER.userId}', '${testToday}', true, null)`,
      `select app.hand_over('${newId()}')`,
      `select app.hand_over_due()`,
      `select app.left_by('${council.users.PRACTITIONER.userId}', '${testToday}')`,
    ]) {
      const unit = await openUnit(db.place, session, newId());
      await expect(sqlOf(unit, sql)).rejects.toThrow(/whoever keeps them|permission denied|system alone/);
      await unit.rollback();
    }
  });
});
