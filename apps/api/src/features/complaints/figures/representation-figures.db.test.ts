import { beforeAll, describe, expect, test } from 'vitest';
import { recordComplaint } from '../../../../test/complaints.js';
import { buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { sqlOf } from '../../../../test/sql-of.js';
import { testToday, type TestDatabase, useDatabase } from '../../../../test/use-database.js';
import { createClock } from '../../../platform/clock.js';
import { newId } from '../../../platform/ids.js';
import { openUnit } from '../../../platform/work.js';
import { releaseDueComplaintFigures } from './release-complaint-figures.job.js';

const splitsQuery = `query ($kind: RepresentationKind!) { representationSplits(kind: $kind) {
  key label total asAt releasesOn suppressed splits { dimension label parts { key label count } } } }`;
const complimentsQuery = `query ($from: Date, $to: Date) { complimentsByQuarter(from: $from, to: $to) {
  key received yearLabel year asAt releasedAsAt releasesOn } }`;
const recordCompliment = 'mutation ($input: RecordComplimentInput!) { recordCompliment(input: $input) { id } }';

interface Part {
  readonly key: string;
  readonly label: string;
  readonly count: number | null;
}

describe('figures beside the clocks', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let leader: TestUser;
  let member: TestUser;

  function on(today: string): TestDatabase {
    return { ...db, place: { ...db.place, clock: createClock(today) } };
  }

  async function complaints(count: number, changes: Readonly<Record<string, unknown>>): Promise<void> {
    for (let at = 0; at < count; at += 1) {
      const { errors } = await recordComplaint(db, council.users.COMPLAINTS_MANAGER, changes);
      expect(errors).toEqual([]);
    }
  }

  async function compliments(count: number, receivedOn: string, fromWhom: string): Promise<void> {
    for (let at = 0; at < count; at += 1) {
      const input = { clientId: newId(), receivedOn, fromWhom, summary: 'She told me the truth' };
      const { errors } = await runAs(db, council.users.COMPLAINTS_MANAGER, recordCompliment, { input });
      expect(errors).toEqual([]);
    }
  }

  async function splitsFor(user: TestUser, kind: string): Promise<ReturnType<typeof JSON.parse>> {
    return (await runAs(db, user, splitsQuery, { kind })).data.representationSplits;
  }

  async function partsFor(
    user: TestUser,
    kind: string,
    year: string,
    dimension: string,
  ): Promise<ReturnType<typeof JSON.parse>> {
    const years = await splitsFor(user, kind);
    const splits: { dimension: string; parts: Part[] }[] = years.find(
      (each: { key: string }) => each.key === year,
    ).splits;
    const parts = splits.find((split) => split.dimension === dimension)?.parts ?? [];
    return Object.fromEntries(parts.map(({ label, count }) => [label, count]));
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    leader = council.users.LEADERSHIP;
    member = council.users.ELECTED_MEMBER;
    const oak = { orgUnitId: council.teams[0] };
    await complaints(9, { ...oak, receivedOn: '2025-05-12', fromWhom: 'PARENT' });
    await complaints(3, { ...oak, receivedOn: '2026-02-02', fromWhom: 'CARE_LEAVER', advocacy: 'OFFERED_DECLINED' });
    await complaints(2, { receivedOn: '2026-02-02', fromWhom: 'FOSTER_CARER' });
    await complaints(1, { receivedOn: '2026-05-11', fromWhom: 'PARENT' });
    await compliments(7, '2025-06-02', 'PARTNER');
    await compliments(1, '2026-03-02', 'CHILD');
    await compliments(2, '2026-10-05', 'PARENT');
  });

  test('are exact for leadership: the last four quarters, this year and the years before', async () => {
    const years = await splitsFor(leader, 'COMPLAINT');
    expect(years.map(({ key, total }: { key: string; total: number }) => [key, total])).toEqual([
      ['2026-27 Q3', 6],
      ['2026-27', 1],
      ['2025-26', 14],
      ['2024-25', 0],
    ]);
    expect(years[0]).toMatchObject({ label: 'January to December 2026', asAt: testToday, suppressed: false });
    expect(await partsFor(leader, 'COMPLAINT', '2025-26', 'TEAM')).toMatchObject({
      'Oak Team': 12,
      'No single team': 2,
    });
    expect(await partsFor(council.users.COMPLAINTS_MANAGER, 'COMPLIMENT', '2025-26', 'FROM_WHOM')).toMatchObject({
      'A partner, such as a school or health service': 7,
      'A child or young person': 1,
      'A care leaver': 0,
    });
  });

  test('a year is a row without figures for members before its last clock has run its longest', async () => {
    await releaseDueComplaintFigures(on('2026-04-30').place);
    const years = await splitsFor(member, 'COMPLAINT');
    expect(years.map(({ key }: { key: string }) => key)).toEqual(['2026-27', '2025-26', '2024-25']);
    expect(years[1]).toMatchObject({ total: null, asAt: null, releasesOn: '2026-05-01', splits: [] });
  });

  test('small parts are hidden from members, and others where the total would give them away', async () => {
    await releaseDueComplaintFigures(on('2026-05-01').place);
    expect((await splitsFor(member, 'COMPLAINT'))[1]).toMatchObject({
      total: 14,
      asAt: '2026-04-30',
      suppressed: true,
    });
    expect(await partsFor(member, 'COMPLAINT', '2025-26', 'FROM_WHOM')).toMatchObject({
      'A parent, or someone with parental responsibility': 9,
      'A care leaver': null,
      'A foster carer': null,
      'A special guardian': 0,
    });
    expect(await partsFor(member, 'COMPLAINT', '2025-26', 'TEAM')).toMatchObject({
      'Oak Team': null,
      'No single team': null,
    });
  });

  test('parts stand in the order in which people are asked for, and teams before none', async () => {
    const people = Object.keys(await partsFor(member, 'COMPLAINT', '2025-26', 'FROM_WHOM'));
    expect(people).toEqual(Object.keys(await partsFor(leader, 'COMPLAINT', '2025-26', 'FROM_WHOM')));
    expect(people[0]).toBe('A child or young person');
    expect(Object.keys(await partsFor(member, 'COMPLAINT', '2025-26', 'TEAM')).at(-1)).toBe('No single team');
  });

  test('a total of few is a split of nothing but hidden parts, of compliments too', async () => {
    const shown = await partsFor(member, 'COMPLIMENT', '2025-26', 'FROM_WHOM');
    expect(Object.values(shown)).toEqual(Array.from({ length: 10 }, () => null));
  });

  test('what is hidden is not stored, and what is released stays', async () => {
    const { rows } = await db.owner.query(
      `select value_key, received from released_split where kind = 'COMPLAINT' and dimension = 'FROM_WHOM' and received > 0`,
    );
    expect(rows).toEqual([{ value_key: 'PARENT', received: 9 }]);
    const before = await splitsFor(member, 'COMPLAINT');
    await complaints(1, { receivedOn: '2025-05-12', fromWhom: 'SPECIAL_GUARDIAN' });
    await releaseDueComplaintFigures(db.place);
    expect((await splitsFor(member, 'COMPLAINT'))[1]).toEqual(before[1]);
    expect(await releaseDueComplaintFigures(db.place)).toBe(0);
  });

  test('compliments are counted by quarter and rolling year, exactly for the whole council', async () => {
    const period = { from: '2026-01-01', to: '2026-12-31' };
    const exact = (await runAs(db, leader, complimentsQuery, period)).data.complimentsByQuarter;
    expect(exact.map(({ received, year }: { received: number; year: number }) => [received, year])).toEqual([
      [1, 8],
      [0, 1],
      [0, 1],
      [2, 3],
    ]);
    const released = (await runAs(db, member, complimentsQuery, period)).data.complimentsByQuarter;
    expect(released[0]).toMatchObject({ key: '2025-26 Q4', received: 1, year: 8, releasedAsAt: '2026-04-30' });
    expect(released[3]).toMatchObject({ received: null, asAt: null, releasesOn: '2027-01-30' });
  });

  test('nobody else gets any, and the database counts nothing for members', async () => {
    for (const role of ['TEAM_MANAGER', 'PRACTITIONER', 'PARTNER', 'ADMINISTRATOR', 'QUALITY_ASSURANCE'] as const) {
      const { errors } = await runAs(db, council.users[role], splitsQuery, { kind: 'COMPLIMENT' });
      expect(errors[0]?.code).toBe('FORBIDDEN');
    }
    const hash = 'hash of an elected member';
    await db.owner.query(
      `insert into session (token_sha256, id, user_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [hash, newId(), member.userId],
    );
    const unit = await openUnit(db.place, hash, newId());
    const everything = `'1990-01-01', '2199-12-31'`;
    expect(await sqlOf(unit, `select * from app.counted_stages(${everything}, 'infinity')`)).toEqual([]);
    expect(await sqlOf(unit, `select * from app.counted_compliments(${everything}, 'infinity')`)).toEqual([]);
    await unit.rollback();
  });
});
