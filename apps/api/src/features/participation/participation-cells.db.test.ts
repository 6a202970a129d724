import { beforeAll, describe, expect, test } from 'vitest';
import { Dice } from '@heard/demo-council/dice';
import { addDays } from '@heard/domain/calendar/plain-date';
import { participationCodes } from '@heard/domain/participation/participation-codes';
import { ParticipationGroup } from '@heard/domain/participation/participation-groups';
import { buildCouncil, type TestCouncil } from '../../../test/council.js';
import { setReviews } from '../../../test/participation-scene.js';
import { newSessionToken, testSecret } from '../../../test/run-as.js';
import { sqlOf } from '../../../test/sql-of.js';
import { useDatabase } from '../../../test/use-database.js';
import { newId } from '../../platform/ids.js';
import { hashToken } from '../../platform/session-token.js';
import { rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';
import { openUnit } from '../../platform/work.js';
import { rowsFromCells } from './participation-cells.queries.js';
import { countedRow, type CountedRow, participationStatement } from './participation.sql.js';
import { countedRows } from './participation.queries.js';
import type { ParticipationQuestion } from './participation-question.shape.js';
import { recountChangedCells } from './release/recount-cells.job.js';

const spans = [
  { from: '2025-04-01', to: '2025-06-30' },
  { from: '2025-04-01', to: '2026-03-31' },
  { from: '2024-04-01', to: '2026-03-31' },
  { from: '2023-01-01', to: '2026-12-31' },
  { from: '2025-05-02', to: '2025-12-30' },
  { from: '2025-06-10', to: '2025-06-20' },
  { from: '2019-01-01', to: '2019-12-31' },
];
const questions: readonly (ParticipationQuestion & { readonly overQuarters: boolean })[] = spans.flatMap((span) =>
  [null, ...Object.values(ParticipationGroup)].flatMap((groupBy: ParticipationGroup | null) => [
    { ...span, groupBy, overQuarters: false },
    ...(groupBy === null || groupBy === 'QUARTER' || groupBy === 'YEAR'
      ? []
      : [{ ...span, groupBy, overQuarters: true }]),
  ]),
);

/** Rows without the one thing in which they may differ: what a period's key looks like before it has its name. */
function inOrder(rows: readonly CountedRow[], { groupBy }: ParticipationQuestion): readonly string[] {
  const byPeriod = groupBy === 'QUARTER' || groupBy === 'YEAR';
  return rows.map((row) => JSON.stringify({ ...row, key: byPeriod ? null : row.key })).toSorted();
}

describe('participation, read from cells', () => {
  const db = useDatabase();
  const dice = new Dice('changes of reviews');
  let council: TestCouncil;

  beforeAll(async () => {
    council = await buildCouncil(db);
    await setReviews(db, council);
    await recountChangedCells(db.place);
  });

  async function asLeader<T>(task: (unit: Unit) => Promise<T>, user = council.users.LEADERSHIP): Promise<T> {
    const token = await newSessionToken(db, user);
    const unit = await openUnit(db.place, hashToken(testSecret, token), newId());
    const { actor } = unit;
    if (actor === null) throw new Error('Nobody is signed in');
    try {
      return await task({ ...unit, actor });
    } finally {
      await unit.rollback();
    }
  }

  /** Asks everything both ways. */
  async function compareAll(): Promise<void> {
    return asLeader(async (unit) => {
      for (const question of questions) {
        const { groupBy, from, to, overQuarters } = question;
        const counted = await rowsOf(unit, countedRow, participationStatement(groupBy, overQuarters), [from, to]);
        const shown = await countedRows(unit, question, overQuarters);
        expect([question, inOrder(shown, question)]).toEqual([question, inOrder(counted, question)]);
      }
    });
  }

  /** How many of the questions the cells can answer now. */
  async function answeredByCells(): Promise<number> {
    return asLeader(async (unit) => {
      let answered = 0;
      for (const question of questions) {
        if ((await rowsFromCells(unit, question, question.overQuarters)).length > 0) answered += 1;
      }
      return answered;
    });
  }

  const day = (): string => addDays('2024-06-01', dice.between(0, 800));
  const anyReview = `(select id from care_review order by md5(id::text || $1) limit 1)`;
  const anyChild = `(select id from child order by md5(id::text || $1) limit 1)`;
  const changes: readonly (() => Promise<unknown>)[] = [
    async () =>
      db.owner.query(
        `insert into care_review (id, child_id, held_on, same_day_no, participation_code, org_unit_id)
         values ($2, ${anyChild}, $3, 7, $4, $5) on conflict do nothing`,
        [newId(), newId(), day(), dice.pick(participationCodes), dice.pick([...council.teams, null])],
      ),
    async () =>
      db.owner.query(`update care_review set participation_code = $2 where id = ${anyReview}`, [
        newId(),
        dice.pick(participationCodes),
      ]),
    async () =>
      db.owner.query(`update care_review set held_on = $2, same_day_no = $3 where id = ${anyReview}`, [
        newId(),
        day(),
        dice.between(10, 1_000_000),
      ]),
    async () => db.owner.query(`delete from care_review where id = ${anyReview}`, [newId()]),
    async () =>
      db.owner.query(`update care_review set org_unit_id = $2 where id = ${anyReview}`, [newId(), council.teams[1]]),
    async () => db.owner.query(`update child set sex = 'M' where id = ${anyChild}`, [newId()]),
    async () => db.owner.query(`update child set ethnicity = 'ABAN' where id = ${anyChild}`, [newId()]),
    async () => db.owner.query(`update child set date_of_birth = $2 where id = ${anyChild}`, [newId(), day()]),
    async () =>
      db.owner.query('update org_unit set parent_id = $1 where id = $2', [
        dice.pick(council.services),
        dice.pick(council.teams),
      ]),
  ];

  test('says of every period and split what the reviews say', async () => {
    await compareAll();
    expect(await answeredByCells()).toBeGreaterThan(30);
  });

  test('says it still after whatever they are counted by has changed, before it is counted anew and afterwards', async () => {
    for (let round = 0; round < 4; round += 1) {
      for (const change of dice.shuffled(changes)) {
        await change();
        await compareAll();
        if (dice.chance(0.4)) await recountChangedCells(db.place);
      }
      await recountChangedCells(db.place);
      await compareAll();
      expect(await answeredByCells()).toBeGreaterThan(30);
    }
  });

  test('is not used for a quarter that a change has reached, until it was counted anew', async () => {
    const question = { ...spans[0], from: '2025-04-01', to: '2025-06-30', groupBy: null };
    const kept = async (): Promise<number> => (await asLeader(async (unit) => rowsFromCells(unit, question))).length;
    // A review of its own: what the changes before have left in this quarter is a matter of chance.
    const id = newId();
    await db.owner.query(
      `insert into care_review (id, child_id, held_on, same_day_no, participation_code)
       values ($1, $2, '2025-05-05', 99, 'PN2')`,
      [id, council.children.mine],
    );
    await recountChangedCells(db.place);
    expect(await kept()).toBe(1);
    await db.owner.query(`update care_review set participation_code = 'PN1' where id = $1`, [id]);
    expect(await kept()).toBe(0);
    expect(await recountChangedCells(db.place)).toBe(2); // the quarter and its year
    expect(await kept()).toBe(1);
  });

  test('is counted anew where another version had counted otherwise', async () => {
    await db.owner.query(`update participation_cell set made_by = 'another way', children = 99`);
    await compareAll();
    await recountChangedCells(db.place);
    await compareAll();
    expect(await answeredByCells()).toBeGreaterThan(30);
  });

  test('shows its rows to those alone who count every review', async () => {
    for (const role of ['PRACTITIONER', 'TEAM_MANAGER', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR'] as const) {
      const rows = await asLeader(
        async (unit) => sqlOf(unit, 'select 1 from participation_cell union all select 1 from participation_change'),
        council.users[role],
      );
      expect([role, rows]).toEqual([role, []]);
    }
  });
});
