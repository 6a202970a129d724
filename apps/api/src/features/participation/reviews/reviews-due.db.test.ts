import { beforeAll, describe, expect, test } from 'vitest';
import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import { reviewDueDates } from '@heard/domain/participation/review-due-dates';
import { addChild, buildCouncil, type TestCouncil } from '../../../../test/council.js';
import { addReviews } from '../../../../test/reviews.js';
import { newSessionToken, runAs, testSecret, type TestUser } from '../../../../test/run-as.js';
import { useDatabase } from '../../../../test/use-database.js';
import { newId } from '../../../platform/ids.js';
import { hashToken } from '../../../platform/session-token.js';
import { day, row } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import { openUnit } from '../../../platform/work.js';

const preparation = `query ($from: Date!, $to: Date!) { reviewPreparation(from: $from, to: $to) {
  due onTime notHeld childrenDue childrenOnTime } }`;

describe('reviews that were due', () => {
  const db = useDatabase();
  let council: TestCouncil;
  let next = 0;

  interface Care {
    readonly from: string;
    readonly to?: string;
    readonly code?: string;
    readonly dateOfBirth?: string;
    readonly heldOn?: readonly string[];
  }

  async function child({ from, to, code = 'C2', dateOfBirth, heldOn = [] }: Care): Promise<string> {
    next += 1;
    const id = await addChild(db, {
      reference: `VC-${String(8000 + next)}`,
      name: `Child ${next}`,
      dateOfBirth: dateOfBirth ?? '2014-01-01',
    });
    await db.owner.query(
      `insert into child_status (id, child_id, kind, code, starts_on, ends_on, source)
       values ($1, $2, 'CLA_EPISODE', $3, $4, $5, 'test')`,
      [newId(), id, code, from, to ?? null],
    );
    await addReviews(
      db,
      heldOn.map((heldDay) => ({ child: id, team: null, heldOn: heldDay, code: 'PN1' })),
    );
    return id;
  }

  async function dueTo(user: TestUser, from: string, to: string, of: string): Promise<readonly (string | null)[][]> {
    const unit = await openUnit(db.place, hashToken(testSecret, await newSessionToken(db, user)), newId());
    const { dates, through } = bankHolidaysEnglandAndWales;
    const rows = await rowsOf(
      unit,
      row({ due: day, held: day.nullable() }),
      `select due_on as due, held_on as held from app.reviews_due($1, $2, $3, $4) where child_id = $5 order by 1`,
      [from, to, [...dates], through, of],
    );
    await unit.rollback();
    return rows.map(({ due, held }) => [due, held]);
  }

  const ofChild = async (id: string): Promise<readonly (string | null)[][]> =>
    dueTo(council.users.LEADERSHIP, '2020-01-01', '2026-03-31', id);

  beforeAll(async () => {
    council = await buildCouncil(db);
    // Somebody's review of these days: until here the records of reviews reach.
    await child({ from: '2019-01-01', heldOn: ['2026-04-01'] });
  });

  test.each([
    ['on their days', ['2022-01-18', '2022-04-12', '2022-10-12', '2023-04-12']],
    ['late', ['2022-02-01', '2022-06-01', '2023-01-10']],
    ['early', ['2022-01-05', '2022-02-01', '2022-06-01']],
    ['never', []],
  ])('are what the regulations make of the day the child came into care: held %s', async (_, heldOn) => {
    const id = await child({ from: '2021-12-20', heldOn });
    const dues = reviewDueDates(
      { start: 'LOOKED_AFTER', startedOn: '2021-12-20', heldOn },
      bankHolidaysEnglandAndWales,
    );
    expect(await ofChild(id)).toEqual(dues.map(({ dueOn, heldOn: held }) => [dueOn, held]));
  });

  test('are those that somebody recorded, before any that are worked out', async () => {
    const id = await child({ from: '2022-01-04', heldOn: ['2022-01-31', '2022-05-05'] });
    await db.owner.query(
      `update care_review set due_on = '2022-04-20' where child_id = $1 and held_on = '2022-05-05'`,
      [id],
    );
    expect(await ofChild(id)).toEqual([
      ['2022-02-01', '2022-01-31'],
      ['2022-04-20', '2022-05-05'],
      ['2022-11-05', null],
    ]);
  });

  test('are six months apart where the records don’t reach back to the first one', async () => {
    const id = await child({
      from: '2015-01-01',
      to: '2022-09-01',
      heldOn: ['2021-02-01', '2021-07-30'],
    });
    expect(await ofChild(id)).toEqual([
      ['2021-08-01', '2021-07-30'],
      ['2022-01-30', null],
    ]);
  });

  test('are none once the child is out of care or eighteen, and short breaks have no first one of 20 days', async () => {
    const left = await child({ from: '2022-01-04', to: '2022-03-01', heldOn: ['2022-01-20'] });
    expect(await ofChild(left)).toEqual([['2022-02-01', '2022-01-20']]);
    const grown = await child({
      from: '2022-01-04',
      dateOfBirth: '2004-03-01',
      heldOn: ['2022-01-20'],
    });
    expect(await ofChild(grown)).toEqual([['2022-02-01', '2022-01-20']]);
    const breaks = await child({
      from: '2022-01-04',
      to: '2022-09-01',
      code: 'V4',
      heldOn: ['2022-03-01'],
    });
    expect(await ofChild(breaks)).toEqual([['2022-09-01', null]]);
  });

  test('are not called missing for a time of which the records of reviews do not tell yet', async () => {
    const id = await child({ from: '2025-09-01', heldOn: ['2025-09-20', '2025-12-18'] });
    const asked = async (): Promise<readonly (string | null)[][]> =>
      dueTo(council.users.LEADERSHIP, '2026-04-01', '2026-09-30', id);
    expect(await asked()).toEqual([]);
    await child({ from: '2019-01-01', heldOn: ['2026-07-01'] });
    expect(await asked()).toEqual([['2026-06-18', null]]);
  });

  test('make the share held on time, those never held with them, by review and by child, for the reader’s own', async () => {
    const days = { from: '2024-10-01', to: '2024-12-31' };
    const ask = async (user: TestUser): Promise<unknown> =>
      (await runAs(db, user, preparation, days)).data.reviewPreparation;
    const before = { due: 0, onTime: 0, notHeld: 0, childrenDue: 0, childrenOnTime: 0 };
    expect(await ask(council.users.LEADERSHIP)).toEqual(before);
    await child({ from: '2020-01-01', to: '2025-01-31', heldOn: ['2024-04-10', '2024-10-09'] });
    await child({ from: '2020-01-01', to: '2025-01-31', heldOn: ['2024-05-01'] });
    await child({ from: '2024-11-01', to: '2025-01-31', heldOn: ['2024-12-20'] });
    expect(await ask(council.users.LEADERSHIP)).toEqual({
      due: 3,
      onTime: 1,
      notHeld: 1,
      childrenDue: 3,
      childrenOnTime: 1,
    });
    expect(await ask(council.users.PRACTITIONER)).toEqual(before);
  });
});
