import type { ChainList } from '@heard/domain/participation/chain-questions';
import { pageLength, pageOf, toConnection } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import { type AskedPeriods, wholePeriods } from '../streams/count-streams.js';
import { type ChainStatementConnectionType, toChainStatement } from './chain-statement.type.js';
import { chainStatementCursor, statementsOfPage } from './chain-statements.queries.js';
import { type AskedFilter, checkChainFilter } from './check-chain-filter.js';

interface AskedPage {
  readonly list: ChainList;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** One page of the statements behind a bar, told to the audit log. Throws INVALID_INPUT. */
export async function listChainStatements(
  unit: Unit,
  asked: AskedPeriods,
  filter: AskedFilter,
  { list, first: length, after }: AskedPage,
): Promise<ChainStatementConnectionType> {
  const { days } = wholePeriods(unit, asked);
  const narrowed = checkChainFilter(unit, filter);
  const first = pageLength(length, { things: 'statements' });
  const wanted = { list, first, after: chainStatementCursor.read(after) };
  const page = pageOf(await statementsOfPage(unit, days, narrowed, wanted), first);
  unit.audit.saw({
    childIds: page.rows.flatMap(({ childId }) => childId ?? []),
    recordIds: page.rows.map(({ id }) => id),
  });
  return toConnection(page, chainStatementCursor, toChainStatement);
}
