import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays } from '@heard/domain/calendar/plain-date';
import { complaintDeadlines } from '@heard/domain/complaints/complaint-clock';
import { hasRightToAdvocate } from '@heard/domain/complaints/representation-codes';
import type { DemoChild } from '../children/demo-child.js';
import { adultName, familyName } from '../council/names.js';
import { type Council, demoWorker, unitId, type Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Row, Tables } from '../tables.js';
import { type Clock, clockOf, complaintCourses, type Course, type Told } from './complaint-courses.js';
import type { ComplaintStory, ComplimentStory } from './complaint-page.js';
import { complimentStories } from './compliment-stories.js';
import { endRow, writtenDown } from './end-row.js';
import { childrenItMayBeAbout } from './who-complains.js';

const childChannels = ['IN_PERSON', 'THROUGH_ADVOCATE', 'LETTER', 'WEB_FORM'] as const;
const adultChannels = ['PHONE', 'EMAIL', 'LETTER', 'WEB_FORM'] as const;
const whyPutOff = {
  ADVOCATE_NEEDED:
    'They want an advocate beside them, and the first free day is next week. Told in person, with the new date.',
  COMPLEX: 'Two teams and a partner have to be asked. Told by letter and by phone, with the new date.',
} as const;

class ComplaintWriter {
  private readonly ids = new Identities('complaints');
  private readonly references = new Set<string>();
  private readonly numbers: Dice;
  private readonly manager: Worker;

  constructor(
    private readonly tables: Tables,
    private readonly council: Council,
    private readonly children: readonly DemoChild[],
    private readonly dice: Dice,
  ) {
    this.numbers = dice.fork('references');
    this.manager = demoWorker(council, 'COMPLAINTS_MANAGER');
  }

  complaint({ story, receivedOn, course }: Told): void {
    const about = this.childOf(story, receivedOn, course.inDemoTeam === true);
    const id = this.representation(receivedOn, story, about, {
      kind: 'COMPLAINT',
      procedure: 'CHILDREN_ACT_1989',
      clock_starts_on: receivedOn,
      grounds_on: addDays(receivedOn, -this.dice.between(2, 40)),
      sufficient_interest_on: story.from === 'SUFFICIENT_INTEREST' ? receivedOn : null,
      wanted_outcome: story.wanted,
      advocacy: this.advocacy(story, course),
      praised_user_id: null,
      ...endRow(course.ended, story.answer, this.manager.userId),
    });
    const deadline = complaintDeadlines(receivedOn, bankHolidaysEnglandAndWales).stage1;
    const clock = clockOf(this.dice, course, deadline);
    this.tables.add('complaint_stage', {
      id: this.ids.next(),
      representation_id: id,
      stage: 'STAGE_1',
      started_on: receivedOn,
      standard_due_on: deadline.standardDueOn,
      ...this.extension(clock, story),
      ...this.answer(clock, story),
      created_at: writtenDown(receivedOn),
      created_by: this.manager.userId,
    });
  }

  compliment(receivedOn: PlainDate, story: ComplimentStory): void {
    const practitioners = this.council.workers.filter((worker) => worker.role === 'PRACTITIONER');
    this.representation(receivedOn, story, this.childOf(story, receivedOn, false), {
      kind: 'COMPLIMENT',
      procedure: null,
      clock_starts_on: null,
      grounds_on: null,
      sufficient_interest_on: null,
      wanted_outcome: null,
      advocacy: 'NOT_APPLICABLE',
      ...endRow(undefined, '', this.manager.userId),
      praised_user_id: this.dice.pick(practitioners).userId,
    });
  }

  private extension({ agreedDueOn, extendedOn }: Clock, story: ComplaintStory): Row {
    const reason = hasRightToAdvocate(story.from) ? 'ADVOCATE_NEEDED' : 'COMPLEX';
    const put = agreedDueOn !== null;
    return {
      agreed_due_on: agreedDueOn,
      extension_reason: put ? reason : null,
      extension_note: put ? whyPutOff[reason] : null,
      extended_on: extendedOn,
      extended_by: put ? this.manager.userId : null,
      extended_at: writtenDown(extendedOn),
    };
  }

