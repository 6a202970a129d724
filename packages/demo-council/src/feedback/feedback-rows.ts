import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { addDays } from '@heard/domain/calendar/plain-date';
import { startingThemes } from '@heard/domain/feedback/themes';
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
import { addConsents } from './consents.js';
import type { Moment } from './moments.js';
import { addPresent, readBack, seenAlone } from './presence.js';
import { questionFor } from './questions.js';
import { fromTenOnly, underTwelveOnly } from './use-rules.js';
import { useRules } from './uses.js';
import { doNotTell, speakerOf } from './who-else.js';

const themeIds: ReadonlyMap<string, string> = new Map(startingThemes.map((theme) => [theme.key, theme.id]));
const hexDigits = 64;

/** Writes what was said, with everything that hangs on it. */
export class FeedbackWriter {
  private readonly ids = new Identities('feedback');
  private told = 0;

  constructor(
    private readonly tables: Tables,
    private readonly council: Council,
    private readonly around: Relationships,
    private readonly dice: Dice,
    private readonly today: PlainDate,
  ) {}

  /** One piece of feedback of one child. */
  spoken({ sentence, moment }: Spoken, waiting: Waiting | null): void {
    const { child, day } = moment;
    const recorder = this.recorder(sentence, moment);
    const owner = this.answerer(child.id, waiting === null ? day : this.today) ?? recorder;
    const id = this.ids.next();
    const need: AnswerNeed = { feedbackId: id, childId: child.id, day, owner, sentence, today: this.today };
    const answer = addAnswer(this.tables, this.ids, this.dice, need, waiting);
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
    const statementId = this.statements(id, child.id, sentence);
    this.hangOn(statementId, sentence, recorder, day);
    addConsents(this.tables, this.ids, this.dice, { statementId, sentence, moment, judge: recorder });
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
      child_id: null,
      group_name: name,
      occasion: 'GROUP_SESSION',
      given_on: day,
      capture_method: 'GROUP_OR_FORUM',
      language: 'en',
      interpreter_used: false,
      question_asked: questionFor(this.dice, 'GROUP', 12),
      seen_alone: null,
      recorded_by: recorder.userId,
      answer_owner_id: null,
      answer_by: null,
      answer_expected: false,
    });
    this.hangOn(this.statements(id, null, sentence), sentence, recorder, day);
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
      speaker: speakerOf(sentence),
      read_back: readBack(this.dice, sentence),
      do_not_tell: doNotTell(sentence, this.told),
      ...row,
      created_by: row.recorded_by,
      created_at: time,
      received_at: time,
    });
  }

  private method(sentence: Sentence, age: number): CaptureMethod {
    const { methods, stream } = useRules[sentence.use];
    const fitting =
      stream === 'FAMILY'
        ? methods
        : methods.filter(
            (method) => (age >= 10 || !fromTenOnly.has(method)) && (age < 12 || !underTwelveOnly.has(method)),
          );
    return this.dice.pick(fitting.length > 0 ? fitting : methods);
  }

  private recorder(sentence: Sentence, { child, day }: Moment): Worker {
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

  private statements(feedbackId: string, childId: string | null, sentence: Sentence): string {
    const main = this.ids.next();
    const add = (id: string, kind: string, words: string | null, reason: string | null): void =>
      this.tables.add('statement', {
        id,
        feedback_id: feedbackId,
        child_id: childId,
        kind,
        words,
        not_ascertained_reason: reason,
      });
    add(main, sentence.kind, sentence.words, null);
    if (sentence.wishes !== null) add(this.ids.next(), 'WISHES_AND_FEELINGS', sentence.wishes, null);
    else if (sentence.ages[1] >= 4 && childId !== null && this.dice.chance(0.03)) {
      add(
        this.ids.next(),
        'WISHES_AND_FEELINGS',
        null,
        this.dice.pick(['DID_NOT_WANT_TO', 'NOT_FREE_TO_TALK', 'NOT_ASKED']),
      );
    }
    return main;
  }

  private hangOn(statementId: string, sentence: Sentence, author: Worker, day: PlainDate): void {
    if (sentence.interpretation !== null) {
      const later = addDays(day, this.dice.between(0, 2));
      this.tables.add('interpretation', {
        id: this.ids.next(),
        statement_id: statementId,
        author_id: author.userId,
        written_on: later > this.today ? day : later,
        words: sentence.interpretation,
      });
    }
    for (const theme of sentence.themes) {
      const themeId = themeIds.get(theme);
      if (themeId === undefined) throw new Error(`No theme ${theme}`);
      this.tables.add('statement_theme', {
        id: this.ids.next(),
        statement_id: statementId,
        theme_id: themeId,
        chosen_by: author.userId,
      });
    }
  }
}
