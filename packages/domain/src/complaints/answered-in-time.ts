import type { PlainDate } from '../calendar/plain-date.js';
import { dueOnOf, type StageDates } from './complaint-clock.js';

/** How a stage was answered, or that it hasn't been. Every stage that counts for timeliness is exactly one of the five. */
export const AnswerTiming = {
  IN_STANDARD: 'IN_STANDARD',
  IN_AGREED: 'IN_AGREED',
  LATE: 'LATE',
  OVERDUE: 'OVERDUE',
  OPEN: 'OPEN',
} as const;
export type AnswerTiming = keyof typeof AnswerTiming;

export const answerTimingLabels: Readonly<Record<AnswerTiming, string>> = {
  IN_STANDARD: 'In the standard time',
  IN_AGREED: 'In the agreed extension',
  LATE: 'Answered late',
  OVERDUE: 'Overdue, not answered',
  OPEN: 'Still in time, not answered',
};

/**
 * @param asAt what was known at the end of this day: an answer given later is not there yet. Makes figures of a closed
 * period stay as they were.
 */
export function answerTiming(stage: Omit<StageDates, 'startedOn'>, asAt: PlainDate): AnswerTiming {
  if (stage.respondedOn === null || stage.respondedOn > asAt) return asAt > dueOnOf(stage) ? 'OVERDUE' : 'OPEN';
  if (stage.respondedOn <= stage.standardDueOn) return 'IN_STANDARD';
  if (stage.agreedDueOn !== null && stage.respondedOn <= stage.agreedDueOn) return 'IN_AGREED';
  return 'LATE';
}
