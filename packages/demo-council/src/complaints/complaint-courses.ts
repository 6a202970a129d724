import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays } from '@heard/domain/calendar/plain-date';
import { addWorkingDays, isWorkingDay } from '@heard/domain/calendar/working-days';
import type { StageDeadline } from '@heard/domain/complaints/complaint-clock';
import type { ComplaintEnd } from '@heard/domain/complaints/complaint-end';
import type { Dice } from '../dice.js';
import { workingDay } from '../reviews/review-days.js';
import type { ComplaintStory } from './complaint-page.js';
import { complaintStories } from './complaint-stories.js';
import { corporateStory } from './corporate-story.js';
import { endedStories, ends } from './ended-stories.js';

export type Corrected = 'COMPLAINANT' | 'ADVOCATE' | 'ACKNOWLEDGED';

/** How a stage 1 went: the clock of each is worked out from it. */
export interface Course {
  readonly state: 'IN_TIME' | 'LATE' | 'OPEN' | 'ENDED';
  readonly extended: boolean;
  /** About a child of the team whose manager has the demo's account, where there is one. */
  readonly inDemoTeam?: boolean;
  /** About the work of the demo's practitioner, who was told that it exists. */
  readonly shared?: boolean;
  /** The statutory one where it says nothing. */
  readonly procedure?: 'CORPORATE';
  /** What was first written down wrongly. */
  readonly corrected?: Corrected;
  /** How and when it ended without an answer. */
  readonly ended?: { readonly end: ComplaintEnd; readonly on: PlainDate };
}

export interface Told {
  readonly receivedOn: PlainDate;
  readonly course: Course;
  readonly story: ComplaintStory;
}

export interface Clock {
  readonly agreedDueOn: PlainDate | null;
  readonly extendedOn: PlainDate | null;
  readonly respondedOn: PlainDate | null;
}

const inTime: Course = { state: 'IN_TIME', extended: false };
const late: Course = { state: 'LATE', extended: false };
const open: Course = { state: 'OPEN', extended: false };
const extendedInTime: Course = { state: 'IN_TIME', extended: true };
const extendedLate: Course = { state: 'LATE', extended: true };
const closed: readonly Course[] = [
  inTime,
  inTime,
  inTime,
  late,
  inTime,
  extendedInTime,
  inTime,
  inTime,
  late,
  extendedLate,
  inTime,
];

/** Working days ago on which those that are open came in: long left lying, overdue, due today, extended, and new ones. */
const stillOpen: readonly (readonly [Course, number])[] = [
  [{ ...open, corrected: 'COMPLAINANT' }, 104],
  [{ state: 'OPEN', extended: true, corrected: 'ADVOCATE' }, 23],
  [{ ...open, shared: true, corrected: 'ACKNOWLEDGED' }, 14],
  [open, 11],
  [open, 10],
  [{ state: 'OPEN', extended: true }, 15],
  [{ ...open, inDemoTeam: true }, 7],
  [open, 3],
  [open, 1],
];

/** The working day so many working days before today, so that a clock begun then ends on the day wanted. */
function workingDaysAgo(today: PlainDate, days: number): PlainDate {
  let day = workingDay(today);
  for (let left = days; left > 0;) {
    day = addDays(day, -1);
    if (isWorkingDay(day, bankHolidaysEnglandAndWales)) left -= 1;
  }
  return day;
}

/** Those that ended without an answer, of every kind. */
function endedCourses(today: PlainDate): Told[] {
  return endedStories.map((story, at): Told => {
    const { end, ago, after } = ends[at] ?? { end: 'WITHDRAWN', ago: 60, after: 5 };
    const receivedOn = workingDay(addDays(today, -ago));
    return {
      story,
      receivedOn,
      course: { state: 'ENDED', extended: false, ended: { end, on: addDays(receivedOn, after) } },
    };
  });
}

/** Some that are open today, of every kind, and the rest over the year and a half before. */
export function complaintCourses(dice: Dice, today: PlainDate): Told[] {
  const corporate: Told = {
    story: corporateStory,
    receivedOn: workingDaysAgo(today, 6),
    course: { ...open, procedure: 'CORPORATE', shared: true },
  };
  return [...answeredAndOpen(dice, today), ...endedCourses(today), corporate];
}

function answeredAndOpen(dice: Dice, today: PlainDate): Told[] {
  const done = complaintStories.length - stillOpen.length;
  return complaintStories.map((story, at): Told => {
    const still = stillOpen[at - done];
    if (still) return { story, course: still[0], receivedOn: workingDaysAgo(today, still[1]) };
    const ago = 45 + Math.floor(((done - 1 - at) * 480) / done) + dice.between(0, 8);
    return {
      story,
      course: closed[at % closed.length] ?? inTime,
      receivedOn: addDays(today, -ago),
    };
  });
}

/** When it was put off, and when it was answered. */
export function clockOf(dice: Dice, course: Course, { standardDueOn, extendedDueOn }: StageDeadline): Clock {
  const agreedDueOn = course.extended ? extendedDueOn : null;
  const extendedOn = course.extended ? workingDay(addDays(standardDueOn, -dice.between(1, 3))) : null;
  const dueOn = agreedDueOn ?? standardDueOn;
  switch (course.state) {
    case 'ENDED':
    case 'OPEN':
      return { agreedDueOn, extendedOn, respondedOn: null };
    case 'LATE': {
      const respondedOn = addWorkingDays(dueOn, dice.between(1, 9), bankHolidaysEnglandAndWales);
      return { agreedDueOn, extendedOn, respondedOn };
    }
    case 'IN_TIME':
      return {
        agreedDueOn,
        extendedOn,
        respondedOn: workingDay(addDays(dueOn, -dice.between(0, 5))),
      };
  }
}
