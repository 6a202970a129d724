import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { CaptureMethod } from '@heard/domain/feedback/capture-methods';
import type { Relationships } from '../children/relationships.js';
import { valueOn } from '../children/demo-child.js';
import { type Council, demoWorker, type Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Sentence } from '../said.js';
import type { Tables } from '../tables.js';
import { addAnswer, type AnswerNeed, type Waiting } from './answers.js';
import type { Spoken } from './choose-words.js';
import { DecisionWriter } from './decision-rows.js';
import { addConsents } from './consents.js';
import type { Moment } from './moments.js';
import type { Attempt } from './nothing-found-out.js';
import { addPresent, readBack, seenAlone } from './presence.js';
import type { OwnView } from './own-views.js';
import { plain } from './plain-telling.js';
import { questionFor } from './questions.js';
import { StatementWriter } from './statement-rows.js';
import { fromTenOnly, underTwelveOnly } from './use-rules.js';
import { useRules } from './uses.js';
import { doNotTell, speakerOf } from './who-else.js';

const hexDigits = 64;

/** Writes what was said, with everything that hangs on it. */
export class FeedbackWriter {
  private readonly ids = new Identities('feedback');
  private readonly said: StatementWriter;
  private readonly decisions: DecisionWriter;
  private told = 0;

  constructor(
    private readonly tables: Tables,
    private readonly council: Council,
    private readonly around: Relationships,
    private readonly dice: Dice,
    private readonly today: PlainDate,
  ) {
    this.said = new StatementWriter(tables, this.ids, dice, today);
    this.decisions = new DecisionWriter(tables, today);
  }

  /** One piece of feedback of one child. */
  spoken({ sentence, moment }: Spoken, waiting: Waiting | null): void {
    const { child, day } = moment;
    const recorder = this.recorder(sentence, moment);
    const owner = this.answerer(child.id, waiting === null ? day : this.today) ?? recorder;
    const id = this.ids.next();
    const need: AnswerNeed = { feedbackId: id, childId: child.id, day, owner, sentence, today: this.today };
    const { answeredOn, ...answer } = addAnswer(this.tables, this.ids, this.dice, need, waiting);
    const rules = useRules[sentence.use];
    this.feedback(id, sentence, {
      child_id: child.id,
      group_name: null,
      occasion: this.dice.pick(rules.occasions),
      given_on: day,
      capture_method: this.method(sentence, moment.age),
      language: child.unaccompanied ? child.language : 'en',
      interpreter_used: child.unaccompanied,
      question_asked: rules.source === 'SECOND_HAND' ? null : questionFor(this.dice, sentence.use, moment.age),
      seen_alone: seenAlone(this.dice, sentence, moment),
      recorded_by: recorder.userId,
      ...answer,
    });
    if (!answer.answer_expected) this.withhold(id, sentence, owner, recorder);
    addPresent(this.tables, this.ids, this.dice, id, sentence, moment);
    const statements = this.said.statements(id, child.id, sentence);
    if (answer.answer_expected) this.decisions.decide({ statements, sentence, owner, saidOn: day, toldOn: answeredOn });
    this.said.hangOn(statements[0], sentence, recorder, day);
    addConsents(this.tables, this.ids, this.dice, {
      statementId: statements[0],
      sentence,
      moment,
      judge: recorder,
      today: this.today,
    });
  }

  /** Some of what is told to an advocate is not for the worker whom it is about. */
  private withhold(feedbackId: string, sentence: Sentence, owner: Worker, recorder: Worker): void {
    if (sentence.use !== 'ADVOCACY' || owner === recorder || this.dice.chance(0.6)) return;
    this.tables.add('withheld_from', { id: this.ids.next(), feedback_id: feedbackId, user_id: owner.userId });
  }

