import { type Stream, streams } from '@heard/domain/feedback/streams';
import { type CollatedPeriods, collatedPeriods } from '@heard/domain/participation/collated-periods';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { countsExactly } from '../participation.policy.js';
import { countedTellings, exactStreams } from './count-exact-streams.js';
import { publishedStreams } from './count-published-streams.js';
import type { StreamPeriod } from './stream-period.shape.js';
import { latestTellings, type TellingsOfStream } from './stream-tellings.queries.js';

type Asked = Parameters<typeof collatedPeriods>[1];
type Whole = Extract<CollatedPeriods, { ok: true }>;

function wholePeriods(unit: Unit, asked: Asked): Whole {
  const periods = collatedPeriods(unit.today, asked);
  if (!periods.ok) throw new InvalidInputError(periods.fields);
  return periods;
}

/** Feedback by stream for this reader: counted from what is in their reach, or as released. Throws INVALID_INPUT. */
export async function readStreams(unit: Unit, asked: Asked): Promise<readonly StreamPeriod[]> {
  const { days, keys } = wholePeriods(unit, asked);
  return countsExactly(unit.actor) ? exactStreams(unit, days, keys) : publishedStreams(unit, keys);
}

/** How many tellings are behind the figures of one stream, and the latest of them. Throws INVALID_INPUT. */
export async function readTellings(unit: Unit, asked: Asked, key: string): Promise<TellingsOfStream> {
  const { days } = wholePeriods(unit, asked);
  const stream: Stream | undefined = streams.find((each) => each === key);
  if (stream === undefined) throw new InvalidInputError({ stream: `Choose one of ${streams.join(', ')}` });
  const [counted, latest] = await Promise.all([countedTellings(unit, days), latestTellings(unit, days, stream)]);
  const ofStream = counted.filter((row) => row.what === 'TELLINGS' && row.stream === stream);
  return { tellings: ofStream.reduce((sum, { tellings }) => sum + tellings, 0), latest };
}
