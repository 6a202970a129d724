import { bankHolidaysEnglandAndWales } from '@heard/domain/calendar/bank-holidays-england-and-wales';
import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays } from '@heard/domain/calendar/plain-date';
import { stageOneClock } from '@heard/domain/complaints/stage-clock';
import type { DemoChild } from '../children/demo-child.js';
import type { Relationships } from '../children/relationships.js';
import { type Council, demoWorker, orgUnitId, type Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Row, Tables } from '../tables.js';
import { ConcernedChildren, teamOn } from './concerned-children.js';
import { clockOf, complaintCourses, type Told } from './complaint-courses.js';
import { ComplainantNames } from './complainant-names.js';
import type { ComplimentStory } from './complaint-page.js';
import { noComplaint } from './compliment-row.js';
import { complimentStories } from './compliment-stories.js';
import { correctionRows, correctionsOf } from './correction-rows.js';
import { endRow, writtenDown } from './end-row.js';
import { advocacyOf, advocacyRow, procedureOf } from './procedure-of.js';
import { answerRow, extensionRow } from './stage-rows.js';

const childChannels = ['IN_PERSON', 'THROUGH_ADVOCATE', 'LETTER', 'WEB_FORM'] as const;
const adultChannels = ['PHONE', 'EMAIL', 'LETTER', 'WEB_FORM'] as const;

class ComplaintWriter {
  private readonly ids = new Identities('complaints');
  private readonly references = new Set<string>();
  private readonly names = new ComplainantNames();
  private readonly numbers: Dice;
  private readonly manager: Worker;
  private readonly practitioner: Worker;

  constructor(
    private readonly tables: Tables,
    private readonly council: Council,
    private readonly concerned: ConcernedChildren,
    private readonly dice: Dice,
  ) {
    this.numbers = dice.fork('references');
    this.manager = demoWorker(council, 'COMPLAINTS_MANAGER');
    this.practitioner = demoWorker(council, 'PRACTITIONER');
  }

  complaint(told: Told): void {
    const { story, receivedOn, course } = told;
    const about = this.concerned.pick(this.dice, told);
    const by = this.manager.userId;
    const facts = procedureOf(course, story.from, receivedOn);
    const due = stageOneClock(facts, bankHolidaysEnglandAndWales);
    if (due === null) throw new Error('Every complaint of the demo has a clock');
    const clock = clockOf(this.dice, course, due);
    const corrections = correctionsOf(told, clock, about);
    const id = this.representation(receivedOn, story, about, {
      kind: 'COMPLAINT',
      procedure: facts.procedure,
      procedure_reason: facts.reason,
      clock_starts_on: due.startedOn,
      acknowledged_on: facts.acknowledgedOn,
      grounds_on: addDays(receivedOn, -this.dice.between(2, 40)),
      sufficient_interest_on: facts.sufficientInterestOn,
      wanted_outcome: story.wanted,
      ...advocacyRow(advocacyOf(this.dice, story.from, course), receivedOn),
      praised_user_id: null,
      thanks_for: null,
      on_child_file: null,
      learnt: story.learnt,
      learning_change: story.change,
      version: 1 + Number(course.extended) + Number(clock.respondedOn !== null) + corrections.length,
      ...endRow(course.ended, story.answer, by),
      ...(course.procedure === 'CORPORATE'
        ? { org_unit_id: orgUnitId(this.council, this.practitioner.team ?? 'voice') }
        : {}),
    });
    this.tables.add('complaint_stage', {
      id: this.ids.next(),
      representation_id: id,
      stage: 'STAGE_1',
      started_on: due.startedOn,
      standard_due_on: due.standardDueOn,
      ...extensionRow(clock, story.from, by),
      ...answerRow(clock, story, by),
      created_at: writtenDown(receivedOn),
      created_by: by,
    });
    for (const row of correctionRows(corrections)) {
      this.tables.add('complaint_correction', {
        id: this.ids.next(),
        representation_id: id,
        created_by: by,
        ...row,
      });
    }
    if (course.shared === true && (about === null || this.concerned.isOfPractitioner(about)))
      this.share(id, receivedOn);
  }

  compliment(receivedOn: PlainDate, story: ComplimentStory): void {
    const practitioners = this.council.workers.filter((worker) => worker.role === 'PRACTITIONER');
    const child = this.concerned.pick(this.dice, { story, receivedOn });
    this.representation(receivedOn, story, child, {
      ...noComplaint,
      on_child_file: child === null ? null : true,
      ...advocacyRow('NOT_APPLICABLE', receivedOn),
      ...endRow(undefined, '', this.manager.userId),
      praised_user_id: this.dice.pick(practitioners).userId,
      thanks_for: story.thanksFor,
    });
  }

  private reference(receivedOn: PlainDate): string {
    const drawn = `R-${receivedOn.slice(0, 4)}-${String(this.numbers.between(10_000, 99_999))}`;
    if (this.references.has(drawn)) return this.reference(receivedOn);
    this.references.add(drawn);
    return drawn;
  }

  /** Lets the demo's practitioner know that it exists. */
  private share(representationId: string, receivedOn: PlainDate): void {
    this.tables.add('complaint_share', {
      id: this.ids.next(),
      representation_id: representationId,
      user_id: this.practitioner.userId,
      although_about_them: false,
      taken_back_at: null,
      taken_back_by: null,
      created_at: writtenDown(addDays(receivedOn, 1)),
      created_by: this.manager.userId,
    });
  }

  private representation(
    receivedOn: PlainDate,
    story: Omit<ComplimentStory, 'thanksFor'>,
    child: DemoChild | null,
    row: Row,
  ): string {
    const id = this.ids.next();
    this.tables.add('representation', {
      id,
      client_id: this.ids.next(),
      payload_sha256: Array.from({ length: 64 }, () => this.dice.between(0, 15).toString(16)).join(''),
      reference: this.reference(receivedOn),
      received_on: receivedOn,
      channel: this.dice.pick(story.from === 'CHILD' ? childChannels : adultChannels),
      from_whom: story.from,
      complainant_name: this.names.of(this.dice, story.from, child),
      child_id: child?.id ?? null,
      summary: story.summary,
      org_unit_id: child === null ? null : orgUnitId(this.council, teamOn(child, receivedOn)),
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
}

/** A year and more of complaints and compliments, in the order in which they came. */
export function addComplaints(
  tables: Tables,
  council: Council,
  children: readonly DemoChild[],
  around: Relationships,
  dice: Dice,
  today: PlainDate,
): void {
  const writer = new ComplaintWriter(
    tables,
    council,
    new ConcernedChildren(council, children, around.workers),
    dice.fork('rows'),
  );
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
