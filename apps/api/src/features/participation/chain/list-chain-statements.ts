import type { ChainList } from '@heard/domain/participation/chain-questions';
import type { Unit } from '../../../platform/unit.js';
import { type AskedPeriods, wholePeriods } from '../streams/count-streams.js';
import { type ChainStatement, countListed, oldestListed } from './chain-statements.queries.js';
import { type AskedFilter, checkChainFilter } from './check-chain-filter.js';

export interface StatementsOfList {
  readonly statements: number;
  readonly oldest: readonly ChainStatement[];
}

/** How many statements are behind a bar, and the oldest of them, told to the audit log. Throws INVALID_INPUT. */
export async function listChainStatements(
  unit: Unit,
  asked: AskedPeriods,
  list: ChainList,
  filter: AskedFilter,
): Promise<StatementsOfList> {
  const { days } = wholePeriods(unit, asked);
  const narrowed = checkChainFilter(unit, filter);
  const [statements, oldest] = await Promise.all([
    countListed(unit, days, list, narrowed),
    oldestListed(unit, days, list, narrowed),
  ]);
  unit.audit.saw({
    childIds: oldest.flatMap(({ childId }) => childId ?? []),
    recordIds: oldest.map(({ id }) => id),
  });
  return { statements, oldest };
}
