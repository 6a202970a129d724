import { type CollatedPeriods, collatedPeriods } from '@heard/domain/participation/collated-periods';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { countsExactly } from '../participation.policy.js';
import { exactStreams } from './count-exact-streams.js';
import { publishedStreams } from './count-published-streams.js';
import type { StreamPeriod } from './stream-period.shape.js';

/** The periods that are asked about, as they came. */
export type AskedPeriods = Parameters<typeof collatedPeriods>[1];
type Whole = Extract<CollatedPeriods, { ok: true }>;

/** They, as whole quarters and years. Throws INVALID_INPUT. */
export function wholePeriods(unit: Unit, asked: AskedPeriods): Whole {
  const periods = collatedPeriods(unit.today, asked);
  if (!periods.ok) throw new InvalidInputError(periods.fields);
  return periods;
}

/** Feedback by stream for this reader: counted from what is in their reach, or as released. Throws INVALID_INPUT. */
export async function readStreams(unit: Unit, asked: AskedPeriods): Promise<readonly StreamPeriod[]> {
  const { days, keys } = wholePeriods(unit, asked);
  return countsExactly(unit.actor) ? exactStreams(unit, days, keys) : publishedStreams(unit, keys);
}
