import { type Stream, streams } from '@heard/domain/feedback/streams';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { countedTellings } from './count-exact-streams.js';
import { type AskedPeriods, wholePeriods } from './count-streams.js';
import { latestTellings, type StreamTelling } from './stream-tellings.queries.js';

export interface TellingsOfStream {
  readonly tellings: number;
  readonly latest: readonly StreamTelling[];
}

/** How many tellings are behind the figures of one stream, and the latest of them, told to the audit log. Throws INVALID_INPUT. */
export async function listStreamTellings(unit: Unit, asked: AskedPeriods, key: string): Promise<TellingsOfStream> {
  const { days } = wholePeriods(unit, asked);
  const stream: Stream | undefined = streams.find((each) => each === key);
  if (stream === undefined) throw new InvalidInputError({ stream: `Choose one of ${streams.join(', ')}` });
  const [counted, latest] = await Promise.all([countedTellings(unit, days), latestTellings(unit, days, stream)]);
  unit.audit.saw({
    childIds: latest.flatMap(({ childId }) => childId ?? []),
    recordIds: latest.map((telling) => telling.id),
  });
  const ofStream = counted.filter((row) => row.what === 'TELLINGS' && row.stream === stream);
  return { tellings: ofStream.reduce((sum, { tellings }) => sum + tellings, 0), latest };
}
