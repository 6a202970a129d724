import { ageOn } from '../calendar/months.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { ageAt } from '../children/age-at.js';
import { type AskedConsent, type ConsentedTelling, consentRules, consentRulesAt } from './consent-rules.js';
import type { ConsentStanding } from './consents.js';

/** A consent as it is stored: with the day on which it was asked. */
export interface StoredConsent extends AskedConsent {
  readonly askedOn: PlainDate;
}

interface Told extends Omit<ConsentedTelling, 'consents'> {
  /** Whoever said it took it back since. */
  readonly isTakenBack?: boolean;
}

/** Birthdays on which somebody else may decide than before, so that everybody is asked again. Years. */
const askAgainAt = [16, 18] as const;

interface Day {
  readonly born: PlainDate | null;
  readonly today: PlainDate;
}

/**
 * Whether the last of the answers about one use stands today. A yes that was not theirs to give, or that was given
 * before a birthday on which the one who decides changes, is no yes: they are asked again. A no stays no, and is told
 * apart where it took back a yes that still stood; not asked is neither. With the words themselves a yes is taken back.
 * @param answers about one use, the oldest first
 */
export function consentStanding(told: Told, answers: readonly StoredConsent[], { born, today }: Day): ConsentStanding {
  const last = answers.at(-1);
  if (typeof last?.given !== 'boolean') return 'NOT_ASKED';
  if (last.given) return yesStanding(told, last, { born, today });
  const before = consentStanding(told, answers.slice(0, -1), { born, today: last.askedOn });
  return before === 'YES' || before === 'TAKEN_BACK' ? 'TAKEN_BACK' : 'NO';
}

function yesStanding(told: Told, consent: StoredConsent, { born, today }: Day): ConsentStanding {
  if (told.isTakenBack) return 'TAKEN_BACK';
  const { askedOn, basis } = consent;
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
