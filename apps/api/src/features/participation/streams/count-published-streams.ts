import { streamLabels, streams } from '@heard/domain/feedback/streams';
import { partnerPlaces, wholePlace } from '@heard/domain/participation/released-streams';
import { thresholdOfPeriods } from '../../../foundations/figures/figure-thresholds.queries.js';
import { londonDay } from '../../../platform/clock.js';
import type { OpenUnit } from '../../../platform/unit.js';
import { type ReleasedFigure, releasedStreamFigures } from './released-streams.queries.js';
import { periodFacts, type StreamPeriod, type StreamVoices } from './stream-period.shape.js';

type Figures = ReadonlyMap<string, ReleasedFigure>;

function voicesOf(figures: Figures, place: string): StreamVoices {
  const { tellings = null, heard = null } = figures.get(place) ?? {};
  return { tellings, heard, children: null, suppressed: tellings === null };
}

function published(key: string, figures: Figures, today: string, upTo: number | null): StreamPeriod {
  const facts = periodFacts(key, today);
  const whole = figures.get(wholePlace);
  if (whole === undefined) return { ...facts, publishedOn: null, smallUpTo: null, counts: null, streams: [] };
  return {
    ...facts,
    publishedOn: londonDay(whole.publishedAt),
    smallUpTo: upTo,
    counts: voicesOf(figures, wholePlace),
    streams: streams.map((stream) => ({
      key: stream,
      label: streamLabels[stream],
      counts: voicesOf(figures, stream),
      kinds:
        stream === 'PARTNER'
          ? partnerPlaces.map(({ key: place, kind, label }) => ({ key: kind, label, counts: voicesOf(figures, place) }))
          : [],
    })),
  };
}

/** What was released of these periods; of the others only that they are not published yet. */
export async function publishedStreams(unit: OpenUnit, periods: readonly string[]): Promise<readonly StreamPeriod[]> {
  const released = await releasedStreamFigures(unit, periods);
  const hiddenIn = await thresholdOfPeriods(unit);
  return periods.map((period) => {
    const ofPeriod = released.filter((figure) => figure.period === period);
    return published(period, new Map(ofPeriod.map((figure) => [figure.value, figure])), unit.today, hiddenIn(period));
  });
}
