import { consentBasisLabels, consentStandingLabels } from '@heard/domain/feedback/consents';

import type { AskableFragment } from '../../gql/children/graphql';
import { dateText } from '../../platform/dates';
import { lowerFirst } from '../../platform/lower-first';

export type Consent = AskableFragment['consents'][number];
type Answer = Consent['earlier'][number];

/** Whom one asks. Null: a group. */
export interface Asked {
  readonly name: string;
  /** Whole years today; null where it is not known. */
  readonly age: number | null;
}

const given = new Map<boolean | null | undefined, string>([
  [true, 'yes'],
  [false, 'no'],
]);

/** Who decided: by name, else what they are; null where nobody wrote it down. */
function whoText({ givenBy, basis }: Answer): string | null {
  if (givenBy) return givenBy;
  if (basis === null || basis === undefined) return null;
  return basis === 'COMPETENT_CHILD' ? 'they decided' : lowerFirst(consentBasisLabels[basis]);
}

function asked({ askedOn, judgedByName }: Answer): string {
  return `asked by ${judgedByName} on ${dateText(askedOn)}`;
}

/** What stands today: what was not asked is no yes, and of a yes that has ended it is said that it was one. */
export function consentText(consent: Consent): string {
  const { standing } = consent;
  const hasEnded = standing === 'ASK_AGAIN';
  const isAsked = standing !== 'NOT_ASKED';
  const parts = [hasEnded ? 'yes' : consentStandingLabels[standing], whoText(consent), isAsked ? asked(consent) : null];
  return `${parts.filter(Boolean).join(', ')}${hasEnded ? '; that yes has ended, ask again' : ''}`;
}

/** What was answered once, and counts no more. */
export function earlierText(answer: Answer): string {
  return [given.get(answer.given) ?? 'not asked', whoText(answer), asked(answer)].filter(Boolean).join(', ');
}

/** Why a yes counts no more: it was not theirs to give, or since a birthday somebody else decides. Null: a group. */
export function whyEnded(of: Asked | null): string {
  const age = of?.age ?? null;
  if (age === null || age < 16) return 'Whoever said yes before could not decide this.';
  return `${of?.name ?? 'This person'} is ${age >= 18 ? '18' : '16'} or over now, and decides alone.`;
}

/** True where what was agreed to has to be asked about again before it is used. */
export function isToAskAgain({ consents }: Pick<AskableFragment, 'consents'>): boolean {
  return consents.some(({ standing }) => standing === 'ASK_AGAIN');
}

/** What there is to be used: what was said, seen or wished for. Empty where it was not found out. */
export function wordsOf({ words, observation, wishesAndFeelings }: AskableFragment): string {
  return words ?? observation ?? wishesAndFeelings ?? '';
}