  private answer({ respondedOn }: Clock, story: ComplaintStory): Row {
    const answered = respondedOn !== null;
    return {
      responded_on: respondedOn,
      finding: answered ? story.finding : null,
      response_summary: answered ? story.answer : null,
      responded_by: answered ? this.manager.userId : null,
      responded_at: writtenDown(respondedOn),
    };
  }

  private reference(receivedOn: PlainDate): string {
    const drawn = `R-${receivedOn.slice(0, 4)}-${String(this.numbers.between(10_000, 99_999))}`;
    if (this.references.has(drawn)) return this.reference(receivedOn);
    this.references.add(drawn);
    return drawn;
  }

  private childOf(story: ComplimentStory, receivedOn: PlainDate, inDemoTeam: boolean): DemoChild | null {
    const possible = childrenItMayBeAbout(this.children, story.from, receivedOn);
    const { team } = demoWorker(this.council, 'TEAM_MANAGER');
    const ofTeam = inDemoTeam ? possible.filter((child) => teamOn(child, receivedOn) === team) : [];
    const about = ofTeam.length > 0 ? ofTeam : possible;
    return about.length === 0 ? null : this.dice.pick(about);
  }

  private representation(receivedOn: PlainDate, story: ComplimentStory, child: DemoChild | null, row: Row): string {
    const id = this.ids.next();
    this.tables.add('representation', {
      id,
      client_id: this.ids.next(),
      payload_sha256: Array.from({ length: 64 }, () => this.dice.between(0, 15).toString(16)).join(''),
      reference: this.reference(receivedOn),
      procedure_reason: null,
      received_on: receivedOn,
      channel: this.dice.pick(story.from === 'CHILD' ? childChannels : adultChannels),
      from_whom: story.from,
      complainant_name: this.nameOf(story.from, child),
      child_id: child?.id ?? null,
      summary: story.summary,
      org_unit_id: child === null ? null : unitId(this.council, teamOn(child, receivedOn)),
      about_user_id: null,
      created_at: writtenDown(receivedOn),
      created_by: this.manager.userId,
      ...row,
    });
    if (child !== null) this.openCase(child.id, id, row);
    return id;
  }

  /** What lets the complaints manager know whom they deal with. */
  private openCase(childId: string, subjectId: string, row: Row): void {
    this.tables.add('child_case', {
      id: this.ids.next(),
      child_id: childId,
      role: 'COMPLAINTS_MANAGER',
      because: row['kind'] === 'COMPLAINT' ? 'complaint' : 'compliment',
      subject_id: subjectId,
      created_by: this.manager.userId,
    });
  }

  private advocacy(story: ComplaintStory, course: Course): string {
    if (!hasRightToAdvocate(story.from)) return 'NOT_APPLICABLE';
    if (course.state === 'OPEN' && !course.extended) return 'NOT_OFFERED';
    return course.extended || this.dice.chance(0.6) ? 'OFFERED_ACCEPTED' : 'OFFERED_DECLINED';
  }

  private nameOf(from: ComplaintStory['from'], child: DemoChild | null): string {
    if ((from === 'CHILD' || from === 'CARE_LEAVER') && child) return `${child.givenName} ${child.surname}`;
    return adultName(this.dice, from === 'PARENT' && child ? child.surname : familyName(this.dice, 'WBRI'));
  }
}

function teamOn(child: DemoChild, day: PlainDate): string {
  return (child.teams.findLast((span) => span.from <= day) ?? child.teams[0])?.value ?? 'voice';
}

/** A year and more of complaints and compliments, in the order in which they came. */
export function addComplaints(
  tables: Tables,
  council: Council,
  children: readonly DemoChild[],
  dice: Dice,
  today: PlainDate,
): void {
  const writer = new ComplaintWriter(tables, council, children, dice.fork('rows'));
  const complaints = complaintCourses(dice, today).map((told) => ({
    day: told.receivedOn,
    write: () => writer.complaint(told),
  }));
  const compliments = complimentStories.map((story, at) => {
    const day = addDays(today, -2 - at * 20 - dice.between(0, 9));
    return { day, write: () => writer.compliment(day, story) };
  });
  const inOrder = [...complaints, ...compliments].toSorted((one, other) => (one.day < other.day ? -1 : 1));
  for (const { write } of inOrder) write();
}
