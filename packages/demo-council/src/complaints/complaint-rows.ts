import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays, daysBetween } from '@heard/domain/calendar/plain-date';
import { addWorkingDays, isWorkingDay } from '@heard/domain/calendar/working-days';
import { complaintDeadlines } from '@heard/domain/complaints/complaint-clock';
import { hasRightToAdvocate } from '@heard/domain/complaints/representation-codes';
import type { DemoChild } from '../children/demo-child.js';
import { adultName, familyName } from '../council/names.js';
import { type Council, demoWorker, unitId, type Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Tables } from '../tables.js';
import { workingDay } from '../reviews/review-days.js';
import { complaintStories, type ComplaintStory, complimentStories } from './stories.js';

/** How a stage 1 went: the clock of each is worked out from it. */
type Course =
  | 'IN_TIME'
  | 'LATE'
  | 'EXTENDED_IN_TIME'
  | 'EXTENDED_LATE'
  | 'OPEN'
  | 'OPEN_OVERDUE'
  | 'OPEN_TODAY'
  | 'OPEN_EXTENDED';

interface Told {
  readonly receivedOn: PlainDate;
  readonly course: Course;
  readonly story: ComplaintStory;
}

const closedCourses = [
  'IN_TIME',
  'IN_TIME',
  'IN_TIME',
  'LATE',
  'IN_TIME',
  'EXTENDED_IN_TIME',
  'IN_TIME',
  'IN_TIME',
  'LATE',
  'EXTENDED_LATE',
  'IN_TIME',
] as const;

/** The working day so many working days before today, so that a clock begun then ends on the day wanted. */
function workingDaysAgo(today: PlainDate, days: number): PlainDate {
  let day = workingDay(today);
  for (let left = days; left > 0;) {
    day = addDays(day, -1);
    if (isWorkingDay(day, bankHolidaysEnglandAndWales)) left -= 1;
  }
  return day;
}

/** Six that are open today, of every kind, and the rest over the year before. */
function courses(dice: Dice, today: PlainDate): Told[] {
  const open: readonly (readonly [Course, number])[] = [
    ['OPEN_OVERDUE', 14],
    ['OPEN_TODAY', 10],
    ['OPEN_EXTENDED', 15],
    ['OPEN', 7],
    ['OPEN', 3],
    ['OPEN', 1],
  ];
  return complaintStories.map((story, at): Told => {
    const still = open[at - (complaintStories.length - open.length)];
    if (still) return { story, course: still[0], receivedOn: workingDaysAgo(today, still[1]) };
    const ago =
      45 +
      Math.floor(((complaintStories.length - open.length - 1 - at) * 310) / (complaintStories.length - open.length)) +
      dice.between(0, 8);
    return { story, course: closedCourses[at % closedCourses.length] ?? 'IN_TIME', receivedOn: addDays(today, -ago) };
  });
}

interface Clock {
  readonly agreedDueOn: PlainDate | null;
  readonly extendedOn: PlainDate | null;
  readonly respondedOn: PlainDate | null;
}

function clockOf(dice: Dice, told: Told, standardDueOn: PlainDate, extendedDueOn: PlainDate): Clock {
  const extended = told.course.includes('EXTENDED');
  const agreedDueOn = extended ? extendedDueOn : null;
  const extendedOn = extended ? workingDay(addDays(standardDueOn, -dice.between(1, 3))) : null;
  if (told.course.startsWith('OPEN')) return { agreedDueOn, extendedOn, respondedOn: null };
  const dueOn = agreedDueOn ?? standardDueOn;
  const late = told.course.endsWith('LATE') && told.course !== 'EXTENDED_IN_TIME';
  const respondedOn = late
    ? addWorkingDays(dueOn, dice.between(1, 9), bankHolidaysEnglandAndWales)
    : workingDay(addDays(dueOn, -dice.between(0, extended ? 6 : 5)));
  return { agreedDueOn, extendedOn, respondedOn };
}

class ComplaintWriter {
  private readonly ids = new Identities('complaints');
  private readonly numbers = new Map<number, number>();
  private readonly manager: Worker;

  constructor(
    private readonly tables: Tables,
    private readonly council: Council,
    private readonly children: readonly DemoChild[],
    private readonly dice: Dice,
  ) {
    this.manager = demoWorker(council, 'COMPLAINTS_MANAGER');
  }

  complaint(told: Told): void {
    const { story, receivedOn } = told;
    const child = this.childFor(story.from, receivedOn);
    const deadlines = complaintDeadlines(receivedOn, bankHolidaysEnglandAndWales).stage1;
    const id = this.representation(receivedOn, story, child, {
      kind: 'COMPLAINT',
      procedure: 'CHILDREN_ACT_1989',
      clock_starts_on: receivedOn,
      grounds_on: addDays(receivedOn, -this.dice.between(2, 40)),
      sufficient_interest_on: story.from === 'SUFFICIENT_INTEREST' ? receivedOn : null,
      wanted_outcome: story.wanted,
      advocacy: this.advocacy(story, told.course),
      praised_user_id: null,
    });
    const clock = clockOf(this.dice, told, deadlines.standardDueOn, deadlines.extendedDueOn);
    const answered = clock.respondedOn !== null;
    this.tables.add('complaint_stage', {
      id: this.ids.next(),
      representation_id: id,
      stage: 'STAGE_1',
      started_on: receivedOn,
      standard_due_on: deadlines.standardDueOn,
      agreed_due_on: clock.agreedDueOn,
      extension_reason:
        clock.agreedDueOn === null ? null : hasRightToAdvocate(story.from) ? 'ADVOCATE_NEEDED' : 'COMPLEX',
      extension_note:
        clock.agreedDueOn === null
          ? null
          : 'Two teams and a partner have to be asked. Told by letter and by phone, with the new date.',
      extended_on: clock.extendedOn,
      extended_by: clock.extendedOn === null ? null : this.manager.userId,
      responded_on: clock.respondedOn,
      finding: answered ? story.finding : null,
      response_summary: answered ? story.answer : null,
      responded_by: answered ? this.manager.userId : null,
      version: answered ? 2 : 1,
    });
  }

