import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { addPlan, type TestPlan } from '../../../../test/plan.js';
import { newSessionToken, runAs, type TestAnswer, testSecret, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { hashToken } from '../../../platform/session-token.js';
import { openUnit } from '../../../platform/work.js';

const moveText = `mutation ($input: MoveActionInput!) { moveAction(input: $input) { columnKey openColumns } }`;
const boardText = '{ board { columns { actions { id openColumns } } } }';
const evidenceText = `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { action { id } } }`;

describe('saying that an action is achieved', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let plan: TestPlan;
  let author: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    author = await addUser(db, 'LEADERSHIP', 'An Author', null);
  });
  beforeEach(async () => {
    await db.owner.query('truncate plan cascade');
  });

  /** A plan whose one action stands under review, with evidence of what changed. */
  const led = async (lead: TestUser): Promise<void> => {
    plan = await addPlan(db, { lead, cards: 1 });
    const input = { actionId: plan.actions[0], kind: 'TEXT', body: 'Forty were asked', whatChanged: 'They choose' };
    expect((await runAs(db, author, evidenceText, { input })).errors).toEqual([]);
    await db.owner.query(`update action set column_key = 'EVIDENCE_REVIEW'`);
  };
  const achieve = async (user: TestUser): Promise<TestAnswer> =>
    runAs(db, user, moveText, { input: { id: plan.actions[0], toColumn: 'ACHIEVED', version: 1 } });
  const openTo = async (user: TestUser): Promise<readonly string[]> =>
    (await runAs(db, user, boardText)).data.board.columns.flatMap(
      ({ actions }: { actions: { openColumns: string[] }[] }) => actions.flatMap(({ openColumns }) => openColumns),
    );

  test.each(['PRACTITIONER', 'TEAM_MANAGER', 'LEADERSHIP'] as const)(
    'is not for a lead who is %s: the API says whose it is',
    async (role) => {
      await led(council.users[role]);
      expect((await achieve(council.users[role])).errors).toMatchObject([
        {
          code: 'FORBIDDEN',
          message: expect.stringMatching(/^You lead this action, so somebody who does not lead it/),
        },
      ]);
      expect(await openTo(council.users[role])).toEqual(['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'EVIDENCE_REVIEW']);
    },
  );

  test.each(['TEAM_MANAGER', 'QUALITY_ASSURANCE', 'LEADERSHIP'] as const)(
    'is for %s who does not lead it',
    async (role) => {
      await led(council.users.PRACTITIONER);
      expect(await openTo(council.users[role])).toContain('ACHIEVED');
      expect((await achieve(council.users[role])).data.moveAction.columnKey).toBe('ACHIEVED');
    },
  );

  test('is for nobody who leads it beside others', async () => {
    await led(council.users.PRACTITIONER);
    const { personId } = council.users.TEAM_MANAGER;
    await db.owner.query(
      `insert into action_lead (id, action_id, person_id, label) select gen_random_uuid(), id, $1, 'Second' from action`,
      [personId],
    );
    expect((await achieve(council.users.TEAM_MANAGER)).errors[0]?.code).toBe('FORBIDDEN');
  });

  test('is not for whoever has shown it alone, by the API and by the database', async () => {
    await led(council.users.PRACTITIONER);
    expect((await achieve(author)).errors).toMatchObject([
      {
        code: 'FORBIDDEN',
        message: expect.stringMatching(/^You have shown yourself that this was done or what changed/),
      },
    ]);
    expect(await openTo(author)).toEqual(['NOT_STARTED', 'IN_PROGRESS', 'BLOCKED', 'EVIDENCE_REVIEW']);
    const statement = `update action set column_key = 'ACHIEVED' where id = $1`;
    await expect(direct(author, statement)).rejects.toThrow('who did not show it alone');

    const { LEADERSHIP } = council.users;
    const input = { actionId: plan.actions[0], kind: 'TEXT', body: 'Sixty were asked' };
    expect((await runAs(db, LEADERSHIP, evidenceText, { input })).errors).toEqual([]);
    expect((await achieve(author)).errors[0]?.code).toBe('FORBIDDEN');
    await expect(direct(author, statement)).rejects.toThrow('who did not show it alone');
    await db.owner.query(`update evidence set what_changed = 'They choose' where body = 'Sixty were asked'`);
    await expect(direct(author, statement)).resolves.toBeUndefined();
    expect((await achieve(author)).data.moveAction.columnKey).toBe('ACHIEVED');
  });

  /** Runs a statement as this person, past the API, and takes it back. */
  const direct = async (user: TestUser, sql: string): Promise<void> => {
    const unit = await openUnit(db.place, hashToken(testSecret, await newSessionToken(db, user)), newId());
    try {
      await sqlOf(unit, sql, [plan.actions[0]]);
    } finally {
      await unit.rollback();
    }
  };

  test('is refused to a lead by the database too, and left to a second person', async () => {
    const { LEADERSHIP } = council.users;
    await led(LEADERSHIP);
    const second = await addUser(db, 'LEADERSHIP', 'A Second Leader', null);
    const statement = `update action set column_key = 'ACHIEVED' where id = $1`;
    await expect(direct(LEADERSHIP, statement)).rejects.toThrow('a second person says that an action is achieved');
    await expect(direct(second, statement)).resolves.toBeUndefined();
  });

  test('takes evidence as well as a word on what changed, in the database too', async () => {
    await led(council.users.PRACTITIONER);
    const statement = `update action set column_key = 'ACHIEVED' where id = $1`;
    await db.owner.query('update evidence set what_changed = null');
    await expect(direct(council.users.LEADERSHIP, statement)).rejects.toThrow('nothing is achieved without evidence');
    await db.owner.query(
      `insert into action_event (id, action_id, seq, kind, what_changed, at)
       select gen_random_uuid(), id, 9, 'CHANGE_SAID', 'They choose', now() from action`,
    );
    await expect(direct(council.users.LEADERSHIP, statement)).resolves.toBeUndefined();
    await db.owner.query('delete from evidence');
    await expect(direct(council.users.LEADERSHIP, statement)).rejects.toThrow('nothing is achieved without evidence');
  });

  test('is not helped by a reviewer who says what changed: the database keeps that to those who carry it', async () => {
    const { QUALITY_ASSURANCE } = council.users;
    await led(council.users.PRACTITIONER);
    const event = (whatChanged: string): string => `
      insert into action_event (id, action_id, seq, kind, what_changed, at, actor_id, created_by)
      select gen_random_uuid(), $1, 9, 'CHANGE_SAID', ${whatChanged}, now(), u.id, u.id
      from (select '${QUALITY_ASSURANCE.userId}'::uuid as id) u`;
    await expect(direct(QUALITY_ASSURANCE, event(`'Much'`))).rejects.toThrow('row-level security');
    await expect(direct(QUALITY_ASSURANCE, event('null'))).resolves.toBeUndefined();
  });
});
