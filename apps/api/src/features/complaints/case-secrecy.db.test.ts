import { beforeAll, describe, expect, test } from 'vitest';
import { recordComplaint } from '../../../test/complaints.js';
import { addUser, buildCouncil, type TestCouncil } from '../../../test/council.js';
import { runAs, type TestUser } from '../../../test/run-as.js';
import { sqlOf } from '../../../test/sql-of.js';
import { testToday, useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { openUnit } from '../../platform/work.js';

const options = 'query ($child: ID!) { feedbackOptions(childId: $child) { people { name } } }';
const log = `mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }`;
const openCase = `insert into child_case (id, child_id, role, because, subject_id) values ($1, $2, $3, 'complaint', $4)`;

/** Whoever works with a child must not learn from another screen that somebody has complained. */
describe('that there is a complaint', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let otherManager: TestUser;
  let id = '';

  beforeAll(async () => {
    council = await buildCouncil(db);
    const { COMPLAINTS_MANAGER, PRACTITIONER } = council.users;
    otherManager = await addUser(db, 'COMPLAINTS_MANAGER', 'Second Complaints Manager', null);
    const { data, errors } = await recordComplaint(db, COMPLAINTS_MANAGER, {
      childReference: 'VC-1001',
      aboutUserId: PRACTITIONER.userId,
    });
    expect(errors).toEqual([]);
    id = data.recordComplaint.id;
  });

  /** What the statement answers in this person's own transaction, where no policy of the code is asked. */
  async function without(
    user: TestUser,
    sql: string,
    values: readonly unknown[] = [],
  ): Promise<readonly unknown[] | string> {
    const hash = `hash ${newId()}`;
    await db.owner.query(
      `insert into session (token_sha256, id, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [hash, newId(), user.userId],
    );
    const opened = await openUnit(db.place, hash, newId());
    try {
      return await sqlOf(opened, sql, values);
    } catch (error) {
      return String(error);
    } finally {
      await opened.rollback();
    }
  }

  test('is not told by the people whom the form for feedback offers', async () => {
    const { PRACTITIONER, TEAM_MANAGER, REVIEWING_OFFICER } = council.users;
    for (const user of [PRACTITIONER, TEAM_MANAGER, REVIEWING_OFFICER]) {
      const { data } = await runAs(db, user, options, { child: council.children.mine });
      expect(data.feedbackOptions.people.map((person: { name: string }) => person.name)).toEqual([
        REVIEWING_OFFICER.name,
        PRACTITIONER.name,
        TEAM_MANAGER.name,
      ]);
    }
  });

  test('is not told by whom the form accepts as the one who answers', async () => {
    const { PRACTITIONER, COMPLAINTS_MANAGER } = council.users;
    const input = { clientId: newId(), childId: council.children.mine, givenOn: testToday, words: 'Hello' };
    const answer = { answerExpected: true, answerOwnerId: COMPLAINTS_MANAGER.userId };
    const { errors } = await runAs(db, PRACTITIONER, log, { input: { ...input, ...answer } });
    expect(errors[0]?.fields).toEqual({ answerOwnerId: 'Choose somebody who works with this child' });
    const own = await runAs(db, COMPLAINTS_MANAGER, log, { input: { ...input, ...answer } });
    expect(own.errors).toEqual([]);
  });

  test('is not told by its case to the manager whom it is about', async () => {
    await db.owner.query('update representation set about_user_id = $2 where id = $1', [id, otherManager.userId]);
    expect(await without(otherManager, 'select 1 from child_case')).toEqual([]);
    expect(await without(council.users.COMPLAINTS_MANAGER, 'select 1 from child_case')).toHaveLength(1);
  });

  test('nobody gives a child’s name to their own role by opening a case', async () => {
    const { PRACTITIONER, PARTNER, COMPLAINTS_MANAGER } = council.users;
    const child = council.children.other;
    for (const [user, role] of [
      [PRACTITIONER, 'PRACTITIONER'],
      [PARTNER, 'PARTNER'],
      [COMPLAINTS_MANAGER, 'COMPLAINTS_MANAGER'],
    ] as const) {
      expect(await without(user, openCase, [newId(), child, role, id])).toContain('row-level security');
    }
  });

  test('nobody hangs a task on a child without a telling that it is about', async () => {
    const item = `insert into work_item (id, kind, subject_id, child_id, owner_id, created_by) values ($1, 'X', $1, $2, $3, $3)`;
    const { userId } = council.users.PRACTITIONER;
    for (const child of [council.children.other, council.children.mine]) {
      const refused = await without(council.users.PRACTITIONER, item, [newId(), child, userId]);
      expect(refused).toContain('row-level security');
    }
  });
});
