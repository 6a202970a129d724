import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays, daysBetween } from '@heard/domain/calendar/plain-date';
import { addYears } from '@heard/domain/calendar/months';
import type { Dice } from '../dice.js';
import type { TeamKey } from '../council/place.js';
import { type Stay, legalSpans, placementSpans } from './care-spans.js';
import { careTeams } from './care-teams.js';
import type { ChildCore, ChildStory, Span } from './demo-child.js';
import type { FamilyStory } from './family-story.js';

const needs = [
  ['N1', 62],
  ['N5', 13],
  ['N3', 8],
  ['N4', 9],
  ['N8', 3],
  ['N6', 3],
] as const;
const categories = [
  ['NEG', 45],
  ['EMO', 35],
  ['PHY', 10],
  ['SAB', 5],
  ['MUL', 5],
] as const;

const sinceCareBegan: readonly (readonly [days: readonly [low: number, high: number], weight: number])[] = [
  [[45, 240], 20],
  [[240, 730], 32],
  [[730, 2000], 34],
  [[2000, 3300], 14],
];

function leaverBegan(dice: Dice, child: ChildCore, today: PlainDate): PlainDate {
  const years = child.unaccompanied ? dice.between(1, 2) : dice.between(1, 9);
  const from = addDays(addYears(child.bornOn ?? today, 18 - years), -dice.between(10, 300));
  const earliest = addYears(today, -13);
  return from < earliest ? addDays(earliest, dice.between(0, 400)) : from;
}

function daysAgo(dice: Dice, child: ChildCore): number {
  switch (child.cohort) {
    case 'PROTECTION':
      return child.bornOn === null ? dice.between(12, 40) : dice.between(40, 620);
    case 'NEED':
      return dice.between(30, 900);
    case 'FORMER':
      return dice.between(...dice.weighted(sinceCareBegan)) + 260;
    case 'IN_CARE':
    case 'LEAVER':
      return child.unaccompanied ? dice.between(60, 800) : dice.between(...dice.weighted(sinceCareBegan));
  }
}

function began(dice: Dice, child: ChildCore, today: PlainDate): PlainDate {
  return child.cohort === 'LEAVER' ? leaverBegan(dice, child, today) : addDays(today, -daysAgo(dice, child));
}

function localityOf(dice: Dice, child: ChildCore): TeamKey {
  if (child.cohort === 'NEED') return dice.pick(['moorside', 'canal', 'assessment'] as const);
  return dice.pick(['east', 'west'] as const);
}

function careTeamOf(child: ChildCore): TeamKey {
  if (child.unaccompanied) return 'harbour';
  return child.family % 2 === 0 ? 'beech' : 'hawthorn';
}

/** The story that a family shares; made once, for its first child. */
export function familyStory(dice: Dice, child: ChildCore, today: PlainDate): FamilyStory {
  const beganOn = began(dice, child, today);
  const known = daysBetween(beganOn, today);
  return {
    beganOn,
    endedOn: child.cohort === 'FORMER' ? addDays(today, -dice.between(40, Math.min(560, known - 120))) : null,
    need: child.unaccompanied ? 'N8' : dice.weighted(needs),
    category: dice.weighted(categories),
    locality: localityOf(dice, child),
    careTeam: careTeamOf(child),
    hadPlan: dice.chance(0.55),
  };
}

/** Nothing happens to a child before birth, save to the unborn. */
function notBeforeBirth(child: ChildCore, day: PlainDate): PlainDate {
  return child.bornOn !== null && day < child.bornOn ? addDays(child.bornOn, 3) : day;
}

function atHome(child: ChildCore, family: FamilyStory, from: PlainDate): ChildStory {
  const knownFrom = notBeforeBirth(child, addDays(family.beganOn, -40));
  const need = child.disabled ? 'N2' : family.need;
  const isPlan = child.cohort === 'PROTECTION';
  return {
    legal: [],
    placements: [],
    need,
    protection: isPlan ? [{ value: family.category, from, to: null }] : [],
    inNeed: isPlan ? [] : [{ value: need, from, to: null }],
    leaver: null,
    teams: [{ value: homeTeam(child, family), from: knownFrom, to: null }],
  };
}

function homeTeam(child: ChildCore, family: FamilyStory): TeamKey {
  if (child.disabled) return 'disability';
  return child.bornOn === null ? 'court' : family.locality;
}

function planBefore(child: ChildCore, family: FamilyStory, careOn: PlainDate): Span<string>[] {
  const from = notBeforeBirth(child, addDays(careOn, -140));
  if (!family.hadPlan || child.unaccompanied || daysBetween(from, careOn) <= 60) return [];
  return [{ value: family.category, from, to: addDays(careOn, -1) }];
}

/** The whole history of one child, within the story of the family. */
export function childStory(dice: Dice, child: ChildCore, family: FamilyStory, today: PlainDate): ChildStory {
  const from = notBeforeBirth(child, family.beganOn);
  if (child.cohort === 'PROTECTION' || child.cohort === 'NEED') return atHome(child, family, from);
  const eighteenth = addYears(child.bornOn ?? today, 18);
  const isLeaver = child.cohort === 'LEAVER';
  const stay: Stay = { from, to: isLeaver ? addDays(eighteenth, -1) : family.endedOn, today };
  return {
    legal: legalSpans(child, stay),
    placements: placementSpans(dice, child, stay),
    need: family.need,
    protection: planBefore(child, family, from),
    inNeed: [],
    leaver: isLeaver ? { value: 'FORMER_RELEVANT', from: eighteenth, to: null } : null,
    teams: careTeams(child, family, notBeforeBirth(child, addDays(family.beganOn, -150)), stay),
  };
}
