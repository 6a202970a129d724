import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import type { Worker } from '../council/people.js';
import type { Dice } from '../dice.js';
import { Identities } from '../identities.js';
import type { Tables } from '../tables.js';

/** What is to be done, and what the child hears once it is. */
const tasks = [
  [
    'Arrange what was agreed, and tell everybody the day',
    'It is arranged. The day is on the calendar in your kitchen.',
  ],
  ['Ring everybody who has to agree to this', 'I rang all of them, and they agreed.'],
  ['Bring these words to the next review', 'Your words were read out at the review, and they stand in the plan.'],
  ['Ask at home to do this differently from now on', 'They said yes. It is different since Monday.'],
  ['Find out what this costs, and who pays', 'We pay for it. You do not have to ask again.'],
] as const;

interface Given {
  readonly responseId: string;
  readonly owner: Worker;
  readonly decidedOn: PlainDate;
  /** When the child heard of it: what was done comes after. */
  readonly heardOn: PlainDate;
}

/** What was done, and when; null while it is not. */
export interface Deed {
  readonly words: string;
  readonly on: PlainDate;
}

/** So long after its day a task may still need doing. */
const daysLate = 20;

function earlier(one: PlainDate, other: PlainDate): PlainDate {
  return one < other ? one : other;
}

const digest = 'd'.repeat(64);

/** Writes the tasks that decisions give: most are done, some late, one still needs doing. */
export class TaskWriter {
  private readonly ids = new Identities('task');
  private given = 0;

  constructor(
    private readonly tables: Tables,
    private readonly dice: Dice,
    private readonly today: PlainDate,
  ) {}

  give({ responseId, owner, decidedOn, heardOn }: Given): Deed | null {
    this.given += 1;
    const [title, words] = tasks[this.given % tasks.length] ?? tasks[0];
    const id = this.ids.next();
    const stamp = { created_by: owner.userId, created_at: `${decidedOn}T15:05:00Z` };
    const dueOn = addDays(decidedOn, this.dice.between(7, 28));
    this.tables.add('task', { id, ...stamp, title, owner_id: owner.userId, due_on: dueOn });
    this.tables.add('response_action', {
      id: this.ids.next(),
      ...stamp,
      response_id: responseId,
      action_id: null,
      task_id: id,
    });
    const likely = addDays(heardOn, this.dice.between(2, 24));
    const mustBeDone = dueOn < addDays(this.today, -daysLate);
    const on = mustBeDone ? earlier(likely, this.today) : likely;
    if (!mustBeDone && (on > this.today || this.given % 7 === 0)) return null;
    this.event(id, owner, { kind: 'DONE', seq: 1, on, words });
    return mustBeDone || this.isDoneForGood(id, owner, on) ? { words, on } : null;
  }

  /** Of some it turns out that it does not work after all. */
  private isDoneForGood(id: string, owner: Worker, on: PlainDate): boolean {
    if (this.given % 17 !== 0) return true;
    this.event(id, owner, {
      kind: 'REOPENED',
      seq: 2,
      on,
      words: 'They rang back an hour later: it does not work after all.',
    });
    return false;
  }

  private event(
    taskId: string,
    { userId }: Worker,
    said: { readonly kind: string; readonly seq: number; readonly on: PlainDate; readonly words: string },
  ): void {
    this.tables.add('task_event', {
      id: this.ids.next(),
      created_by: userId,
      created_at: `${said.on}T16:${String(40 + said.seq)}:00Z`,
      client_id: this.ids.next(),
      payload_sha256: digest,
      task_id: taskId,
      seq: said.seq,
      kind: said.kind,
      happened_on: said.on,
      words: said.words,
      acted_by: userId,
    });
  }
}
