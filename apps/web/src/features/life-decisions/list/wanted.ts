import { addDays } from '@heard/domain/calendar/plain-date';
import { WhyNotAsked } from '@heard/domain/life-decisions/asked-before';
import { LifeDecisionKind } from '@heard/domain/life-decisions/life-decision-kinds';

import { todayInLondon } from '../../../platform/council-time';

/** Of which nobody has said whether the child was asked, or nobody knows. */
export const unsaidChoice = 'UNSAID';

/** So many weeks back: first the figure’s. */
export const periods = [13, 26, 52] as const;

export interface Wanted {
  readonly weeks: number;
  readonly since: string;
  readonly kind: LifeDecisionKind | null;
  readonly why: WhyNotAsked | null;
  readonly unsaid: boolean;
}

function oneOf<Choice extends string>(choices: Readonly<Record<Choice, Choice>>, value: string | null): Choice | null {
  return Object.values<Choice>(choices).find((choice) => choice === value) ?? null;
}

/** What the address asks for; anything else in it counts for nothing. */
export function readWanted(search: URLSearchParams): Wanted {
  const weeks = periods.find((period) => String(period) === search.get('weeks')) ?? periods[0];
  return {
    weeks,
    since: addDays(todayInLondon(), -7 * weeks),
    kind: oneOf(LifeDecisionKind, search.get('kind')),
    why: oneOf(WhyNotAsked, search.get('said')),
    unsaid: search.get('said') === unsaidChoice,
  };
}

export function isNarrowed({ kind, why, unsaid }: Wanted): boolean {
  return kind !== null || why !== null || unsaid;
}
