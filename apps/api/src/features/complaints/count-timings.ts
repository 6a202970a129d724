import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { answerTiming } from '@heard/domain/complaints/answered-in-time';
import type { TimingCounts } from '@heard/domain/complaints/released-timings';
import type { CountedStage } from './complaint-figures.queries.js';

/** How many of these stages ended in each way, as known at the end of that day. */
export function countTimings(stages: readonly CountedStage[], asAt: PlainDate): TimingCounts {
  const counts = { IN_STANDARD: 0, IN_AGREED: 0, LATE: 0, OPEN: 0 };
  for (const stage of stages) counts[answerTiming(stage, asAt)] += 1;
  return counts;
}
