import * as z from 'zod/mini';
import type { BankHolidays } from '../calendar/bank-holidays.js';
import { formatPlainDate, isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { isWorkingDay } from '../calendar/working-days.js';
import { longest } from '../validation/text-lengths.js';
import { optionalPastDate, optionalText } from './draft-parts.js';
import { toldOnRefusal } from './extension-rule.js';
import { ExtensionReason } from './representation-codes.js';

interface ExtensionLimits {
  readonly today: PlainDate;
  readonly startedOn: PlainDate;
  readonly standardDueOn: PlainDate;
  readonly extendedDueOn: PlainDate;
  /** The day of the answer, where there is one already or it is entered with the extension. */
  readonly respondedOn: PlainDate | null;
  readonly holidays: BankHolidays;
}

/**
 * More time for stage 1, for one of the two reasons that the law knows, to 20 working days in all
 * (Representations Regs 2006, reg 14), judged by the day on which the person was told. Without dates: to the longest
 * time, and told today.
 */
export function extensionDraft(limits: ExtensionLimits) {
  const { today, startedOn, standardDueOn, extendedDueOn, holidays } = limits;
  const between = `Choose a date after ${formatPlainDate(standardDueOn)} and not after ${formatPlainDate(extendedDueOn)}`;
  return z.object({
    reason: z.enum(ExtensionReason, 'Select why more time is needed'),
    note: optionalText(longest.explanation),
    agreedDueOn: z.pipe(
      z.transform((value: unknown) => (value === '' || value === undefined || value === null ? extendedDueOn : value)),
      z.string(between).check(
        z.refine(isPlainDate, { error: between, abort: true }),
        z.refine((date) => date > standardDueOn && date <= extendedDueOn, { error: between, abort: true }),
        z.refine((date) => isWorkingDay(date, holidays), {
          error: 'Choose a working day, not a weekend or a bank holiday',
        }),
      ),
    ),
    extendedOn: z.pipe(
      optionalPastDate('Enter the date that the person was told', {
        today,
        from: startedOn,
        fromMessage: `The person can’t have been told before ${formatPlainDate(startedOn)}, when the clock started`,
      }),
      z.pipe(
        z.transform((date: PlainDate | null) => date ?? today),
        z.string().check((context) => {
          const message = toldOnRefusal(limits, context.value);
          if (message !== null) context.issues.push({ code: 'custom', message, input: context.value });
        }),
      ),
    ),
  });
}

export type ExtensionDraft = z.input<ReturnType<typeof extensionDraft>>;
export type ExtensionFacts = z.output<ReturnType<typeof extensionDraft>>;
