import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import type { ActionRow } from '../action.queries.js';
import { cardsOf, type RankedCard, setRanks } from './card-rank.queries.js';

// A rank grows by a character or so each time a card is put into the same gap; then the column is ranked anew.
const longestRank = 50;

async function rankAnew(unit: Unit, cards: readonly RankedCard[]): Promise<readonly RankedCard[]> {
  const ranks = generateNKeysBetween(null, null, cards.length);
  const ranked = cards.map((card, at) => ({ id: card.id, rank: ranks[at] ?? card.rank }));
  await setRanks(unit, ranked);
  return ranked;
}

function between(cards: readonly RankedCard[], afterId: string | null): string {
  const at = afterId === null ? -1 : cards.findIndex((card) => card.id === afterId);
  if (afterId !== null && at === -1) {
    throw new InvalidInputError({ afterId: 'The card above has moved to another column. Try again' });
  }
  return generateKeyBetween(cards[at]?.rank ?? null, cards[at + 1]?.rank ?? null);
}

/**
 * The rank that puts a card after another (null: first) in a column. The plan's lock is held. Throws INVALID_INPUT when
 * the other card isn't in that column.
 */
export async function rankAfter(
  unit: Unit,
  row: ActionRow,
  columnKey: string,
  afterId: string | null,
): Promise<string> {
  const others = (await cardsOf(unit, row.planId, columnKey)).filter((card) => card.id !== row.id);
  const rank = between(others, afterId);
  if (rank.length <= longestRank) return rank;
  return between(await rankAnew(unit, others), afterId);
}
