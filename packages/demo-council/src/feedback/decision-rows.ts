import { addDays, daysBetween, type PlainDate } from '@heard/domain/calendar/plain-date';
import type { Outcome, Weight } from '@heard/domain/feedback/decisions';
import type { Worker } from '../council/people.js';
import { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Sentence } from '../said.js';
import type { Row, Tables } from '../tables.js';
import { daysBefore, outcomeOf, weightOf } from './how-it-was-decided.js';
import { TaskWriter } from './task-rows.js';

const hexDigits = 64;
/** So many days back, decisions say what is done about them: before that they were only sentences. */
const recent = 90;
/** For no longer than so many days nobody has told a child that something is done. */
const untold = 27;

/** Where a child still waits, what was decided is not on the page of sentences: it was never told yet. */
const inTheMeantime = [
  ['CHANGED', 'DECIDED_IT', 'You asked and we agree. It starts next week, and I will tell you the day.'],
  ['PARTLY', 'MUCH', 'We can do part of this now. The rest has to wait until your review, and I will bring it there.'],
  [
    'NOT_CHANGED',
    'SOME',
    'We talked about it for a long time. For now it stays, because we want you to be safe. We look at it again in January.',
  ],
  ['CANNOT', 'LITTLE', 'This is for the judge to decide, not for us. I have written down your words for the judge.'],
] as const satisfies readonly (readonly [Outcome, Weight, string])[];

interface Deciding {
  readonly statements: readonly string[];
  readonly sentence: Sentence;
  readonly owner: Worker;
  readonly saidOn: PlainDate;
  /** When it was told; null where the child still waits. */
  readonly toldOn: PlainDate | null;
}

type Told = Row & { readonly told_on: PlainDate };

interface Decided {
  readonly outcome: Outcome;
  readonly weight: Weight;
  readonly reason: string;
  readonly on: PlainDate;
  readonly told: Told | null;
}

const means = ['CONVERSATION', 'CONVERSATION', 'WRITTEN', 'PHONE_OR_TEXT', 'WORDS_AND_PICTURES'] as const;

/** Writes what was decided about words: all that was answered, and part of what still waits. */
export class DecisionWriter {
  private readonly ids = new Identities('decision');
  private readonly dice = new Dice('decisions');
  private readonly judging = new Dice('how it was decided');
  private readonly tasks: TaskWriter;
  private open = 0;
  private made = 0;

  constructor(
    private readonly tables: Tables,
    private readonly today: PlainDate,
  ) {
    this.tasks = new TaskWriter(tables, new Dice('tasks'), today);
  }

  decide(deciding: Deciding): void {
    const { sentence, toldOn, saidOn } = deciding;
    if (toldOn !== null && sentence.answer !== null) {
      const outcome = outcomeOf(sentence.answer);
      this.add(deciding, {
        outcome,
        weight: weightOf(outcome, this.judging),
        reason: sentence.answer,
        on: addDays(toldOn, -daysBefore(daysBetween(saidOn, toldOn), this.judging)),
        told: { result: 'TOLD', told_on: toldOn, means: this.dice.pick(means), words: sentence.answer },
      });
      return;
    }
    this.open += 1;
    const [outcome, weight, reason] =
      inTheMeantime[Math.floor(this.open / 3) % inTheMeantime.length] ?? inTheMeantime[0];
    const on = addDays(saidOn, this.dice.between(1, 6));
    const again = addDays(this.today, 3);
    const missed = {
      result: 'COULD_NOT',
      told_on: this.today,
      reason: 'Not at home when I came.',
      try_again_on: again,
    };
    const told = this.open % 6 === 0 ? missed : null;
    if (this.open % 3 === 0 && on <= this.today) this.add(deciding, { outcome, weight, reason, on, told });
  }

  /** Of what changes, some is done by a task and some by the plan; of the rest the decision is the answer. */
  private isPromised({ outcome, on, told }: Decided): 'TASK' | 'CARD' | null {
    if (outcome !== 'CHANGED' && outcome !== 'PARTLY') return null;
    if ((told?.told_on ?? on) < addDays(this.today, -recent)) return null;
    this.made += 1;
    if (this.made % 3 === 0) return 'CARD';
    return this.made % 3 === 1 ? 'TASK' : null;
  }

  private add({ statements, owner }: Deciding, decided: Decided): void {
    const id = this.ids.next();
    const promised = this.isPromised(decided);
    const stamp = { created_by: owner.userId, created_at: `${decided.on}T15:05:00Z` };
    this.tables.add('response', {
      id,
      ...stamp,
      client_id: this.ids.next(),
      payload_sha256: this.digest(),
      outcome: decided.outcome,
      weight: decided.weight,
      reason: decided.reason,
      decided_on: decided.on,
      decided_by: owner.userId,
      action_promised: promised !== null,
    });
    for (const statement of statements) {
      this.tables.add('response_statement', {
        id: this.ids.next(),
        ...stamp,
        response_id: id,
        statement_id: statement,
        answer_no: 1,
      });
    }
    if (decided.told !== null) this.tell(id, statements, owner, decided.told);
    if (promised === 'TASK') this.give(id, statements, owner, decided);
  }

  /** Gives what is to be done; of most of what was done they are told again. */
  private give(responseId: string, statements: readonly string[], owner: Worker, { on, told }: Decided): void {
    const deed = this.tasks.give({ responseId, owner, decidedOn: on, heardOn: told?.told_on ?? on });
    if (deed === null || told?.['result'] !== 'TOLD') return;
    if (this.made % 5 === 0 && deed.on >= addDays(this.today, -untold)) return;
    const again = { result: 'TOLD', told_on: deed.on, means: this.dice.pick(means), words: deed.words };
    this.tell(responseId, statements, owner, again, 'T17:05:00Z');
  }

  /** One telling about all that was decided together. */
  private tell(responseId: string, statements: readonly string[], owner: Worker, told: Told, at = 'T16:15:00Z'): void {
    const clientId = this.ids.next();
    for (const statement of statements) {
      this.tables.add('told_back', {
        means: null,
        words: null,
        reason: null,
        try_again_on: null,
        reaction_feedback_id: null,
        ...told,
        id: this.ids.next(),
        created_by: owner.userId,
        created_at: `${told.told_on}${at}`,
        client_id: clientId,
        payload_sha256: this.digest(),
        response_id: responseId,
        statement_id: statement,
        told_by: owner.userId,
      });
    }
  }

  private digest(): string {
    return Array.from({ length: hexDigits }, () => this.dice.between(0, 15).toString(16)).join('');
  }
}
