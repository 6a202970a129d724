import * as z from 'zod/mini';
import { formatPlainDate, isPlainDate, type PlainDate } from '../calendar/plain-date.js';
import { atMost } from '../validation/bounded-text.js';

/** Text that must be there; spaces at the ends are dropped. */
export function requiredText(missing: string, longest: number) {
  return z.string(missing).check(atMost(longest), z.trim(), z.minLength(1, missing));
}

/** Text that may be left out; what is only spaces counts as left out. */
export function optionalText(longest: number) {
  return z.pipe(
    z.nullish(z.string().check(atMost(longest), z.trim())),
    z.transform((text) => (text === undefined || text === null || text === '' ? null : text)),
  );
}

/** A choice from a list that may be left open: an untouched radio group is null, an untouched select is ''. */
export function optionalId(wrong: string) {
  return z.pipe(
    z.transform((value: unknown) => (value === '' || value === undefined ? null : value)),
    z.nullable(z.uuid(wrong)),
  );
}

interface DateLimits {
  readonly today: PlainDate;
  readonly from?: PlainDate | undefined;
  readonly fromMessage?: string;
}

/** A day that exists, not in the future and, where given, not before `from`. */
export function pastDate(missing: string, limits: DateLimits) {
  return z.string(missing).check(
    z.refine(isPlainDate, { error: missing, abort: true }),
    z.refine((date) => date <= limits.today, { error: 'The date must be today or in the past', abort: true }),
    z.refine((date) => limits.from === undefined || date >= limits.from, {
      error: limits.fromMessage ?? `The date must be ${formatPlainDate(limits.from ?? limits.today)} or later`,
    }),
  );
}

/** The same, for a date that may be left out: '' and null are both "not given". */
export function optionalPastDate(wrong: string, limits: DateLimits) {
  return z.pipe(
    z.transform((value: unknown) => (value === '' || value === undefined ? null : value)),
    z.nullable(pastDate(wrong, limits)),
  );
}
