import { ageOn } from '@heard/domain/calendar/months';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays, daysBetween } from '@heard/domain/calendar/plain-date';
import { type DemoChild, holdsOn, valueOn } from '../children/demo-child.js';
import type { Dice } from '../dice.js';
import type { Meeting } from '../reviews/reviews.js';
import { workingDay } from '../reviews/review-days.js';
import type { Home, Use } from '../said.js';
import type { Situation } from './use-rules.js';

/** A day on which this child might have said something, and which pages it could come from. */
export interface Moment {
  readonly child: DemoChild;
  readonly day: PlainDate;
  readonly age: number;
  readonly home: Home | null;
  readonly situation: Situation;
  readonly uses: readonly Use[];
}

function homeOn(child: DemoChild, day: PlainDate): Home | null {
  const code = valueOn(child.placements, day);
  if (code === null) return null;
  if (code === 'U1') return 'kin';
  if (code.startsWith('U')) return 'foster';
  return code.startsWith('K') ? 'residential' : null;
}

function situationOn(child: DemoChild, day: PlainDate): Situation | null {
  if (child.bornOn === null) return 'UNBORN';
  if (day < child.bornOn) return null;
  if (valueOn(child.legal, day) !== null) return 'IN_CARE';
  if (child.leaver && holdsOn(child.leaver, day)) return 'LEAVER';
  return valueOn([...child.protection, ...child.inNeed], day) === null ? null : 'AT_HOME';
}

/** The same on another day; null where their life was another one then. */
export function momentOn(moment: Moment, day: PlainDate): Moment | null {
  const { child } = moment;
  if (situationOn(child, day) !== moment.situation) return null;
  return { ...moment, day, age: child.bornOn === null ? -1 : ageOn(child.bornOn, day), home: homeOn(child, day) };
}

const ofSpeakers: Readonly<Record<Situation, readonly Use[]>> = {
  IN_CARE: [
    'VISIT',
    'GOOD_NEWS',
    'SOMETHING_WRONG',
    'WORKER',
    'MISSING',
    'ADVOCACY',
    'CARER_HEARD',
    'SCHOOL',
    'FAMILY',
  ],
  AT_HOME: ['HOME_VISIT', 'SCHOOL', 'FAMILY'],
  LEAVER: ['LEAVER'],
  UNBORN: ['UNBORN'],
};

function visitUses(child: DemoChild, age: number, situation: Situation): readonly Use[] {
  if (child.unaccompanied) return ['UNACCOMPANIED'];
  if (age >= 0 && age < 2) return ['BABY', 'FAMILY'];
  if (child.disabled && child.speech !== 'SPEAKS') return usesWithoutSpeech(child, age);
  return age >= 2 && age < 4 ? ['VISIT_SMALL', 'FAMILY'] : ofSpeakers[situation];
}

function usesWithoutSpeech(child: DemoChild, age: number): readonly Use[] {
  if (child.speech === 'NONE') return [age < 3 ? 'BABY' : 'NON_VERBAL', 'FAMILY'];
  return age < 6 ? ['FAMILY'] : ['SUPPORTED', 'FAMILY'];
}

function momentOf(
  child: DemoChild,
  day: PlainDate,
  uses: (age: number, situation: Situation) => readonly Use[],
): Moment | null {
  const situation = situationOn(child, day);
  if (situation === null) return null;
  const age = situation === 'UNBORN' || child.bornOn === null ? -1 : ageOn(child.bornOn, day);
  return { child, day, age, situation, home: homeOn(child, day), uses: uses(age, situation) };
}

function aboutConference(dice: Dice, { child, heldOn, cameAndSpoke }: Meeting): (Moment | null)[] {
  const parents = momentOf(child, heldOn, () => ['CONFERENCE_PARENT']);
  const before = addDays(heldOn, -dice.between(0, 6));
  const spoke = cameAndSpoke && child.speech === 'SPEAKS';
  return [parents, spoke ? momentOf(child, before, () => ['CONFERENCE']) : null];
}

/** Nothing was conveyed at a review that is coded so, and nothing may be found said for it. */
function aboutReview(dice: Dice, { child, heldOn, code, cameAndSpoke }: Meeting): (Moment | null)[] {
  if (child.speech !== 'SPEAKS' || child.unaccompanied || code === 'PN7' || code === 'PN0') return [];
  const before = momentOf(child, addDays(heldOn, -dice.between(2, 12)), () => ['BEFORE_REVIEW']);
  return [before, cameAndSpoke ? momentOf(child, heldOn, () => ['AT_REVIEW']) : null];
}

function aboutMeeting(dice: Dice, meeting: Meeting): (Moment | null)[] {
  return meeting.kind === 'CONFERENCE' ? aboutConference(dice, meeting) : aboutReview(dice, meeting);
}

/** Visits every few weeks over the last three years, closer together towards today. */
function visits(dice: Dice, child: DemoChild, today: PlainDate): (Moment | null)[] {
  const moments: (Moment | null)[] = [];
  let day = addDays(today, -dice.between(0, 40));
  while (daysBetween(day, today) < 1080) {
    moments.push(momentOf(child, workingDay(day), (age, situation) => visitUses(child, age, situation)));
    day = addDays(day, -dice.between(12, 24) - Math.floor(daysBetween(day, today) / 40));
  }
  return moments;
}

/** All the days on which somebody was asked or seen. */
export function makeMoments(
  dice: Dice,
  children: readonly DemoChild[],
  meetings: readonly Meeting[],
  today: PlainDate,
): Moment[] {
  const found = [
    ...meetings.flatMap((meeting) => aboutMeeting(dice, meeting)),
    ...children.flatMap((child) => visits(dice, child, today)),
  ];
  return found.filter((moment) => moment !== null);
}
