import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays } from '@heard/domain/calendar/plain-date';
import type { TeamKey } from '../council/place.js';
import type { Stay } from './care-spans.js';
import type { FamilyStory } from './family-story.js';
import type { ChildCore, Span } from './demo-child.js';

type Change = readonly [team: TeamKey, from: PlainDate];

function changes(child: ChildCore, family: FamilyStory, knownFrom: PlainDate, stay: Stay): Change[] {
  if (child.unaccompanied) return [['harbour', stay.from]];
  if (child.disabled && child.family % 3 !== 0) return [['disability', knownFrom]];
  return [
    [family.locality, knownFrom],
    ['court', stay.from],
    [family.careTeam, addDays(stay.from, 150)],
  ];
}

/** From the team that knew the family, over the court team, to the team that stays; at eighteen to the leaving care team. */
export function careTeams(child: ChildCore, family: FamilyStory, knownFrom: PlainDate, stay: Stay): Span<TeamKey>[] {
  const leaving: Change[] = child.cohort === 'LEAVER' && stay.to !== null ? [['leaving', addDays(stay.to, 1)]] : [];
  const wanted = [...changes(child, family, knownFrom, stay), ...leaving].filter(([, from]) => from <= stay.today);
  return chained(wanted, child.cohort === 'FORMER' ? stay.to : null);
}

/** Lets each team end the day before the next begins; one that would last no day is left out. */
function chained(wanted: readonly Change[], end: PlainDate | null): Span<TeamKey>[] {
  const within = wanted.filter(
    ([, from], at) => (end === null || from < end) && (wanted[at + 1]?.[1] ?? '9999') > from,
  );
  return within.map(([value, from], at) => {
    const next = within[at + 1];
    return { value, from, to: next ? addDays(next[1], -1) : end };
  });
}
