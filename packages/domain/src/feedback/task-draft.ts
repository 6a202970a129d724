import * as z from 'zod/mini';
import { isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { atMost, formId, lostNumber } from '../validation/bounded-text.js';
import { longest } from '../validation/text-lengths.js';

/** What happens to a task: it is done, or it still needs doing. */
export const TaskEventKind = { DONE: 'DONE', REOPENED: 'REOPENED' } as const;
export type TaskEventKind = keyof typeof TaskEventKind;

const noDay = 'Enter the day, like 27\u00A03\u00A02026';
const noDeed = 'Enter what was done, and what is different for them now';
const noWhy = 'Enter why it still needs doing';
const id = formId();

function words(missing: string) {
  return z.string(missing).check(atMost(longest.explanation), z.trim(), z.minLength(1, missing));
}

/** Without zod’s own numbers, which every form would have to fetch. */
const version = z.custom<number>(Number.isInteger, lostNumber);
const which = { clientId: id, feedbackId: id, taskId: id, version };

const finishFields = z.object({
  ...which,
  doneOn: z.nullish(z.string(noDay).check(z.refine(isPlainDate, noDay))),
  whatWasDone: words(noDeed),
});

/** That a task is done: what was done is its evidence. */
export type FinishTaskDraft = z.output<typeof finishFields>;

interface TaskLimits {
  readonly today: PlainDate;
}

/** The one rule of saying that a task is done, for the form and for the API. */
export function finishTaskDraft({ today }: TaskLimits) {
  return finishFields.check((context) => {
    const { doneOn } = context.value;
    if (!doneOn || doneOn <= today) return;
    const message = 'The date must be today or in the past';
    context.issues.push({ code: 'custom', message, path: ['doneOn'], input: context.value, continue: true });
  });
}

export const reopenTaskDraft = z.object({ ...which, why: words(noWhy) });

/** That a task still needs doing. */
export type ReopenTaskDraft = z.output<typeof reopenTaskDraft>;