  /** What a group said; no child is named. */
  group(sentence: Sentence, name: string, day: PlainDate): void {
    const recorder = demoWorker(this.council, 'CHILDRENS_RIGHTS');
    const id = this.ids.next();
    this.feedback(id, sentence, {
      ...plain,
      child_id: null,
      group_name: name,
      occasion: 'GROUP_SESSION',
      given_on: day,
      capture_method: 'GROUP_OR_FORUM',
      question_asked: questionFor(this.dice, 'GROUP', 12),
      recorded_by: recorder.userId,
    });
    this.said.hangOn(this.said.statements(id, null, sentence)[0], sentence, recorder, day);
  }

  /** What somebody other than the child says in their own right. */
  ownView(view: OwnView, childId: string, day: PlainDate): void {
    const recorder = demoWorker(this.council, 'REVIEWING_OFFICER');
    const id = this.ids.next();
    const { stream, speaker, occasion, method, sentence } = view;
    this.feedback(id, sentence, {
      ...plain,
      child_id: childId,
      occasion,
      given_on: day,
      capture_method: method,
      recorded_by: recorder.userId,
      stream,
      partner_kind: view.partnerKind,
      speaker_role: view.role,
      speaker,
      read_back: null,
    });
    this.said.hangOn(this.said.statements(id, childId, sentence)[0], sentence, recorder, day);
  }

  /** That somebody went to ask a child, and nothing could be found out. */
  nothing({ reason, day, later: { sentence, moment } }: Attempt): void {
    const { child, age } = moment;
    const id = this.ids.next();
    this.feedback(id, sentence, {
      ...plain,
      child_id: child.id,
      occasion: this.dice.pick(useRules[sentence.use].occasions),
      given_on: day,
      capture_method: this.method(sentence, age),
      recorded_by: this.recorder(sentence, { child, day }).userId,
      read_back: null,
      do_not_tell: null,
    });
    this.said.nothing(id, child.id, reason);
  }

  private feedback(
    id: string,
    sentence: Sentence,
    row: Readonly<Record<string, string | boolean | null>> & {
      readonly given_on: string;
      readonly recorded_by: string;
    },
  ): void {
    const rules = useRules[sentence.use];
    this.told += 1;
    const time = `${row.given_on}T${String(this.dice.between(15, 18))}:${String(this.dice.between(10, 59))}:00Z`;
    this.tables.add('feedback', {
      id,
      client_id: this.ids.next(),
      payload_sha256: Array.from({ length: hexDigits }, () => this.dice.between(0, 15).toString(16)).join(''),
      stream: rules.stream,
      source: rules.source,
      relayed_by: rules.relayedBy ? this.dice.pick(rules.relayedBy) : null,
      partner_kind: rules.partnerKind ?? null,
      ...speakerOf(sentence),
      read_back: readBack(this.dice, sentence),
      do_not_tell: doNotTell(sentence, this.told),
      ...row,
      created_by: row.recorded_by,
      created_at: time,
      received_at: time,
    });
  }

  private method(sentence: Sentence, age: number): CaptureMethod {
    const { methods, speaker } = useRules[sentence.use];
    const fitting =
      speaker !== undefined
        ? methods
        : methods.filter(
            (method) => (age >= 10 || !fromTenOnly.has(method)) && (age < 12 || !underTwelveOnly.has(method)),
          );
    return this.dice.pick(fitting.length > 0 ? fitting : methods);
  }

  private recorder(sentence: Sentence, { child, day }: Pick<Moment, 'child' | 'day'>): Worker {
    const allocated =
      valueOn(this.around.workers.get(child.id) ?? [], day) ?? this.around.workers.get(child.id)?.[0]?.value;
    const recorder = this.askedBy(sentence, child.id) ?? allocated;
    if (!recorder) throw new Error(`Nobody to write down what ${child.reference} said`);
    return recorder;
  }

  private answerer(childId: string, day: PlainDate): Worker | null {
    return valueOn(this.around.workers.get(childId) ?? [], day);
  }

  /** Who asks on some occasions in the worker's place. */
  private askedBy(sentence: Sentence, childId: string): Worker | undefined {
    if (sentence.use === 'AT_REVIEW') return this.around.reviewers.get(childId);
    return sentence.use === 'ADVOCACY' ? this.around.rights.get(childId) : undefined;
  }
}
