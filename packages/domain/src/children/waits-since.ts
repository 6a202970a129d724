import { addDays, type PlainDate } from '../calendar/plain-date.js';
import { usualSilenceWeeks } from '../feedback/days-since-heard.js';

/** What a list of children can be narrowed to. */
export const ChildNeed = {
  /** Not heard for longer than the council has set, or ever. */
  SILENT: 'SILENT',
  /** Words of theirs wait for an answer. */
  WAITING: 'WAITING',
  /** The day an answer was promised for has gone by. */
  OVERDUE: 'OVERDUE',
} as const;
export type ChildNeed = keyof typeof ChildNeed;

/** What a child's place in a list goes by. */
export interface Waiting {
  readonly isBorn: boolean;
  readonly lastHeardOn: PlainDate | null;
  /** The earliest day that an answer is promised for; null when nothing waits. */
  readonly answerBy: PlainDate | null;
}

/** Before every other day: a child who was never heard comes first. */
const always: PlainDate = '0001-01-01';
/** After every other day: nothing waits. */
const nothing: PlainDate = '9999-12-31';

/**
 * The day since which a child waits, and the order of a list of children: the day that an answer is promised for, or so
 * many weeks after they were last heard, whichever is earlier. It lies ahead where neither has come yet. A child who is not
 * born yet can't be heard, and one who was never heard has waited longest. The database keeps it for every child.
 */
export function waitsSince({ isBorn, lastHeardOn, answerBy }: Waiting, weeks = usualSilenceWeeks): PlainDate {
  const heardBy = lastHeardOn === null ? always : addDays(lastHeardOn, 7 * weeks);
  const days = [isBorn ? heardBy : nothing, answerBy ?? nothing].toSorted();
  return days[0] ?? nothing;
}
