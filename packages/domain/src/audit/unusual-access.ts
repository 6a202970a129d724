import type { BankHolidays } from '../calendar/bank-holidays.js';
import { hoursText, isHourOutside, type WorkingHours } from '../calendar/working-hours.js';
import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.js';

/** Why somebody should look at who opened a child’s record. None says that it was wrong. */
export const UnusualRule = {
  OUT_OF_HOURS: 'OUT_OF_HOURS',
  MANY_CHILDREN: 'MANY_CHILDREN',
  FAMILY_NAME: 'FAMILY_NAME',
  AFTER_LEAVING: 'AFTER_LEAVING',
  NO_WORK: 'NO_WORK',
} as const;
export type UnusualRule = keyof typeof UnusualRule;

/** Where each rule begins. */
export const unusualLimits = {
  /** London’s hours: from the first on, and until before the second. */
  nightFrom: 22,
  nightUntil: 6,
  /** Children whose records one person opened on one day: twice a team manager’s busiest. */
  manyChildren: 40,
  /** Days without a word, a review or anything that waits, after which nothing is being done on a record. */
  quietDays: 365,
  /** The longest period that is looked through at once. */
  mostDays: 31,
} as const;

/** One person, one child, one day. */
export interface OpeningFacts {
  readonly day: PlainDate;
  readonly hours: readonly number[];
  readonly childrenThatDay: number;
  readonly sharesFamilyName: boolean;
  readonly worksWithChild: boolean;
  /** The last day on which they or their team worked with the child, where that is over. */
  readonly leftOn: PlainDate | null;
  readonly isQuiet: boolean;
}

const { nightFrom, nightUntil, manyChildren, quietDays } = unusualLimits;

/** When people usually work, where the council has said so, and the days on which nobody does. */
export interface UsualWork {
  readonly hours: WorkingHours | null;
  readonly holidays: Pick<BankHolidays, 'dates'>;
}

function isOutOfHours(hour: number, { day }: OpeningFacts, { hours, holidays }: UsualWork): boolean {
  return hours === null ? hour >= nightFrom || hour < nightUntil : isHourOutside(hours, day, hour, holidays);
}

const rules: Readonly<Record<UnusualRule, (facts: OpeningFacts, work: UsualWork) => boolean>> = {
  OUT_OF_HOURS: (facts, work) => facts.hours.some((hour) => isOutOfHours(hour, facts, work)),
  MANY_CHILDREN: ({ childrenThatDay }) => childrenThatDay > manyChildren,
  FAMILY_NAME: ({ sharesFamilyName }) => sharesFamilyName,
  AFTER_LEAVING: ({ worksWithChild, leftOn }) => !worksWithChild && leftOn !== null,
  NO_WORK: ({ isQuiet }) => isQuiet,
};

export const unusualRules: readonly UnusualRule[] = [
  'FAMILY_NAME',
  'AFTER_LEAVING',
  'NO_WORK',
  'MANY_CHILDREN',
  'OUT_OF_HOURS',
];

/** The rules that this falls under; most often none. */
export function unusualRulesOf(facts: OpeningFacts, work: UsualWork): readonly UnusualRule[] {
  return unusualRules.filter((rule) => rules[rule](facts, work));
}

/** Each rule’s name, and what it means in a sentence. */
export const unusualWords: Readonly<Record<UnusualRule, readonly [name: string, means: string]>> = {
  FAMILY_NAME: ['The same family name', 'The child’s family name is that of whoever opened the record.'],
  AFTER_LEAVING: ['After leaving', 'They, or their team, had worked with the child before, and did not any more.'],
  NO_WORK: [
    'Nothing being done on the record',
    `For ${quietDays} days nothing was said and no review was held, and nothing waits for anybody.`,
  ],
  MANY_CHILDREN: ['Many children in a day', `They opened the records of more than ${manyChildren} children that day.`],
  OUT_OF_HOURS: ['Out of hours', `The record was opened between ${nightFrom}:00 and ${nightUntil}:00.`],
};

/** What out of hours means here, in a sentence. */
export function outOfHoursText({ hours }: Pick<UsualWork, 'hours'>): string {
  if (hours === null) return unusualWords.OUT_OF_HOURS[1];
  return `The record was opened outside your working hours: ${hoursText(hours)}, bank holidays left out.`;
}

/** What is looked through where nobody says: a week up to today. */
export function unusualPeriod(
  asked: { readonly from: PlainDate | null; readonly to: PlainDate | null },
  today: PlainDate,
): { readonly from: PlainDate; readonly to: PlainDate } {
  const to = asked.to ?? (asked.from === null ? today : addDays(asked.from, 6));
  return { from: asked.from ?? addDays(to, -6), to };
}

/** The last four weeks, the newest first: what nobody has looked at stays so long where their day begins. */
export function weeksToLookAt(today: PlainDate): readonly { readonly from: PlainDate; readonly to: PlainDate }[] {
  return [0, 7, 14, 21].map((ago) => unusualPeriod({ from: null, to: addDays(today, -ago) }, today));
}

/** Why this period can’t be looked through, or null. */
export function periodProblem({ from, to }: { readonly from: PlainDate; readonly to: PlainDate }): string | null {
  if (to < from) return 'The last day must not be before the first';
  if (daysBetween(from, to) >= unusualLimits.mostDays) return `Choose at most ${unusualLimits.mostDays} days`;
  return null;
}
