import { ageOn } from '@heard/domain/calendar/months';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays, daysBetween } from '@heard/domain/calendar/plain-date';
import { type DemoChild, holdsOn, valueOn } from '../children/demo-child.js';
import type { Dice } from '../dice.js';
import type { Meeting } from '../reviews/reviews.js';
import { workingDay } from '../reviews/review-days.js';
import type { Home, Use } from '../said.js';
import type { Situation } from './uses.js';

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
  if (child.bornOn === null || day < child.bornOn) return child.expectedOn === null ? null : 'UNBORN';
  if (valueOn(child.legal, day) !== null) return 'IN_CARE';
  if (child.leaver && holdsOn(child.leaver, day)) return 'LEAVER';
  const atHome = valueOn(child.protection, day) ?? valueOn(child.inNeed, day);
  return atHome === null ? null : 'AT_HOME';
}

function visitUses(child: DemoChild, age: number, situation: Situation): Use[] {
  if (situation === 'UNBORN') return ['UNBORN'];
  if (situation === 'LEAVER') return child.unaccompanied ? ['UNACCOMPANIED'] : ['LEAVER'];
  if (child.unaccompanied) return ['UNACCOMPANIED'];
  const family: Use[] = ['FAMILY'];
  if (age < 2) return ['BABY', ...family];
  if (child.speech === 'NONE') return age < 3 ? ['BABY', ...family] : ['NON_VERBAL', ...family];
  if (child.speech === 'SUPPORTED') return age < 6 ? family : ['SUPPORTED', ...family];
  if (age < 4) return ['VISIT_SMALL', ...family];
  const inCare: Use[] = [
    'VISIT',
    'VISIT',
    'GOOD_NEWS',
    'SOMETHING_WRONG',
    'WORKER',
    'MISSING',
    'ADVOCACY',
    'CARER_HEARD',
    'SCHOOL',
    ...family,
  ];
  return situation === 'IN_CARE' ? inCare : ['HOME_VISIT', 'SCHOOL', ...family];
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

function aboutMeeting(dice: Dice, meeting: Meeting, today: PlainDate): (Moment | null)[] {
  const { child } = meeting;
  if (meeting.kind === 'CONFERENCE') {
    const parents = momentOf(child, meeting.heldOn, () => ['CONFERENCE_PARENT']);
    const before = addDays(meeting.heldOn, -dice.between(0, 6));
    return [
      parents,
      meeting.cameAndSpoke && child.speech === 'SPEAKS' ? momentOf(child, before, () => ['CONFERENCE']) : null,
    ];
  }
  if (child.speech !== 'SPEAKS' || child.unaccompanied || meeting.code === 'PN7' || meeting.code === 'PN0') return [];
  const before = addDays(meeting.heldOn, -dice.between(2, 12));
  const at =
    meeting.cameAndSpoke && meeting.heldOn <= today ? momentOf(child, meeting.heldOn, () => ['AT_REVIEW']) : null;
  return [momentOf(child, before, () => ['BEFORE_REVIEW']), at];
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
    ...meetings.flatMap((meeting) => aboutMeeting(dice, meeting, today)),
    ...children.flatMap((child) => visits(dice, child, today)),
  ];
  return found.filter((moment) => moment !== null);
}
