import type { PlainDate } from '../calendar/plain-date.js';
import type { StageDates } from './complaint-clock.js';

/** How a stage 1 ended, or that it hasn't. Every complaint is exactly one of the four. */
export const AnswerTiming = { IN_STANDARD: 'IN_STANDARD', IN_AGREED: 'IN_AGREED', LATE: 'LATE', OPEN: 'OPEN' } as const;
export type AnswerTiming = keyof typeof AnswerTiming;

export const answerTimingLabels: Readonly<Record<AnswerTiming, string>> = {
  IN_STANDARD: 'In 10 working days',
  IN_AGREED: 'In the agreed extension',
  LATE: 'Late',
  OPEN: 'Still open',
};

/**
 * @param asAt what was known at the end of this day: an answer given later is still open. Makes figures of a closed
 * period stay as they were.
 */
export function answerTiming(stage: Omit<StageDates, 'startedOn'>, asAt: PlainDate): AnswerTiming {
  if (stage.respondedOn === null || stage.respondedOn > asAt) return 'OPEN';
  if (stage.respondedOn <= stage.standardDueOn) return 'IN_STANDARD';
  if (stage.agreedDueOn !== null && stage.respondedOn <= stage.agreedDueOn) return 'IN_AGREED';
  return 'LATE';
}
