import type { Dice } from '@heard/demo-council/dice';
import { addDays } from '@heard/domain/calendar/plain-date';
import { ChainState } from '@heard/domain/feedback/chain-state';
import type { ChainCounts } from '@heard/domain/participation/chain-counts';
import type { ChainFilter } from '../src/features/participation/chain/chain-figures.shape.js';
import type { ChainRow } from '../src/features/participation/chain/chain-row.shape.js';
import { countsOf, exactWaits } from '../src/features/participation/chain/to-chain-counts.js';
import { newId } from '../src/platform/ids.js';
import { hashToken } from '../src/platform/session-token.js';
import type { Unit } from '../src/platform/unit.js';
import { openUnit } from '../src/platform/work.js';
import type { TestCouncil } from './council.js';
import { newSessionToken, testSecret, type TestUser } from './run-as.js';
import type { TestDatabase } from './use-database.js';

export const twoYears = { from: '2025-04-01', to: '2027-03-31' };
const all: ChainFilter = { orgUnitId: null, stream: null, ageBand: null, promised: false };

/** Nothing, and one thing alone. */
export function someFilters({ teams: [orgUnitId] }: TestCouncil): readonly ChainFilter[] {
  return [{}, { promised: true }, { stream: 'PARTNER' }, { ageBand: '10-15', promised: true }, { orgUnitId }].map(
    (part) => ({
      ...all,
      ...part,
    }),
  );
}

interface PartFigures {
  readonly key: string | null;
  readonly counts: ChainCounts;
  readonly waits: readonly object[];
}

/** What rows come to, part by part. */
export function figuresOf(rows: readonly ChainRow[]): readonly PartFigures[] {
  const keys = [...new Set(rows.map(({ key }) => key))].toSorted((a, b) => (a ?? '').localeCompare(b ?? ''));
  return keys.map((key) => {
    const ofPart = rows.filter((one) => one.key === key);
    return { key, counts: countsOf(ofPart), waits: exactWaits(ofPart) };
  });
}

/** Does something as this person, and undoes it. */
export async function asReader(db: TestDatabase, user: TestUser, task: (unit: Unit) => Promise<void>): Promise<void> {
  const unit = await openUnit(db.place, hashToken(testSecret, await newSessionToken(db, user)), newId());
  const { actor } = unit;
  if (actor === null) throw new Error('Nobody is signed in');
  try {
    await task({ ...unit, actor });
  } finally {
    await unit.rollback();
  }
}

const row = `(select statement_id from chain_progress where feedback_id = any($1) order by md5(statement_id::text || $2) limit 1)`;

/** One more statement, one that has come further or is another now, one that is gone, or one that stays as it is. */
export async function changeProgress(
  db: TestDatabase,
  dice: Dice,
  { teams }: TestCouncil,
  feedback: readonly string[],
): Promise<void> {
  const chance = dice.between(0, 9);
  if (chance === 0)
    return void (await db.owner.query(`delete from chain_progress where statement_id = ${row}`, [feedback, newId()]));
  if (chance === 1) {
    return void (await db.owner.query(`update chain_progress set age = age where statement_id = ${row}`, [
      feedback,
      newId(),
    ]));
  }
  const givenOn = addDays('2025-04-01', dice.between(0, 640));
  const later = (day: string | null, most: number, likely: number): string | null =>
    day !== null && dice.chance(likely) ? addDays(day, dice.between(-2, most)) : null;
  const decidedOn = later(givenOn, 30, 0.7);
  const underWayOn = later(decidedOn, 20, 0.6);
  const values = [
    dice.pick(feedback),
    dice.pick(['DIRECT_WORK', 'PARTNER', 'CIC_REVIEW']),
    givenOn,
    dice.pick([...teams, null]),
    dice.pick([0, 4, 7, 12, 15, 17, 30, null]),
    later(givenOn, 40, 0.6),
    dice.pick(Object.values(ChainState)),
    dice.chance(0.5),
    decidedOn,
    underWayOn,
    later(underWayOn, 40, 0.6),
    later(decidedOn, 20, 0.7),
  ];
  const columns = `feedback_id, stream, given_on, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on`;
  const numbers = values.map((_, at) => `$${String(at + 1)}`).join(', ');
  if (chance < 7) {
    await db.owner.query(
      `insert into chain_progress (statement_id, ${columns}) values (gen_random_uuid(), ${numbers})`,
      values,
    );
    return;
  }
  const any = row.replace('$1', '$13').replace('$2', '$14');
  await db.owner.query(`update chain_progress set (${columns}) = (${numbers}) where statement_id = ${any}`, [
    ...values,
    feedback,
    newId(),
  ]);
}
