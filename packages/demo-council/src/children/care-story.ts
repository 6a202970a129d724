import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays, daysBetween } from '@heard/domain/calendar/plain-date';
import { addMonths, addYears } from '@heard/domain/calendar/months';
import type { Dice } from '../dice.js';
import type { TeamKey } from '../council/place.js';
import type { ChildCore, ChildStory, Span } from './demo-child.js';

/** What brothers and sisters share: when it began, and which teams. */
export interface FamilyStory {
  readonly beganOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly need: string;
  readonly category: string;
  readonly locality: TeamKey;
  readonly careTeam: TeamKey;
  readonly hadPlan: boolean;
}

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

function began(dice: Dice, child: ChildCore, today: PlainDate): PlainDate {
  if (child.cohort === 'PROTECTION')
    return addDays(today, -dice.between(child.bornOn ? 40 : 12, child.bornOn ? 620 : 40));
  if (child.cohort === 'NEED') return addDays(today, -dice.between(30, 900));
  if (child.cohort === 'LEAVER') {
    const years = child.unaccompanied ? dice.between(1, 2) : dice.between(1, 9);
    const from = addDays(addYears(child.bornOn ?? today, 18 - years), -dice.between(10, 300));
    return from < addYears(today, -13) ? addDays(addYears(today, -13), dice.between(0, 400)) : from;
  }
  if (child.unaccompanied) return addDays(today, -dice.between(60, 800));
  const [low, high] = dice.weighted([
    [[45, 240], 20],
    [[240, 730], 32],
    [[730, 2000], 34],
    [[2000, 3300], 14],
  ] as const);
  const extra = child.cohort === 'FORMER' ? 260 : 0;
  return addDays(today, -dice.between(low, high) - extra);
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
    locality: dice.pick(
      child.cohort === 'NEED' ? (['moorside', 'canal', 'assessment'] as const) : (['east', 'west'] as const),
    ),
    careTeam: child.unaccompanied ? 'harbour' : child.family % 2 === 0 ? 'beech' : 'hawthorn',
    hadPlan: dice.chance(0.55),
  };
}

/** Nothing happens to a child before birth, save to the unborn. */
function notBeforeBirth(child: ChildCore, day: PlainDate): PlainDate {
  return child.bornOn !== null && day < child.bornOn ? addDays(child.bornOn, 3) : day;
}

function earlier(one: PlainDate, other: PlainDate | null): PlainDate {
  return other === null || one < other ? one : other;
}

function legalSpans(child: ChildCore, from: PlainDate, to: PlainDate | null, today: PlainDate): Span<string>[] {
  if (child.unaccompanied) return [{ value: 'V2', from, to }];
  const orderOn = addDays(from, 60 + (daysBetween('2000-01-01', from) % 180));
  const interim = addDays(from, 14);
  if (earlier(interim, to) >= today || (to !== null && to <= orderOn)) return [{ value: 'V2', from, to }];
  const first: Span<string> = { value: 'V2', from, to: addDays(interim, -1) };
  if (orderOn >= today) return [first, { value: 'C1', from: interim, to }];
  return [first, { value: 'C1', from: interim, to: addDays(orderOn, -1) }, { value: 'C2', from: orderOn, to }];
}

function placementCode(dice: Dice, age: number, child: ChildCore): string {
  if (age >= 16)
    return dice.weighted([
      ['U4', 40],
      ['K2', 20],
      ['Z11', child.unaccompanied ? 40 : 22],
      ['U1', 8],
    ]);
  if (child.unaccompanied) return 'U6';
  if (age >= 10)
    return dice.weighted([
      ['U4', 42],
      ['U6', 18],
      ['K2', child.disabled ? 32 : 18],
      ['U1', 18],
      ['P1', 4],
    ]);
  return dice.weighted([
    ['U4', 40],
    ['U6', 32],
    ['U1', 22],
    ['P1', 5],
    ['K2', child.disabled ? 12 : 1],
  ]);
}

