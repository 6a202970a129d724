import type { z } from 'zod';
import { id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf, run } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const rankedCard = row({ id, rank: text }).readonly();

export type RankedCard = z.output<typeof rankedCard>;

/** The cards of a column, in order. */
export async function cardsOf(unit: Unit, planId: string, columnKey: string): Promise<readonly RankedCard[]> {
  return rowsOf(
    unit,
    rankedCard,
    'select a.id, a.rank from action a where a.plan_id = $1 and a.column_key = $2 order by a.rank collate "C"',
    [planId, columnKey],
  );
}

/** Gives cards other ranks, all at once: one after the other, two would have the same in between. */
export async function setRanks(unit: Unit, cards: readonly RankedCard[]): Promise<void> {
  await run(unit, 'select app.rank_cards($1, $2)', [cards.map((card) => card.id), cards.map((card) => card.rank)]);
}

/** The rank of the last card that is not started; null where there is none. */
export async function lastRank(unit: Unit, planId: string): Promise<string | null> {
  const found = await rowOf(
    unit,
    row({ rank: text.nullable() }),
    `select max(a.rank) as rank from action a where a.plan_id = $1 and a.column_key = 'NOT_STARTED'`,
    [planId],
  );
  return found?.rank ?? null;
}
