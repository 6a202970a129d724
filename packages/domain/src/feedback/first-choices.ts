import type { Role } from '../access/roles.js';
import type { BankHolidays } from '../calendar/bank-holidays.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { addWorkingDays } from '../calendar/working-days.js';
import type { Source } from './sources.js';
import type { Stream } from './streams.js';

const streamsOfRoles: Partial<Readonly<Record<Role, Stream>>> = {
  REVIEWING_OFFICER: 'CIC_REVIEW',
  CHILDRENS_RIGHTS: 'ADVOCACY_IV',
  PARTNER: 'PARTNER',
};

/** Where feedback comes in when somebody of this role does not say: what that role mostly does. */
export function usualStream(role: Role): Stream {
  return streamsOfRoles[role] ?? 'DIRECT_WORK';
}

/** No rule sets a time for an answer to a child; ten working days is what the council promises for a complaint. */
export const workingDaysToAnswer = 10;

/** By when a child has an answer, unless somebody chooses another day: ten working days after it was logged. */
export function usualAnswerBy(today: PlainDate, holidays: BankHolidays): PlainDate {
  return addWorkingDays(today, workingDaysToAnswer, holidays);
}

/** Below this age a child is mostly heard by being watched; later by their words. Years. */
const firstSpeaks = 2;

/** How a child of this age is mostly heard: what a form starts with. Null: not born yet, or age not known. */
export function usualSourceAt(age: number | null): Source {
  return age !== null && age < firstSpeaks ? 'OBSERVATION' : 'OWN_WORDS';
}
