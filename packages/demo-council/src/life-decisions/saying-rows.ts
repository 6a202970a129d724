import { addDays, daysBetween, type PlainDate } from '@heard/domain/calendar/plain-date';
import type { AskedBefore } from '@heard/domain/life-decisions/asked-before';
import type { LifeDecisionKind } from '@heard/domain/life-decisions/life-decision-kinds';
import type { Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Tables } from '../tables.js';
import type { DemoDecision } from './demo-decision.js';
import { howTheyCounted, inPolish, toldWords, whyNotTold } from './told-words.js';

/** So long something may still be missing: it is late by three weeks at most. */
const daysOpen = 28;

const weights = ['MUCH', 'SOME', 'MUCH', 'LITTLE', 'DECIDED_IT'] as const;
const reasons = ['EMERGENCY', 'MISSED', 'COURT', 'MISSED', 'NOT_REACHED'] as const;
const means = ['CONVERSATION', 'CONVERSATION', 'WORDS_AND_PICTURES', 'PHONE_OR_TEXT', 'WRITTEN'] as const;

const howMissed = 'Nobody asked before the meeting. We ask on the next visit, and write down what they wish now.';

/** Writes down who said what of a decision: the older it is, the more often somebody has. */
export class SayingWriter {
  private readonly ids = new Identities('said of life decisions');

  constructor(
    private readonly tables: Tables,
    private readonly dice: Dice,
    private readonly today: PlainDate,
    /** Who answers for the children of this worker. */
    private readonly managerOf: (worker: Worker) => Worker,
  ) {}

  say(made: DemoDecision, heard: readonly string[]): void {
    const ago = daysBetween(made.on, this.today);
    const isLongAgo = ago > daysOpen;
    if (!isLongAgo && !this.dice.chance(ago > 16 ? 0.8 : 0.45)) return;
    const day = this.dayAfter(made.on, 1, 9);
    this.ask(made, heard, day, isLongAgo);
    if (isLongAgo || this.dice.chance(0.7)) this.tell(made, day, isLongAgo);
  }

  private dayAfter(on: PlainDate, low: number, high: number): PlainDate {
    const day = addDays(on, this.dice.between(low, high));
    return day < this.today ? day : this.today;
  }

  private stamps(made: DemoDecision, on: PlainDate) {
    const form = { client_id: this.ids.next(), payload_sha256: 'demo' };
    return { id: this.ids.next(), created_at: `${on}T16:00:00Z`, created_by: made.worker.userId, ...form };
  }

  /** Whether nobody knows, or it was missed, is for the manager to say in the end: nobody leaves it open for long. */
  private whoSays({ worker }: DemoDecision, isForManager: boolean): Worker {
    return isForManager ? this.managerOf(worker) : worker;
  }

  private ask(made: DemoDecision, heard: readonly string[], on: PlainDate, isLongAgo: boolean): void {
    const [statement] = heard;
    const answer =
      statement !== undefined && this.dice.chance(0.72) ? 'YES' : this.dice.chance(0.85) ? 'NO' : 'NOT_KNOWN';
    const said = this.said(answer, made.kind);
    const by = this.whoSays(made, isLongAgo && (answer === 'NOT_KNOWN' || said.why === 'MISSED'));
    const row = {
      ...this.stamps(made, on),
      created_by: by.userId,
      life_decision_id: made.id,
      seq: 1,
      answer,
      ...said,
      said_by: by.userId,
      said_as: by.role,
      said_on: on,
    };
    this.tables.add('life_decision_asking', row);
    if (answer !== 'YES' || statement === undefined) return;
    this.tables.add('life_decision_words', {
      id: this.ids.next(),
      created_at: row.created_at,
      created_by: row.created_by,
      asking_id: row.id,
      statement_id: statement,
    });
  }

  private said(answer: AskedBefore, kind: LifeDecisionKind) {
    const weight = answer === 'YES' ? this.dice.pick(weights) : null;
    const why = answer === 'NO' ? this.dice.pick(reasons) : null;
    return { weight, why, words: why === 'MISSED' ? howMissed : this.words(answer, kind) };
  }

  private words(answer: AskedBefore, kind: LifeDecisionKind): string | null {
    if (answer === 'NOT_KNOWN') return 'Nothing on the file, and the worker of that time has left.';
    return answer === 'YES' && this.dice.chance(0.6)
      ? this.dice.pick(howTheyCounted[kind === 'PLACEMENT_MOVE' ? 'move' : 'other'])
      : null;
  }

  private tell(made: DemoDecision, from: PlainDate, isLongAgo: boolean): void {
    const on = this.dayAfter(from, 0, 4);
    const isTold = isLongAgo || this.dice.chance(0.75);
    this.tables.add('life_decision_telling', {
      ...this.stamps(made, on),
      life_decision_id: made.id,
      seq: 1,
      told_on: on,
      told_by: made.worker.userId,
      reaction_feedback_id: null,
      ...(isTold ? this.told(made) : this.untold()),
    });
  }

  private told({ kind }: DemoDecision) {
    const how = this.dice.pick(means);
    const words = this.dice.pick(toldWords[kind]);
    const translation = inPolish.get(words) ?? null;
    const polish = { translation, translation_language: translation === null ? null : 'pl' };
    return { result: 'TOLD', means: how, words, ...polish, reason: null, try_again_on: null, others_told: null };
  }

  private untold() {
    const nothing = { means: null, words: null, translation: null, translation_language: null };
    const reason = this.dice.pick(whyNotTold);
    const again = addDays(this.today, this.dice.between(-3, 6));
    return { result: 'COULD_NOT', ...nothing, reason, try_again_on: again, others_told: 'Their carer' };
  }
}
