import { formatPlainDate, type PlainDate } from '../../calendar/plain-date.js';

export const notAnIdentifier =
  'CHILD is not up to 20 letters and digits, so the next return may not find the same child again.';

/** What is said of a date of birth that is not written as dates are; `read` is the day that it was taken for. */
export function oddBirth(read: PlainDate | null): string {
  return read === null
    ? 'DOB is no date that can be read. Write it like 27/03/2008.'
    : `DOB is not written like 27/03/2008. It was read as ${formatPlainDate(read)}.`;
}