  compliment(receivedOn: PlainDate, story: (typeof complimentStories)[number]): void {
    const child = this.childFor(story.from, receivedOn);
    this.representation(receivedOn, story, child, {
      kind: 'COMPLIMENT',
      procedure: null,
      clock_starts_on: null,
      grounds_on: null,
      sufficient_interest_on: null,
      wanted_outcome: null,
      advocacy: 'NOT_APPLICABLE',
      praised_user_id: this.dice.pick(this.council.workers.filter((worker) => worker.role === 'PRACTITIONER')).userId,
    });
  }

  counters(): void {
    for (const [year, last] of this.numbers) this.tables.add('representation_counter', { year, last_no: last });
  }

  private representation(
    receivedOn: PlainDate,
    story: { readonly from: ComplaintStory['from']; readonly summary: string },
    child: DemoChild | null,
    row: Readonly<Record<string, string | null>>,
  ): string {
    const year = Number(receivedOn.slice(0, 4));
    const number = (this.numbers.get(year) ?? 0) + 1;
    this.numbers.set(year, number);
    const id = this.ids.next();
    const team = child?.teams.findLast((span) => span.from <= receivedOn) ?? child?.teams[0];
    const channels =
      story.from === 'CHILD'
        ? (['IN_PERSON', 'THROUGH_ADVOCATE', 'LETTER', 'WEB_FORM'] as const)
        : (['PHONE', 'EMAIL', 'LETTER', 'WEB_FORM'] as const);
    this.tables.add('representation', {
      id,
      client_id: this.ids.next(),
      payload_sha256: Array.from({ length: 64 }, () => this.dice.between(0, 15).toString(16)).join(''),
      reference: `R-${String(year)}-${String(number).padStart(4, '0')}`,
      procedure_reason: null,
      received_on: receivedOn,
      channel: this.dice.pick(channels),
      from_whom: story.from,
      complainant_name: this.nameOf(story.from, child),
      child_id: child?.id ?? null,
      summary: story.summary,
      org_unit_id: unitId(this.council, team?.value ?? 'voice'),
      about_user_id: null,
      created_by: this.manager.userId,
      ...row,
    });
    return id;
  }

  private advocacy(story: ComplaintStory, course: Course): string {
    if (!hasRightToAdvocate(story.from)) return 'NOT_APPLICABLE';
    if (course === 'OPEN') return 'NOT_OFFERED';
    return this.dice.chance(0.6) ? 'OFFERED_ACCEPTED' : 'OFFERED_DECLINED';
  }

  private nameOf(from: ComplaintStory['from'], child: DemoChild | null): string {
    if ((from === 'CHILD' || from === 'CARE_LEAVER') && child) return `${child.givenName} ${child.surname}`;
    return adultName(this.dice, from === 'PARENT' && child ? child.surname : familyName(this.dice, 'WBRI'));
  }

  /** Whoever complains in their own name is old enough for it; compliments of colleagues need no child. */
  private childFor(from: ComplaintStory['from'], day: PlainDate): DemoChild | null {
    if (from === 'COLLEAGUE') return null;
    const fitting = this.children.filter((child) => {
      const age = child.bornOn === null ? -1 : daysBetween(child.bornOn, day) / 365.25;
      if ((child.teams[0]?.from ?? '9999') > day || child.speech === 'NONE') return false;
      if (from === 'CARE_LEAVER') return child.cohort === 'LEAVER' && age >= 18.2 && !child.unaccompanied;
      const inCare = child.cohort === 'IN_CARE' && !child.unaccompanied && (child.legal[0]?.from ?? '9999') < day;
      if (from === 'CHILD' || from === 'REVIEWING_OFFICER') return inCare && age >= 11 && age < 17;
      if (from === 'FOSTER_CARER')
        return inCare && child.placements.some((placement) => /^U[46]/.test(placement.value) && placement.to === null);
      return age >= 0 && age < 17 && !child.unaccompanied && child.cohort !== 'LEAVER';
    });
    return fitting.length === 0 ? null : this.dice.pick(fitting);
  }
}

/** A year of complaints and compliments, in the order in which they came. */
export function addComplaints(
  tables: Tables,
  council: Council,
  children: readonly DemoChild[],
  dice: Dice,
  today: PlainDate,
): void {
  const writer = new ComplaintWriter(tables, council, children, dice.fork('rows'));
  const complaints = courses(dice, today).map((told) => ({
    day: told.receivedOn,
    write: () => writer.complaint(told),
  }));
  const compliments = complimentStories.map((story, at) => {
    const day = addDays(today, -2 - at * 15 - dice.between(0, 9));
    return { day, write: () => writer.compliment(day, story) };
  });
  const inOrder = [...complaints, ...compliments].toSorted((one, other) => (one.day < other.day ? -1 : 1));
  for (const { write } of inOrder) write();
  writer.counters();
}
