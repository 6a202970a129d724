import { beforeAll, describe, expect, test } from 'vitest';
import { recordComplaint } from '../../../../test/complaints.js';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { runAs, type TestUser } from '../../../../test/run-as.js';
import { type TestDatabase, useDatabase } from '../../../../test/use-database.js';
import { createClock } from '../../../platform/clock.js';
import { newId } from '../../../platform/ids.js';
import { releaseDueComplaintFigures } from './release-complaint-figures.job.js';

const splitsQuery = `query ($kind: RepresentationKind!) { representationSplits(kind: $kind) {
  key total splits { dimension label parts { key count } } } }`;
const recordCompliment = 'mutation ($input: RecordComplimentInput!) { recordCompliment(input: $input) { id } }';

interface Split {
  readonly dimension: string;
  readonly parts: readonly { readonly key: string; readonly count: number | null }[];
}

describe('of which children complaints are, and what thanks are for', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let leader: TestUser;
  let member: TestUser;

  function on(today: string): TestDatabase {
    return { ...db, place: { ...db.place, clock: createClock(today) } };
  }

  async function partsOf(user: TestUser, kind: string, dimension: string, year = '2025-26'): Promise<unknown> {
    const { data } = await runAs(db, user, splitsQuery, { kind });
    const found = data.representationSplits.find(({ key }: { key: string }) => key === year);
    const split = found.splits.find((each: Split) => each.dimension === dimension);
    return split && Object.fromEntries(split.parts.map(({ key, count }: Split['parts'][number]) => [key, count]));
  }

  beforeAll(async () => {
    council = await buildCouncil(db);
    leader = council.users.LEADERSHIP;
    member = council.users.ELECTED_MEMBER;
    const child = await addChild(db, { reference: 'VC-7001', name: 'Bo Marsh', dateOfBirth: '2009-05-12' });
    await db.owner.query(`update child set sex = 'M', ethnicity = 'CHNE', send_flag = true where id = $1`, [child]);
    const about = [
      ...Array.from({ length: 8 }, () => 'VC-1001'),
      ...Array.from({ length: 7 }, () => 'VC-7001'),
      ...Array.from({ length: 3 }, () => null),
    ];
    for (const childReference of about) {
      const input = { receivedOn: '2025-05-12', childReference };
      expect((await recordComplaint(db, council.users.COMPLAINTS_MANAGER, input)).errors).toEqual([]);
    }
    for (const thanksFor of ['LISTENING', 'LISTENING', null]) {
      const input = {
        clientId: newId(),
        receivedOn: '2025-06-02',
        fromWhom: 'PARENT',
        summary: 'Thank you',
        thanksFor,
      };
      const { errors } = await runAs(db, council.users.COMPLAINTS_MANAGER, recordCompliment, { input });
      expect(errors).toEqual([]);
    }
  });

  test('are exact for leadership, with what is not known in a part of its own', async () => {
    expect(await partsOf(leader, 'COMPLAINT', 'SEX')).toEqual({ F: 8, M: 7, NOT_KNOWN: 3 });
    expect(await partsOf(leader, 'COMPLAINT', 'SEND')).toEqual({ YES: 7, NO: 8, NOT_KNOWN: 3 });
    expect(await partsOf(leader, 'COMPLAINT', 'ETHNICITY')).toMatchObject({ WHITE: 8, ASIAN: 7, NOT_KNOWN: 3 });
    // Sixteen on that very day; the other is eleven.
    expect(await partsOf(leader, 'COMPLAINT', 'AGE_BAND')).toMatchObject({ '10-15': 8, '16-17': 7, NOT_KNOWN: 3 });
    expect(await partsOf(leader, 'COMPLIMENT', 'THANKS_FOR')).toMatchObject({ LISTENING: 2, NOT_SAID: 1 });
    expect(await partsOf(leader, 'COMPLAINT', 'THANKS_FOR')).toBeUndefined();
    expect(await partsOf(leader, 'COMPLIMENT', 'SEX')).toBeUndefined();
  });

  test('are hidden from members where they are few, in every split in which the same few would show', async () => {
    await releaseDueComplaintFigures(on('2026-05-01').place);
    for (const dimension of ['SEX', 'SEND', 'ETHNICITY', 'AGE_BAND']) {
      expect(await partsOf(member, 'COMPLAINT', dimension)).toMatchObject({ NOT_KNOWN: null });
    }
    const hidden = await partsOf(member, 'COMPLAINT', 'SEX');
    expect(Object.values(Object(hidden)).filter((count) => count === null).length).toBeGreaterThan(1);
    expect(await partsOf(member, 'COMPLIMENT', 'THANKS_FOR')).toMatchObject({ LISTENING: null, NOT_SAID: null });
  });

  test('of a year that was released before there were such splits are of the complaints that were known then', async () => {
    await db.owner.query(`delete from released_split where dimension not in ('FROM_WHOM', 'TEAM')`);
    await recordComplaint(db, council.users.COMPLAINTS_MANAGER, {
      receivedOn: '2025-05-12',
      childReference: 'VC-1001',
    });
    await releaseDueComplaintFigures(on('2026-05-02').place);
    const { rows } = await db.owner.query(
      `select distinct dimension, total from released_split where kind = 'COMPLAINT' and period_key = '2025-26' order by dimension`,
    );
    expect(rows).toEqual(
      ['AGE_BAND', 'ETHNICITY', 'FROM_WHOM', 'SEND', 'SEX', 'TEAM'].map((dimension) => ({ dimension, total: 18 })),
    );
    expect(await partsOf(leader, 'COMPLAINT', 'SEX')).toEqual({ F: 9, M: 7, NOT_KNOWN: 3 });
    const again = await releaseDueComplaintFigures(on('2026-05-03').place);
    expect(again).toBe(0);
  });
});
