import { waitUntil } from '@heard/embedded-postgres/wait-until';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { addPlan, type TestPlan } from '../../../../test/plan.js';
import { runAs, type TestAnswer, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';

const moveText = `mutation ($input: MoveActionInput!) { moveAction(input: $input) { columnKey version } }`;
const evidenceText = `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) {
  action { evidenceCount tellsWhatChanged whatChanged } evidence { body whatChanged } } }`;
const sayText = `mutation ($input: SayWhatChangedInput!) { sayWhatChanged(input: $input) {
  action { evidenceCount tellsWhatChanged whatChanged } history { kind whatChanged actor } } }`;
const waitText = `mutation ($input: ExplainBlockInput!) { explainBlock(input: $input) { waitingFor } }`;
const detailText = `query ($id: ID!) { action(id: $id) {
  action { evidenceCount tellsWhatChanged whatChanged waitingFor } evidence { body } history { kind note actor } } }`;

describe('what an action has to show', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let plan: TestPlan;

  beforeAll(async () => {
    council = await buildCouncil(db);
  });
  beforeEach(async () => {
    await db.owner.query('truncate plan cascade');
    plan = await addPlan(db, { lead: council.users.PRACTITIONER, cards: 2 });
  });

  const add = async (user: TestUser, more: object = {}): Promise<TestAnswer> =>
    runAs(db, user, evidenceText, {
      input: { actionId: plan.actions[0], kind: 'TEXT', body: 'Forty were asked', ...more },
    });
  const say = async (user: TestUser, whatChanged: string): Promise<TestAnswer> =>
    runAs(db, user, sayText, { input: { actionId: plan.actions[0], whatChanged } });
  const move = async (toColumn: string, version: number): Promise<TestAnswer> =>
    runAs(db, council.users.LEADERSHIP, moveText, { input: { id: plan.actions[0], toColumn, version } });
  const explain = async (user: TestUser, waitingFor: string): Promise<TestAnswer> =>
    runAs(db, user, waitText, { input: { actionId: plan.actions[0], waitingFor } });
  const detail = async (user: TestUser): Promise<TestAnswer> => runAs(db, user, detailText, { id: plan.actions[0] });

  describe('evidence', () => {
    test('tells what changed for children as it was said last', async () => {
      const { PRACTITIONER } = council.users;
      expect((await add(PRACTITIONER)).data.addEvidence.action).toEqual({
        evidenceCount: 1,
        tellsWhatChanged: false,
        whatChanged: null,
      });
      await add(PRACTITIONER, { whatChanged: 'Letters are shorter' });
      const { action, evidence } = (await add(PRACTITIONER, { whatChanged: 'Children choose the day' })).data
        .addEvidence;
      expect(action).toEqual({ evidenceCount: 3, tellsWhatChanged: true, whatChanged: 'Children choose the day' });
      expect(evidence).toHaveLength(3);
    });

    test('sent twice is stored once, and other words under the same number are not lost silently', async () => {
      const { PRACTITIONER } = council.users;
      const clientId = newId();
      await add(PRACTITIONER, { clientId });
      expect((await add(PRACTITIONER, { clientId })).data.addEvidence.action.evidenceCount).toBe(1);
      const other = await add(PRACTITIONER, { clientId, body: 'Fifty were asked' });
      expect(other.errors[0]?.code).toBe('CONFLICT');
      expect((await detail(PRACTITIONER)).data.action.history).toHaveLength(1);
    });

    test('that somebody else stores under its number at the same moment is not reported as stored', async () => {
      const clientId = newId();
      const other = await db.owner.connect();
      await other.query('begin');
      await other.query(
        `insert into evidence (id, action_id, kind, body, added_by) values ($1, $2, 'TEXT', 'Theirs', $3)`,
        [clientId, plan.actions[1], council.users.TEAM_MANAGER.userId],
      );
      const mine = add(council.users.PRACTITIONER, { clientId });
      // What another account waits for is shown in no list of sessions, only in that of locks.
      const waits = await waitUntil(async () => {
        const { rowCount } = await db.owner.query(
          `select 1 from pg_locks l join pg_stat_activity a on a.pid = l.pid
           where a.datname = current_database() and not l.granted and l.locktype = 'transactionid'`,
        );
        return rowCount === 0 ? null : true;
      }, 120_000);
      expect(waits).toBe(true);
      await other.query('commit');
      other.release();
      expect((await mine).errors).toMatchObject([
        { code: 'CONFLICT', message: expect.stringMatching(/^The same was sent twice at one moment/) },
      ]);
      expect((await detail(council.users.PRACTITIONER)).data.action.history).toEqual([]);
    });

    test('is turned away under a number that somebody else has used, or that was used for another action', async () => {
      const { PRACTITIONER, TEAM_MANAGER } = council.users;
      const clientId = newId();
      expect((await add(PRACTITIONER, { clientId })).errors).toEqual([]);
      expect((await add(TEAM_MANAGER, { clientId })).errors[0]?.code).toBe('CONFLICT');
      const elsewhere = await add(TEAM_MANAGER, { clientId, actionId: plan.actions[1] });
      expect(elsewhere.errors[0]?.code).toBe('CONFLICT');
      expect((await detail(PRACTITIONER)).data.action.history).toHaveLength(1);
    });

    test.each([
      [{ body: ' ' }, 'body', 'Enter what shows that this was done'],
      [{ kind: 'LINK', body: 'report.pdf' }, 'body', 'Enter a whole web address, like https://example.gov.uk/report'],
      [
        { kind: 'LINK', body: 'javascript:alert(1)' },
        'body',
        'Enter a whole web address, like https://example.gov.uk/report',
      ],
      [{ clientId: 'mine' }, 'clientId', 'This form has lost its number. Reload the page'],
    ])('refuses %j', async (more, field, sentence) => {
      expect((await add(council.users.PRACTITIONER, more)).errors[0]?.fields[field]).toBe(sentence);
    });

    test('is added by whoever carries the action, and not by a reviewer of evidence', async () => {
      expect((await add(council.users.QUALITY_ASSURANCE)).errors[0]?.code).toBe('FORBIDDEN');
      expect((await add(council.otherManager)).errors[0]?.code).toBe('FORBIDDEN');
      expect((await add(council.users.TEAM_MANAGER)).errors).toEqual([]);
    });

    test('is not shown, nor counted, to partners, elected members and whoever runs the system', async () => {
      await add(council.users.PRACTITIONER, { whatChanged: 'Children choose the day' });
      await db.owner.query('update action set shared = true');
      await db.owner.query(`update plan set published_on = '2026-11-01'`);
      const { PARTNER, ELECTED_MEMBER, ADMINISTRATOR } = council.users;
      for (const user of [PARTNER, ELECTED_MEMBER, ADMINISTRATOR]) {
        expect((await detail(user)).data.action).toEqual({
          action: { evidenceCount: null, tellsWhatChanged: null, whatChanged: null, waitingFor: null },
          evidence: [],
          history: [],
        });
      }
      expect((await detail(council.users.LEADERSHIP)).data.action.evidence).toHaveLength(1);
    });
  });

  describe('what changed for children', () => {
    test('is said without a second piece of evidence, once however often it is sent', async () => {
      const { PRACTITIONER } = council.users;
      await add(PRACTITIONER);
      await say(PRACTITIONER, ' Letters are shorter ');
      const { action, history } = (await say(PRACTITIONER, 'Letters are shorter')).data.sayWhatChanged;
      expect(action).toEqual({ evidenceCount: 1, tellsWhatChanged: true, whatChanged: 'Letters are shorter' });
      expect(history).toEqual([
        { kind: 'CHANGE_SAID', whatChanged: 'Letters are shorter', actor: 'Test Practitioner' },
        { kind: 'EVIDENCE_ADDED', whatChanged: null, actor: 'Test Practitioner' },
      ]);
      expect((await move('ACHIEVED', 1)).data.moveAction.columnKey).toBe('ACHIEVED');
    });

    test('is what was said last, with evidence or without', async () => {
      const { PRACTITIONER } = council.users;
      await add(PRACTITIONER, { whatChanged: 'Letters are shorter' });
      expect((await say(PRACTITIONER, 'They choose the day')).data.sayWhatChanged.action.whatChanged).toBe(
        'They choose the day',
      );
      await add(PRACTITIONER, { whatChanged: 'They write the letters' });
      expect((await detail(PRACTITIONER)).data.action.action.whatChanged).toBe('They write the letters');
    });

    test('is said by whoever carries the action, once there is evidence, and in words', async () => {
      const { PRACTITIONER, QUALITY_ASSURANCE } = council.users;
      expect((await say(PRACTITIONER, 'Letters are shorter')).errors[0]?.fields['whatChanged']).toBe(
        'Add what shows that it was done, and say it there',
      );
      await add(PRACTITIONER);
      expect((await say(PRACTITIONER, ' ')).errors[0]?.fields['whatChanged']).toBe('Enter what changed for children');
      expect((await say(QUALITY_ASSURANCE, 'Much')).errors[0]?.code).toBe('FORBIDDEN');
      expect((await say(council.otherManager, 'Much')).errors[0]?.code).toBe('FORBIDDEN');
    });
  });

  describe('what a blocked action waits for', () => {
    test('is said by those who carry it, and said anew after it was blocked again', async () => {
      const { PRACTITIONER, LEADERSHIP } = council.users;
      await move('BLOCKED', 1);
      expect((await explain(PRACTITIONER, ' A room ')).data.explainBlock.waitingFor).toBe('A room');
      expect((await explain(LEADERSHIP, 'A room with a window')).data.explainBlock.waitingFor).toBe(
        'A room with a window',
      );
      expect((await detail(LEADERSHIP)).data.action.history[0]).toMatchObject({
        kind: 'CHANGED',
        note: 'A room with a window',
      });
      await move('IN_PROGRESS', 2);
      expect((await detail(LEADERSHIP)).data.action.action.waitingFor).toBeNull();
      await move('BLOCKED', 3);
      expect((await detail(LEADERSHIP)).data.action.action.waitingFor).toBeNull();
    });

    test('cannot be said of an action that is not blocked, nor by others, nor with nothing', async () => {
      expect((await explain(council.users.LEADERSHIP, 'A room')).errors[0]?.fields['waitingFor']).toMatch(
        /not blocked/,
      );
      await move('BLOCKED', 1);
      expect((await explain(council.otherManager, 'A room')).errors[0]?.code).toBe('FORBIDDEN');
      expect((await explain(council.users.LEADERSHIP, '  ')).errors[0]?.fields['waitingFor']).toBe(
        'Enter what this action is waiting for',
      );
    });
  });
});
