import { beforeAll, describe, expect, test } from 'vitest';
import { answerComplaint, extendComplaint, recordComplaint } from '../../../../test/complaints.js';
import { addUser, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { testToday, type TestDatabase, useDatabase } from '../../../../test/use-database.js';
import { createClock } from '../../../platform/clock.js';
import { newId } from '../../../platform/ids.js';
import { openUnit } from '../../../platform/work.js';
import { releaseDueComplaintFigures } from './release-complaint-figures.job.js';

const figures = `query ($from: Date, $to: Date) { complaintsByQuarter(from: $from, to: $to) {
  key label from to stage yearLabel asAt releasedAsAt releasesOn
  counts { inStandard inAgreed late overdue open withdrawn remedied notForProcedure total inTime due inTimeRate inStandardRate }
  year { total due inTimeRate } } }`;

/** April to June 2026; its last clock ran out on 28 July 2026. */
const quarter = { from: '2026-04-01', to: '2026-06-30' };

describe('figures of complaints', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let manager: TestUser;
  let leader: TestUser;

  /** The same database on another day. */
  function on(today: string): TestDatabase {
    return { ...db, place: { ...db.place, clock: createClock(today) } };
  }

  async function answered(receivedOn: string, respondedOn: string, extended = false): Promise<void> {
    const day = on(extended ? receivedOn : testToday);
    const made = await recordComplaint(day, manager, { receivedOn, orgUnitId: council.teams[0] });
    const { id } = made.data.recordComplaint;
    if (extended) await extendComplaint(day, manager, { id, version: 1 });
    const { errors } = await answerComplaint(db, manager, { id, version: extended ? 2 : 1, respondedOn });
    expect(errors).toEqual([]);
  }

  async function ask(user: TestUser, period: Record<string, string> = quarter): Promise<ReturnType<typeof JSON.parse>> {
    const { data, errors } = await runAs(db, user, figures, period);
    return errors[0]?.code ?? data.complaintsByQuarter;
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    manager = council.users.COMPLAINTS_MANAGER;
    leader = council.users.LEADERSHIP;
    for (let at = 0; at < 8; at += 1) await answered('2026-04-13', '2026-04-20');
    await answered('2026-05-05', '2026-05-29', true);
    await answered('2026-05-05', '2026-06-02', true);
    await answered('2026-06-01', '2026-07-20');
    for (let at = 0; at < 6; at += 1) await recordComplaint(db, manager, { receivedOn: '2026-06-08' });
    await recordComplaint(db, manager, { receivedOn: '2026-06-08', procedure: 'OTHER', procedureReason: 'HR' });
  });

  const exact = {
    key: '2026-27 Q1',
    label: 'April to June 2026',
    ...quarter,
    stage: 'STAGE_1',
    yearLabel: 'July 2025 to June 2026',
    asAt: testToday,
    releasedAsAt: null,
    releasesOn: '2026-07-29',
    counts: {
      inStandard: 8,
      inAgreed: 2,
      late: 1,
      overdue: 6,
      open: 0,
      withdrawn: 0,
      remedied: 0,
      notForProcedure: 1,
      total: 18,
      inTime: 10,
      due: 17,
      inTimeRate: 58.8,
      inStandardRate: 47.1,
    },
    year: { total: 18, due: 17, inTimeRate: 58.8 },
  };

  test('are exact for the complaints manager and for leadership, and count what was never answered', async () => {
    expect(await ask(manager)).toEqual([exact]);
    expect(await ask(leader)).toEqual([exact]);
  });

  test('are the last five quarters unless it is said otherwise, empty ones with them and no rate for them', async () => {
    const rows = await ask(leader, {});
    expect(rows.map((row: { key: string }) => row.key)).toEqual([
      '2025-26 Q3',
      '2025-26 Q4',
      '2026-27 Q1',
      '2026-27 Q2',
      '2026-27 Q3',
    ]);
    expect(rows[0]).toMatchObject({ counts: { total: 0, inStandardRate: null, inTimeRate: null } });
    expect(rows[4]).toMatchObject({ releasedAsAt: null, releasesOn: '2027-01-30', year: { total: 18 } });
  });

  test('leave out for their reader what is about the reader', async () => {
    const chief = await addUser(db, 'LEADERSHIP', 'First Leader', null);
    const made = await recordComplaint(db, manager, { receivedOn: '2025-04-14', aboutUserId: chief.userId });
    const { id } = made.data.recordComplaint;
    expect((await answerComplaint(db, manager, { id, version: 1, respondedOn: '2025-04-22' })).errors).toEqual([]);
    const period = { from: '2025-04-01', to: '2025-06-30' };
    expect((await ask(chief, period))[0].counts.total).toBe(0);
    expect((await ask(leader, period))[0].counts.total).toBe(1);
  });

  test.each([
    { from: '2026-04-02', to: '2026-06-30' },
    { from: '2026-04-01', to: '2026-06-29' },
    { from: '2026-06-30', to: '2026-04-01' },
    { from: '0001-04-01', to: '0001-06-30' },
    { from: '1991-04-01', to: '2026-06-30' },
  ])('are refused for $from to $to', async (period) => {
    expect(await ask(manager, period)).toBe('INVALID_INPUT');
    expect(await ask(leader, period)).toBe('INVALID_INPUT');
  });

  describe('for elected members', () => {
    const notYet = { ...exact, counts: null, year: null, asAt: null };
    const released = { ...exact, asAt: '2026-07-28', releasedAsAt: '2026-07-28' };
    let member: TestUser;

    beforeAll(() => {
      member = council.users.ELECTED_MEMBER;
    });

    test('a quarter is a row without figures before every clock of it has run its longest', async () => {
      await releaseDueComplaintFigures(on('2026-07-28').place);
      expect(await ask(member)).toEqual([notYet]);
      expect(await releaseDueComplaintFigures(on('2026-07-29').place)).toBe(2);
    });

    test('it is exact for the whole council then, and says as at which day', async () => {
      expect(await ask(member)).toEqual([released]);
      expect((await ask(leader))[0]).toMatchObject({ asAt: testToday, releasedAsAt: '2026-07-28' });
    });

    test('what is entered later changes figures counted now only', async () => {
      await answered('2026-04-14', '2026-04-21');
      await releaseDueComplaintFigures(db.place);
      expect(await ask(member)).toEqual([released]);
      expect((await ask(leader))[0].counts).toMatchObject({ inStandard: 9, total: 19 });
      expect(await releaseDueComplaintFigures(db.place)).toBe(0);
    });

    test('a rolling year is the sum of what was released of its quarters, and none where one is missing', async () => {
      const [first, last] = await ask(member, { from: '2026-07-01', to: '2026-12-31' });
      expect(first).toMatchObject({ yearLabel: 'October 2025 to September 2026', year: { total: 18, due: 17 } });
      expect(last).toMatchObject({ key: '2026-27 Q3', counts: null, year: null });
    });

    test('others get none', async () => {
      for (const role of ['TEAM_MANAGER', 'PRACTITIONER', 'PARTNER', 'ADMINISTRATOR', 'QUALITY_ASSURANCE'] as const) {
        expect(await ask(council.users[role])).toBe('FORBIDDEN');
      }
    });
  });

  describe('of clocks that have run out', () => {
    const overdue = `{ overdueComplaints { stage stageLabel team service dueOn workingDaysOver inWords } }`;

    async function due(user: TestUser): Promise<ReturnType<typeof JSON.parse>> {
      return (await runAs(db, user, overdue)).data?.overdueComplaints;
    }

    test('tell leadership where and by how much, the longest first, and never whose', async () => {
      const child = { receivedOn: '2026-10-01', childReference: 'VC-1001', summary: 'Secret words' };
      await recordComplaint(db, manager, child);
      const rows = await due(leader);
      expect(rows).toHaveLength(7);
      expect(rows[0]).toMatchObject({ dueOn: '2026-06-22', team: null });
      expect(rows.at(-1)).toEqual({
        stage: 'STAGE_1',
        stageLabel: 'Stage 1: local resolution',
        team: 'Oak Team',
        service: 'Children in Care',
        dueOn: '2026-10-15',
        workingDaysOver: 28,
        inWords: 'Overdue by 28 working days',
      });
      expect(JSON.stringify(rows)).not.toMatch(/R-2026|Secret|Amber|Petra/);
    });

    test('leave out what is about the reader', async () => {
      const chief = await addUser(db, 'LEADERSHIP', 'Second Leader', null);
      const before = await due(chief);
      await recordComplaint(db, manager, { receivedOn: '2026-10-01', aboutUserId: chief.userId });
      expect(await due(chief)).toEqual(before);
      expect(await due(leader)).toHaveLength(before.length + 1);
    });

    test('are asked of the database for these roles only', async () => {
      const hash = 'hash of an elected member';
      await db.owner.query(
        `insert into session (token_sha256, id, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
        [hash, newId(), council.users.ELECTED_MEMBER.userId],
      );
      const unit = await openUnit(db.place, hash, newId());
      expect(await sqlOf(unit, 'select * from app.overdue_stages()')).toEqual([]);
      await unit.rollback();
    });
  });
});
