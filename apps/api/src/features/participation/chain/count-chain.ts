import { streamLabels } from '@heard/domain/feedback/streams';
import { releasedPeriods } from '@heard/domain/participation/asked-period';
import type { ChainSplit } from '@heard/domain/participation/chain-questions';
import { inGroupOrder } from '@heard/domain/participation/participation-groups';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { countsEverything, countsExactly } from '../participation.policy.js';
import { type AskedPeriods, wholePeriods } from '../streams/count-streams.js';
import { type PlaceInCouncil, placesInCouncil } from './chain-figures.queries.js';
import type { ChainPart, ChainPeriod } from './chain-figures.shape.js';
import { type AskedFilter, checkChainFilter } from './check-chain-filter.js';
import { exactChain, exactChainParts } from './count-exact-chain.js';
import { publishedChain, publishedChainParts } from './count-published-chain.js';

/** How far what children said in these quarters and years has come, for this reader. Throws INVALID_INPUT. */
export async function readChain(unit: Unit, asked: AskedPeriods, filter: AskedFilter): Promise<readonly ChainPeriod[]> {
  const { days, keys } = wholePeriods(unit, asked);
  const narrowed = checkChainFilter(unit, filter);
  return countsExactly(unit.actor) ? exactChain(unit, days, keys, narrowed) : publishedChain(unit, keys);
}

async function publishedParts(unit: Unit, asked: AskedPeriods, by: ChainSplit): Promise<readonly ChainPart[]> {
  const { days } = wholePeriods(unit, asked);
  const periods = releasedPeriods(days, null);
  if (!periods.ok) throw new InvalidInputError(periods.fields);
  const [period = ''] = periods.keys;
  return publishedChainParts(unit, period, by);
}

/** The same of one stretch of time, split by this. Throws INVALID_INPUT. */
export async function readChainParts(
  unit: Unit,
  asked: AskedPeriods,
  by: ChainSplit,
  filter: AskedFilter,
): Promise<readonly ChainPart[]> {
  const narrowed = checkChainFilter(unit, filter);
  const parts = countsExactly(unit.actor)
    ? await exactChainParts(unit, wholePeriods(unit, asked).days, by, narrowed)
    : await publishedParts(unit, asked, by);
  if (by !== 'STREAM') return inGroupOrder(by, parts);
  const order = Object.keys(streamLabels);
  return parts.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

/** The services and teams that figures can be narrowed to: for whoever counts all of them. */
export async function chainPlaces(unit: Unit): Promise<readonly PlaceInCouncil[]> {
  return countsEverything(unit.actor) ? placesInCouncil(unit) : [];
}
