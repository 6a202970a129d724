import type { PlainDate } from '../calendar/plain-date.js';
import { ageAt } from '../children/age-at.js';

/** Whether the child was asked before it was decided. Nothing is ever guessed: a person says so, and links the words. */
export const AskedBefore = { YES: 'YES', NO: 'NO', NOT_KNOWN: 'NOT_KNOWN' } as const;
export type AskedBefore = keyof typeof AskedBefore;

export const askedBeforeAnswers: readonly AskedBefore[] = Object.values(AskedBefore);

export const askedBeforeLabels: Readonly<Record<AskedBefore, string>> = {
  YES: 'Yes, they were asked',
  NO: 'No, they were not asked',
  NOT_KNOWN: 'It is not known',
};

/** Why a child was not asked. That it was missed is an honest answer, and one to learn from. */
export const WhyNotAsked = {
  EMERGENCY: 'EMERGENCY',
  COURT: 'COURT',
  TOO_YOUNG: 'TOO_YOUNG',
  NOT_SAFE: 'NOT_SAFE',
  NOT_REACHED: 'NOT_REACHED',
  NO_SUPPORT: 'NO_SUPPORT',
  MISSED: 'MISSED',
  OTHER: 'OTHER',
} as const;
export type WhyNotAsked = keyof typeof WhyNotAsked;

export const whyNotAsked: readonly WhyNotAsked[] = Object.values(WhyNotAsked);

export const whyNotAskedLabels: Readonly<Record<WhyNotAsked, string>> = {
  EMERGENCY: 'It had to happen at once',
  COURT: 'A court decided it',
  TOO_YOUNG: 'They were too young to be asked about it',
  NOT_SAFE: 'Asking them would not have been safe',
  NOT_REACHED: 'They were missing, or could not be reached',
  NO_SUPPORT: 'The help they need to say it was not there',
  MISSED: 'It was missed: nobody asked them',
  OTHER: 'Another reason',
};

/** What somebody has said of it, in which role. */
export interface SaidOfAsking {
  readonly answer: AskedBefore;
  readonly why: WhyNotAsked | null;
  readonly saidAs: string;
}

/** Who says of a child that it was missed, with what is done about it, so that nobody has to ask any more. */
export function mayEndMissed(role: string): boolean {
  return role === 'TEAM_MANAGER' || role === 'REVIEWING_OFFICER';
}

/**
 * That nobody knows is for the team manager to say in the end; said by anybody else, somebody still has to find out. That
 * it was missed leaves the child unasked: whoever answers for the child, or reviews them, says what is done about it.
 */
export function isAskingSettled(said: SaidOfAsking | null): boolean {
  if (said === null) return false;
  if (said.answer === 'NOT_KNOWN') return said.saidAs === 'TEAM_MANAGER';
  return said.why !== 'MISSED' || mayEndMissed(said.saidAs);
}

/** Who says the rest where something was said that did not end it: the reader, or whoever may. */
export type SaysTheRest = 'READER' | 'MANAGER_OR_OFFICER' | 'MANAGER';

/** Of what was said last, where it is still missing. */
export function saysTheRest(said: Omit<SaidOfAsking, 'saidAs'>, reader: string): SaysTheRest {
  if (isAskingSettled({ ...said, saidAs: reader })) return 'READER';
  return said.answer === 'NOT_KNOWN' ? 'MANAGER' : 'MANAGER_OR_OFFICER';
}

/** From this birthday on a child is asked before a decision about their life. */
export const askedFromAge = 4;

/** From the fourth birthday on, as participation in reviews counts. A child whose birth is not known is asked. */
export function isOfAgeToBeAsked(dateOfBirth: PlainDate | null, tookEffectOn: PlainDate): boolean {
  if (dateOfBirth === null) return true;
  return (ageAt({ dateOfBirth }, tookEffectOn) ?? 0) >= askedFromAge;
}

/** So many weeks before it took effect are looked through for words to link. */
export const weeksBefore = 26;
