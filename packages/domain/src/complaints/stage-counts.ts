import { percent } from '../calendar/percentages.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { AnswerTiming, answerTiming } from './answered-in-time.js';
import { ComplaintEnd } from './complaint-end.js';

/** The ends that stand outside timeliness, in the words of figures. */
export const endedLabels: Readonly<Record<ComplaintEnd, string>> = {
  WITHDRAWN: 'Withdrawn',
  REMEDIED: 'Put right at once',
  NOT_FOR_PROCEDURE: 'Not for this procedure',
};

/** One stage as figures need it. */
export interface CountedStage {
  readonly startedOn: PlainDate;
  readonly standardDueOn: PlainDate;
  readonly agreedDueOn: PlainDate | null;
  /** The day of the answer, or of the end without one. */
  readonly endedOn: PlainDate | null;
  /** Set where it stands outside timeliness, from `endedOn` on; without a day, from the start. */
  readonly outside: ComplaintEnd | null;
}

/** Every stage is in exactly one of these. */
export type StageEnd = AnswerTiming | ComplaintEnd;
export const stageEnds: readonly StageEnd[] = [...Object.values(AnswerTiming), ...Object.values(ComplaintEnd)];

export interface StageCounts extends Readonly<Record<StageEnd, number>> {
  /** Of those still in time: how many are so by an extension alone, so that they have missed the standard time. */
  readonly openPastStandard: number;
}

const none: StageCounts = {
  IN_STANDARD: 0,
  IN_AGREED: 0,
  LATE: 0,
  OVERDUE: 0,
  OPEN: 0,
  WITHDRAWN: 0,
  REMEDIED: 0,
  NOT_FOR_PROCEDURE: 0,
  openPastStandard: 0,
};

function endOf(stage: CountedStage, asAt: PlainDate): StageEnd {
  if (stage.outside !== null && (stage.endedOn === null || stage.endedOn <= asAt)) return stage.outside;
  return answerTiming({ ...stage, respondedOn: stage.outside === null ? stage.endedOn : null }, asAt);
}

/** How many of these stages ended in each way, as known at the end of that day. */
export function countStages(stages: readonly CountedStage[], asAt: PlainDate): StageCounts {
  const counts = { ...none };
  for (const stage of stages) {
    const end = endOf(stage, asAt);
    counts[end] += 1;
    if (end === 'OPEN' && asAt > stage.standardDueOn) counts.openPastStandard += 1;
  }
  return counts;
}

/** The counts of several periods together: a stage is counted in the one period in which it started. */
export function addStageCounts(all: readonly StageCounts[]): StageCounts {
  const sum = { ...none };
  for (const counts of all) {
    for (const end of stageEnds) sum[end] += counts[end];
    sum.openPastStandard += counts.openPastStandard;
  }
  return sum;
}

export interface Timeliness {
  /** All that started, whatever became of them. */
  readonly total: number;
  /** Answered in the standard time or in the agreed extension. */
  readonly inTime: number;
  /** What `inTimeRate` is of: answered, or overdue and not answered. Who is still in time may yet become either. */
  readonly due: number;
  /** Percent, one decimal; null where nothing is due. */
  readonly inTimeRate: number | null;
  /** Of `due` and of those that only an extension keeps in time: they can no longer be answered in the standard time. */
  readonly inStandardRate: number | null;
}

/**
 * How timely the answers were. What was never answered counts as soon as it is overdue: a rate of the answered alone
 * rises with every complaint that is left lying. Withdrawn, put right at once and not for this procedure are outside.
 */
export function timelinessOf(counts: StageCounts): Timeliness {
  const inTime = counts.IN_STANDARD + counts.IN_AGREED;
  const due = inTime + counts.LATE + counts.OVERDUE;
  return {
    total: stageEnds.reduce((sum, end) => sum + counts[end], 0),
    inTime,
    due,
    inTimeRate: percent(inTime, due),
    inStandardRate: percent(counts.IN_STANDARD, due + counts.openPastStandard),
  };
}
