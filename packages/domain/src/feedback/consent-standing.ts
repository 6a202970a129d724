import { ageOn } from '../calendar/months.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { ageAt } from '../children/age-at.js';
import { type AskedConsent, type ConsentedTelling, consentRules, consentRulesAt } from './consent-rules.js';
import type { ConsentStanding } from './consents.js';

/** A consent as it is stored: with the day on which it was asked. */
export interface StoredConsent extends AskedConsent {
  readonly askedOn: PlainDate;
}

type Told = Omit<ConsentedTelling, 'consents'>;

/** Birthdays on which somebody else may decide than before, so that everybody is asked again. Years. */
const askAgainAt = [16, 18] as const;

interface Day {
  readonly born: PlainDate | null;
  readonly today: PlainDate;
}

/**
 * Whether an answer stands today. A yes that was not theirs to give, or that was given before a birthday on which the
 * one who decides changes, is no yes: they are asked again. A no stays no, and not asked is neither.
 */
export function consentStanding(told: Told, consent: StoredConsent, { born, today }: Day): ConsentStanding {
  const { given, askedOn, basis } = consent;
  if (given === null || given === undefined) return 'NOT_ASKED';
  if (!given) return 'NO';
  const asked = { ...told, consents: [consent] };
  const age = ageAt({ dateOfBirth: born }, askedOn);
  const problems = [...consentRules(asked), ...consentRulesAt(asked, age)];
  if (problems.length > 0) return 'ASK_AGAIN';
  const ofChild = basis === 'COMPETENT_CHILD' || basis === 'PARENTAL_RESPONSIBILITY';
  return ofChild && hasComeOfAge(born, askedOn, today) ? 'ASK_AGAIN' : 'YES';
}

function hasComeOfAge(born: PlainDate | null, askedOn: PlainDate, today: PlainDate): boolean {
  if (born === null) return false;
  return askAgainAt.some((years) => ageOn(born, askedOn) < years && ageOn(born, today) >= years);
}
