import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { type Period, reportingPeriod } from '@heard/domain/calendar/reporting-year';
import type { VoiceCounts } from '@heard/domain/participation/stream-figures';

/** Tellings by whose voice they are. As published: tellings and heard alone, or neither where they are hidden. */
export interface StreamVoices extends Partial<Omit<VoiceCounts, 'tellings'>> {
  readonly tellings: number | null;
  readonly heard: number | null;
  /** Children and young people who were heard, each once; null where they are not counted. */
  readonly children: number | null;
  readonly suppressed: boolean;
}

export interface NamedVoices {
  readonly key: string;
  readonly label: string;
  readonly counts: StreamVoices;
}

export interface StreamOfPeriod extends NamedVoices {
  readonly kinds: readonly NamedVoices[];
}

/** The feedback of a quarter or a year, put together by stream. */
export interface StreamPeriod extends Period {
  /** '2025-26 Q1', or '2025-26' for the year. */
  readonly key: string;
  readonly ended: boolean;
  /** Null where the figures are counted now, and where they are not published yet. */
  readonly publishedOn: PlainDate | null;
  /** Counts from 1 to this number are hidden; null where nothing is. */
  readonly smallUpTo: number | null;
  /** Null, and no streams: not published yet. */
  readonly counts: StreamVoices | null;
  readonly streams: readonly StreamOfPeriod[];
}

/** What is known of a period without counting. */
export function periodFacts(key: string, today: PlainDate): Period & Pick<StreamPeriod, 'key' | 'ended'> {
  const period = reportingPeriod(key);
  return { key, ...period, ended: period.to < today };
}
