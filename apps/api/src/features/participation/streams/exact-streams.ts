import type { AskedPeriod } from '@heard/domain/participation/asked-period';
import {
  collateStreams,
  type CountedTellings,
  heardIn,
  type VoiceCounts,
} from '@heard/domain/participation/stream-figures';
import { isReportingYear, reportingQuarterOf } from '@heard/domain/calendar/reporting-year';
import type { Unit } from '../../../platform/unit.js';
import { type NamedVoices, periodFacts, type StreamPeriod, type StreamVoices } from './stream-period.js';
import { type TellingsRow, tellingsByStream } from './stream-figures.queries.js';

function toTellings(row: TellingsRow): CountedTellings[] {
  const { what, stream, partnerKind, speakerRole, source, told, tellings } = row;
  if (what !== 'TELLINGS' || stream === null || source === null || told === null) return [];
  return [{ stream, partnerKind, speakerRole, source, told, tellings }];
}

function voicesOf(counts: VoiceCounts, children: number | null): StreamVoices {
  return { ...counts, heard: heardIn(counts), children, suppressed: false };
}

function kindOf({ key, label, counts }: { key: string; label: string; counts: VoiceCounts }): NamedVoices {
  return { key, label, counts: voicesOf(counts, null) };
}

function collate(key: string, rows: readonly TellingsRow[], today: string): StreamPeriod {
  const facts = periodFacts(key, today);
  const isYear = isReportingYear(key);
  const tellings = rows.filter((row) => reportingQuarterOf(row.from).startsWith(key)).flatMap(toTellings);
  const sums = rows.filter((row) => row.from === facts.from && row.isYear === isYear);
  const childrenOf = (stream: string | null): number =>
    sums.find((row) => row.what === (stream === null ? 'ALL' : 'STREAM') && row.stream === stream)?.children ?? 0;
  const { counts, streams } = collateStreams(tellings);
  return {
    ...facts,
    publishedOn: null,
    counts: voicesOf(counts, childrenOf(null)),
    streams: streams.map(({ stream, label, counts: ofStream, kinds }) => ({
      key: stream,
      label,
      counts: voicesOf(ofStream, childrenOf(stream)),
      kinds: kinds.map(kindOf),
    })),
  };
}

/** What the reader may count, as the records are now. */
export async function exactStreams(
  unit: Unit,
  days: AskedPeriod,
  periods: readonly string[],
): Promise<readonly StreamPeriod[]> {
  const rows = await tellingsByStream(unit, days);
  return periods.map((period) => collate(period, rows, unit.today));
}
