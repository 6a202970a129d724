import type { AskedPeriod } from '@heard/domain/participation/asked-period';
import {
  collateStreams,
  type CountedTellings,
  heardIn,
  type VoiceCounts,
} from '@heard/domain/participation/stream-figures';
import { reportingQuarterOf, reportingYearOf } from '@heard/domain/calendar/reporting-year';
import type { Unit } from '../../../platform/unit.js';
import { countsEverything } from '../participation.policy.js';
import { type NamedVoices, periodFacts, type StreamPeriod, type StreamVoices } from './stream-period.shape.js';
import { type TellingsRow, tellingsByStream } from './stream-figures.queries.js';
import { tellingsFromCounts } from './telling-counts.queries.js';

function toTellings(row: TellingsRow): CountedTellings[] {
  const { stream, partnerKind, speakerRole, source, told, tellings } = row;
  if (stream === null || source === null || told === null) return [];
  return [{ stream, partnerKind, speakerRole, source, told, tellings }];
}

function voicesOf(counts: VoiceCounts, children: number | null): StreamVoices {
  return { ...counts, heard: heardIn(counts), children, suppressed: false };
}

function kindOf({ key, label, counts }: { key: string; label: string; counts: VoiceCounts }): NamedVoices {
  return { key, label, counts: voicesOf(counts, null) };
}

/** Rows of one period, found without looking through all of them for each cell. */
interface PeriodRows {
  readonly tellings: CountedTellings[];
  /** Children heard, by stream; null: in all. */
  readonly children: Map<string | null, number>;
}

function rowsByPeriod(rows: readonly TellingsRow[]): ReadonlyMap<string, PeriodRows> {
  const periods = new Map<string, PeriodRows>();
  const of = (key: string): PeriodRows => {
    const found = periods.get(key) ?? { tellings: [], children: new Map() };
    periods.set(key, found);
    return found;
  };
  for (const row of rows) {
    const year = reportingYearOf(row.from);
    const quarter = reportingQuarterOf(row.from);
    if (row.what === 'TELLINGS') for (const key of [quarter, year]) of(key).tellings.push(...toTellings(row));
    else of(row.isYear ? year : quarter).children.set(row.what === 'ALL' ? null : row.stream, row.children);
  }
  return periods;
}

function collate(key: string, rows: PeriodRows | undefined, today: string): StreamPeriod {
  const childrenOf = (stream: string | null): number => rows?.children.get(stream) ?? 0;
  const { counts, streams } = collateStreams(rows?.tellings ?? []);
  return {
    ...periodFacts(key, today),
    publishedOn: null,
    smallUpTo: null,
    counts: voicesOf(counts, childrenOf(null)),
    streams: streams.map(({ stream, label, counts: ofStream, kinds }) => ({
      key: stream,
      label,
      counts: voicesOf(ofStream, childrenOf(stream)),
      kinds: kinds.map(kindOf),
    })),
  };
}

/** Tellings of these days by all that they are collated by, and children heard: from the counts where there are any. */
export async function countedTellings(unit: Unit, days: AskedPeriod): Promise<readonly TellingsRow[]> {
  const kept = countsEverything(unit.actor) ? await tellingsFromCounts(unit, days) : [];
  return kept.length > 0 ? kept : tellingsByStream(unit, days);
}

/** What the reader may count, as the records are now. */
export async function exactStreams(
  unit: Unit,
  days: AskedPeriod,
  periods: readonly string[],
): Promise<readonly StreamPeriod[]> {
  const rows = rowsByPeriod(await countedTellings(unit, days));
  return periods.map((period) => collate(period, rows.get(period), unit.today));
}
