import * as z from 'zod/mini';
import { formatPlainDate, isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { atMost, entriesAtMost, formId } from '../validation/bounded-text.js';
import { longest, most } from '../validation/text-lengths.js';

const noDay = 'Enter the day, like 27\u00A03\u00A02026';
const noReason = 'Enter what they said about it, in their words';
const id = formId();

const fields = z.object({
  clientId: id,
  feedbackId: id,
  /** Which of the statements; absent: all that nobody has decided about. */
  statementIds: z.nullish(z.array(id).check(entriesAtMost(most.choices))),
  takenBackOn: z.string(noDay).check(z.refine(isPlainDate, noDay)),
  reason: z.string(noReason).check(atMost(longest.explanation), z.trim(), z.minLength(1, noReason)),
});

/** That whoever spoke took their words back before anybody had decided about them. */
export type TakingBackDraft = z.output<typeof fields>;

interface TakingBackLimits {
  readonly today: PlainDate;
  /** When it was said; null where it is not known yet. */
  readonly saidOn: PlainDate | null;
}

function dayProblem(day: string, { today, saidOn }: TakingBackLimits): string | null {
  if (day > today) return 'The date must be today or in the past';
  if (saidOn === null || day >= saidOn) return null;
  return `The date must be on or after ${formatPlainDate(saidOn)}, when it was said`;
}

/** The one rule of taking words back, for the form and for the API. */
export function takingBackDraft(limits: TakingBackLimits) {
  return fields.check(
    z.check<TakingBackDraft>((context) => {
      const message = dayProblem(context.value.takenBackOn, limits);
      if (message === null) return;
      context.issues.push({ code: 'custom', message, path: ['takenBackOn'], input: context.value, continue: true });
    }),
  );
}
