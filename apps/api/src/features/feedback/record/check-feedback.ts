import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Reach } from '@heard/domain/children/reach';
import { ageAt, isBorn } from '@heard/domain/children/age-at';
import { birthRules } from '@heard/domain/feedback/birth-rules';
import { consentRulesAt } from '@heard/domain/feedback/consent-rules';
import { usualAnswerBy } from '@heard/domain/feedback/first-choices';
import type { SettledFeedback } from '@heard/domain/feedback/settle-draft';
import { InvalidInputError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import type { FactsOfFeedback } from './facts-of-feedback.queries.js';

/** What a draft leaves to the product: which themes its keys name, and who answers by when. */
export interface CheckedFeedback {
  readonly themeIds: readonly string[];
  readonly answer: { readonly ownerId: string | null; readonly by: PlainDate } | null;
}

function checkWithheld(unit: Unit, { withheldFrom }: SettledFeedback, facts: FactsOfFeedback): void {
  if (withheldFrom.includes(unit.actor.userId)) {
    throw new InvalidInputError({ withheldFrom: 'You are writing this, so you cannot be kept from it' });
  }
  if (facts.withheldFrom < withheldFrom.length) {
    throw new InvalidInputError({ withheldFrom: 'Choose people from the list' });
  }
}

/** The rules of the form, with the day of birth that the database holds, whoever writes. */
function checkAge(unit: Unit, settled: SettledFeedback, { child }: FactsOfFeedback, reach: Reach): void {
  if (child === null) return;
  const problems = [
    ...birthRules(settled, { isBorn: isBorn(child), bornOn: child.dateOfBirth }),
    ...consentRulesAt(settled, ageAt(child, unit.today), reach === 'RECORD'),
  ];
  if (problems.length > 0) throw new InvalidInputError(Object.fromEntries(problems));
}

/** What was chosen while it was offered, in a draft that waited longer than the theme: the rest of the draft is as good as ever. */
function checkThemes({ themes }: SettledFeedback, { themeIds, pastThemes: [past] }: FactsOfFeedback): void {
  if (past !== undefined) {
    const instead = past.countsAs === null ? 'Choose another' : `Choose “${past.countsAs}” instead`;
    throw new InvalidInputError({
      themes: `The theme “${past.label}” is not offered any more. ${instead}, or go on without it`,
    });
  }
  if (themeIds.length < themes.length) throw new InvalidInputError({ themes: 'Choose themes from the list' });
}

/** Whoever was told, where they read the record, or run the case in which they were told. */
function usualAnswerer({ actor }: Unit, reach: Reach): string | null {
  return reach === 'RECORD' || actor.role === 'COMPLAINTS_MANAGER' ? actor.userId : null;
}

function answerOf(
  unit: Unit,
  { answerExpected, answerOwnerId, answerBy }: SettledFeedback,
  facts: FactsOfFeedback,
  reach: Reach,
): CheckedFeedback['answer'] {
  if (!answerExpected) return null;
  if (answerOwnerId !== null && answerOwnerId !== unit.actor.userId && !facts.ownerKnown) {
    throw new InvalidInputError({ answerOwnerId: 'Choose somebody who works with this child' });
  }
  return {
    ownerId: answerOwnerId ?? usualAnswerer(unit, reach),
    by: answerBy ?? usualAnswerBy(unit.today, unit.holidays),
  };
}

/** Checks a draft against what is stored, and fills in who answers by when. Throws INVALID_INPUT. */
export function checkFeedback(
  unit: Unit,
  settled: SettledFeedback,
  { facts, reach }: { readonly facts: FactsOfFeedback; readonly reach: Reach },
): CheckedFeedback {
  checkAge(unit, settled, facts, reach);
  checkWithheld(unit, settled, facts);
  checkThemes(settled, facts);
  return { themeIds: facts.themeIds, answer: answerOf(unit, settled, facts, reach) };
}