function placementSpans(
  dice: Dice,
  child: ChildCore,
  from: PlainDate,
  to: PlainDate | null,
  today: PlainDate,
): Span<string>[] {
  const spans: Span<string>[] = [];
  let start = from;
  for (let move = 0; move < 6; move += 1) {
    const age = Math.floor(daysBetween(child.bornOn ?? from, start) / 365.25);
    const lasting = move === 0 ? dice.between(70, 320) : dice.between(300, 1900);
    const next = addDays(start, lasting);
    const isLast = next >= addDays(earlier(today, to), -20) || move === 5;
    spans.push({
      value: move === 0 && !child.unaccompanied && age < 14 ? 'U6' : placementCode(dice, age, child),
      from: start,
      to: isLast ? to : addDays(next, -1),
    });
    if (isLast) break;
    start = next;
  }
  return spans;
}

function teamSpans(
  child: ChildCore,
  family: FamilyStory,
  careOn: PlainDate | null,
  endOn: PlainDate | null,
  today: PlainDate,
): Span<TeamKey>[] {
  const always = child.disabled ? 'disability' : null;
  const knownFrom = notBeforeBirth(child, addDays(family.beganOn, careOn === null ? -40 : -150));
  if (careOn === null) {
    const team = always ?? (child.bornOn === null ? 'court' : family.locality);
    return [{ value: team, from: knownFrom, to: null }];
  }
  const wanted: (readonly [TeamKey, PlainDate])[] = child.unaccompanied
    ? [['harbour', careOn]]
    : [
        [always ?? family.locality, knownFrom],
        [always ?? 'court', careOn],
        [always ?? family.careTeam, addDays(careOn, 150)],
      ];
  if (child.cohort === 'LEAVER') wanted.push(['leaving', addDays(endOn ?? today, 1)]);
  return chained(
    wanted.filter(([, from]) => from <= today),
    child.cohort === 'FORMER' ? endOn : null,
  );
}

/** Joins neighbours with the same team, and lets each end the day before the next begins. */
function chained(wanted: readonly (readonly [TeamKey, PlainDate])[], end: PlainDate | null): Span<TeamKey>[] {
  const within = wanted.filter(
    ([team, from], at) =>
      (end === null || from < end) && wanted[at - 1]?.[0] !== team && (wanted[at + 1]?.[1] ?? '9999') > from,
  );
  return within.map(([value, from], at) => {
    const next = within[at + 1];
    return { value, from, to: next ? addDays(next[1], -1) : end };
  });
}

/** The whole history of one child, within the story of the family. */
export function childStory(dice: Dice, child: ChildCore, family: FamilyStory, today: PlainDate): ChildStory {
  const from = notBeforeBirth(child, family.beganOn);
  const none = { legal: [], placements: [], need: family.need, protection: [], inNeed: [], leaver: null };
  if (child.cohort === 'PROTECTION') {
    return {
      ...none,
      protection: [{ value: family.category, from, to: null }],
      teams: teamSpans(child, family, null, null, today),
    };
  }
  if (child.cohort === 'NEED') {
    const need = child.disabled ? 'N2' : family.need;
    return {
      ...none,
      need,
      inNeed: [{ value: need, from, to: null }],
      teams: teamSpans(child, family, null, null, today),
    };
  }
  const eighteenth = addYears(child.bornOn ?? today, 18);
  const endOn = child.cohort === 'LEAVER' ? addDays(eighteenth, -1) : family.endedOn;
  const planFrom = notBeforeBirth(child, addDays(from, -140));
  const hadPlan = family.hadPlan && !child.unaccompanied && daysBetween(planFrom, from) > 60;
  return {
    ...none,
    legal: legalSpans(child, from, endOn, today),
    placements: placementSpans(dice, child, from, endOn, today),
    protection: hadPlan ? [{ value: family.category, from: planFrom, to: addDays(from, -1) }] : [],
    leaver: child.cohort === 'LEAVER' ? { value: 'FORMER_RELEVANT', from: eighteenth, to: null } : null,
    teams: teamSpans(child, family, from, endOn, today),
  };
}
