import { roles } from '@heard/domain/access/roles';
import { beforeAll, describe, expect, test } from 'vitest';
import { answerComplaint, changeComplaint, recordComplaint } from '../../../../test/complaints.js';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { newSessionToken, runAs, testSecret, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { testToday, useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { hashToken } from '../../../platform/session-token.js';
import { openUnit } from '../../../platform/work.js';

describe('what is known of complaints by those who do not work on them', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let manager: TestUser;
  let practitioner: TestUser;

  beforeAll(async () => {
    council = await buildCouncil(db);
    manager = council.users.COMPLAINTS_MANAGER;
    practitioner = council.users.PRACTITIONER;
  });

  async function recorded(changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const { data, errors } = await recordComplaint(db, manager, { childReference: 'VC-1001', ...changes });
    expect(errors).toEqual([]);
    return data.recordComplaint.id;
  }

  async function share(id: string, user: TestUser, althoughAboutThem = false) {
    const text = `mutation ($input: ShareComplaintInput!) { shareComplaint(input: $input) {
      shares { id name althoughAboutThem sharedBy sharedOn takenBackOn takenBackBy } confidants { name isAboutThem } } }`;
    return runAs(db, manager, text, { input: { id, userId: user.userId, althoughAboutThem } });
  }

  async function takeBack(id: string, shareId: string) {
    const text = `mutation ($input: TakeBackShareInput!) { takeBackShare(input: $input) { shares { takenBackBy } } }`;
    return runAs(db, manager, text, { input: { id, shareId } });
  }

  async function notices(user: TestUser, childId: string | null = null): Promise<ReturnType<typeof JSON.parse>> {
    const text =
      'query ($childId: ID) { complaintNotices(childId: $childId) { id childId childName sharedBy sharedOn } }';
    const { data, errors } = await runAs(db, user, text, { childId });
    return errors[0]?.code ?? data.complaintNotices;
  }

  /** What this person's own transaction answers to a statement. */
  async function sqlAs(user: TestUser, sql: string): Promise<readonly unknown[]> {
    const unit = await openUnit(db.place, hashToken(testSecret, await newSessionToken(db, user)), newId());
    try {
      return await sqlOf(unit, sql);
    } finally {
      await unit.rollback();
    }
  }

  test('a practitioner learns that one exists where it was shared with them, until it is taken back', async () => {
    const id = await recorded();
    expect(await notices(practitioner)).toEqual([]);
    const { data, errors } = await share(id, practitioner);
    expect(errors).toEqual([]);
    const [made] = data.shareComplaint.shares;
    expect(made).toMatchObject({ name: practitioner.name, sharedBy: manager.name, takenBackOn: null });
    const [notice] = await notices(practitioner);
    expect(notice).toEqual({
      id: made.id,
      childId: council.children.mine,
      childName: 'Amber Lightfoot',
      sharedBy: manager.name,
      sharedOn: made.sharedOn,
    });
    expect(await notices(practitioner, council.children.mine)).toEqual([notice]);
    expect(await notices(practitioner, council.children.team)).toEqual([]);
    const opened = await runAs(db, practitioner, 'query ($id: ID!) { complaint(id: $id) { summary } }', { id });
    expect(opened.errors[0]?.code).toBe('FORBIDDEN');
    expect(await sqlAs(practitioner, 'select 1 from representation')).toEqual([]);
    expect(await sqlAs(practitioner, 'select 1 from complaint_share')).toEqual([]);
    const back = await takeBack(id, made.id);
    expect(back.data.takeBackShare.shares).toEqual([{ takenBackBy: manager.name }]);
    expect(await notices(practitioner)).toEqual([]);
    const again = await share(id, practitioner);
    expect(again.data.shareComplaint.shares).toHaveLength(2);
    expect(await notices(practitioner)).toHaveLength(1);
    await takeBack(id, again.data.shareComplaint.shares[1].id);
  });

  test('whoever it is about learns of it only where that is meant, also when it turns out later', async () => {
    const id = await recorded({ aboutUserId: practitioner.userId });
    const refused = await share(id, practitioner);
    expect(refused.errors[0]?.fields['userId']).toMatch(/^The complaint is about this person/);
    const meant = await share(id, practitioner, true);
    expect(meant.errors).toEqual([]);
    expect(await notices(practitioner)).toHaveLength(1);
    await takeBack(id, meant.data.shareComplaint.shares[0].id);

    const later = await recorded();
    const told = await share(later, practitioner);
    expect(await notices(practitioner)).toHaveLength(1);
    const turned = { id: later, version: 1, fromWhom: 'PARENT', reason: 'It is about him' };
    await changeComplaint(db, manager, 'correctComplaint', { ...turned, aboutUserId: practitioner.userId });
    expect(await notices(practitioner)).toEqual([]);
    await takeBack(later, told.data.shareComplaint.shares[0].id);
  });

  test('it is shared only with practitioners whose work it concerns, by the database as well', async () => {
    const id = await recorded();
    for (const user of [council.otherPractitioner, council.users.TEAM_MANAGER, council.users.PARTNER]) {
      const { errors } = await share(id, user);
      expect(errors[0]?.fields['userId']).toMatch(/^Select a practitioner/);
      await expect(
        sqlAs(
          manager,
          `insert into complaint_share (id, created_by, representation_id, user_id)
           values ('${newId()}', '${manager.userId}', '${id}', '${user.userId}')`,
        ),
      ).rejects.toThrow(/row-level security/);
    }
    const ofTeam = await recorded({ childReference: null, orgUnitId: council.teams[1] });
    const { data } = await share(ofTeam, council.otherPractitioner);
    expect(data.shareComplaint.confidants).toEqual([{ name: council.otherPractitioner.name, isAboutThem: false }]);
    expect(await notices(council.otherPractitioner)).toMatchObject([{ childId: null, childName: null }]);
  });

  test('a line goes when the child is with somebody else', async () => {
    const leaver = await addUser(db, 'PRACTITIONER', 'Leaves the team', council.teams[0]);
    const id = await recorded();
    await share(id, leaver);
    expect(await notices(leaver)).toHaveLength(1);
    await db.owner.query('update role_grant set org_unit_id = $1 where user_id = $2', [
      council.teams[2],
      leaver.userId,
    ]);
    expect(await notices(leaver)).toEqual([]);
  });

  describe('quality assurance', () => {
    const learning = '{ complaintLearning { id stage closedOn finding endKind learnt change } }';

    test('reads how complaints ended and what was learnt, and nothing else of them', async () => {
      const quality = council.users.QUALITY_ASSURANCE;
      const [answered, left] = [await recorded(), await recorded({ aboutUserId: quality.userId })];
      await recorded();
      const learnt = { learnt: 'Nobody owned the rota', learningChange: 'One person does' };
      await answerComplaint(db, manager, { id: answered, version: 1, ...learnt });
      const end = { endKind: 'REMEDIED', endedOn: testToday, endReason: 'Sorted', endSaidBy: 'Petra' };
      await changeComplaint(db, manager, 'endComplaint', { id: left, version: 1, ...end });
      const { data, errors } = await runAs(db, quality, learning);
      expect(errors).toEqual([]);
      expect(data.complaintLearning).toEqual([
        {
          id: answered,
          stage: 'STAGE_1',
          closedOn: testToday,
          finding: 'UPHELD',
          endKind: null,
          learnt: 'Nobody owned the rota',
          change: 'One person does',
        },
      ]);
      expect(JSON.stringify(data)).not.toMatch(/Petra|Family time|R-2026|We are sorry/);
      expect((await runAs(db, manager, learning)).data.complaintLearning).toHaveLength(2);
      for (const table of ['representation', 'complaint_stage', 'complaint_correction', 'complaint_share'])
        expect(await sqlAs(quality, `select 1 from ${table}`)).toEqual([]);
    });

    test('each role gets exactly what its line of the access table says, and the database no more', async () => {
      const got: Record<string, string> = {};
      for (const role of roles) {
        const { errors } = await runAs(db, council.users[role], learning);
        const rows = await sqlAs(council.users[role], 'select 1 from app.complaint_learning()');
        got[role] = `${errors[0]?.code ?? 'OK'} ${rows.length}`;
      }
      const refused = Object.fromEntries(roles.map((role) => [role, 'FORBIDDEN 0']));
      expect(got).toEqual({ ...refused, QUALITY_ASSURANCE: 'OK 1', COMPLAINTS_MANAGER: 'OK 2' });
    });
  });
});
