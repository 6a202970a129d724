import { addDays, type PlainDate } from '../calendar/plain-date.js';
import type { Stream } from '../feedback/streams.js';
import type { TellingResult } from '../feedback/telling-back.js';
import type { BreakKind } from './break-kinds.js';
import { type BreakRule, ruleDays } from './break-rules.js';

/** What is done about a decision: a task, or a card of the board. */
export interface DoingHistory {
  /** Null: by no day. */
  readonly dueOn: PlainDate | null;
  /** Null while it is not done. */
  readonly doneOn: PlainDate | null;
  /** There is something that shows it, and what it changed. */
  readonly isShown: boolean;
  /** A manager has said since that nothing can show it any more, and why. */
  readonly isExcused: boolean;
  /** They were told after it was done. */
  readonly isTold: boolean;
}

/** What stands of one statement. */
export interface StatementHistory {
  readonly id: string;
  /** Taken back before anybody had decided: nothing more is owed for it. */
  readonly isTakenBack: boolean;
  /** The last decision; null where there is none. */
  readonly decision: {
    readonly decidedOn: PlainDate;
    readonly isActionPromised: boolean;
    readonly doings: readonly DoingHistory[];
    /** How the last telling of it ended. */
    readonly lastTelling: { readonly result: TellingResult; readonly tryAgainOn: PlainDate | null } | null;
  } | null;
}

/** What was said once, with how far each statement has come. */
export interface TellingHistory {
  readonly id: string;
  readonly stream: Stream;
  readonly givenOn: PlainDate;
  /** The answer that is still owed, and for which day it was promised; null where none is. */
  readonly owed: { readonly promisedFor: PlainDate | null } | null;
  readonly statements: readonly StatementHistory[];
}

export interface Break {
  readonly kind: BreakKind;
  /** The statement, or the telling where it is the promise that is broken. */
  readonly subjectId: string;
  /** Since when it waits: since it is missing, or since it was due where that was before. */
  readonly sinceOn: PlainDate;
  readonly dueOn: PlainDate;
}

type Decision = NonNullable<StatementHistory['decision']>;
type Within = (kind: BreakKind, since: PlainDate) => PlainDate;
type Missing = Omit<Break, 'subjectId'>;

function earliest(days: readonly (PlainDate | null)[]): PlainDate | null {
  return days.filter((day) => day !== null).toSorted()[0] ?? null;
}

/** What is missing of what is done about it. */
function undone({ decidedOn, isActionPromised, doings }: Decision, within: Within): readonly Missing[] {
  const missing: Missing[] = [];
  const toDoBy = earliest(doings.filter(({ doneOn }) => doneOn === null).map(({ dueOn }) => dueOn));
  const unshownOn = earliest(
    doings.filter(({ isShown, isExcused }) => !isShown && !isExcused).map(({ doneOn }) => doneOn),
  );
  if (isActionPromised && doings.length === 0) {
    missing.push({ kind: 'NO_ACTION', sinceOn: decidedOn, dueOn: within('NO_ACTION', decidedOn) });
  }
  if (toDoBy !== null) missing.push({ kind: 'NOT_DONE', sinceOn: decidedOn, dueOn: within('NOT_DONE', toDoBy) });
  if (unshownOn !== null) {
    missing.push({ kind: 'NO_EVIDENCE', sinceOn: unshownOn, dueOn: within('NO_EVIDENCE', unshownOn) });
  }
  return missing;
}

/** They are told of the decision, and again of what was done. */
function untold({ decidedOn, doings, lastTelling }: Decision, within: Within, by: PlainDate | null): Missing | null {
  if (lastTelling === null || lastTelling.result === 'COULD_NOT') {
    const dueOn = lastTelling?.tryAgainOn ?? earliest([within('NOT_TOLD', decidedOn), by]) ?? decidedOn;
    return { kind: 'NOT_TOLD', sinceOn: decidedOn, dueOn };
  }
  const doneOn = earliest(doings.filter(({ isShown, isTold }) => isShown && !isTold).map((one) => one.doneOn));
  if (lastTelling.result !== 'TOLD' || doneOn === null) return null;
  return { kind: 'NOT_TOLD', sinceOn: doneOn, dueOn: within('NOT_TOLD', doneOn) };
}

function statementBreaks(told: TellingHistory, one: StatementHistory, within: Within): readonly Missing[] {
  const by = told.owed?.promisedFor ?? null;
  if (one.isTakenBack) return [];
  if (one.decision !== null) {
    const telling = untold(one.decision, within, by);
    return [...undone(one.decision, within), ...(telling === null ? [] : [telling])];
  }
  if (told.owed === null) return [];
  const dueOn = earliest([within('UNDECIDED', told.givenOn), by]) ?? told.givenOn;
  return [{ kind: 'UNDECIDED', sinceOn: told.givenOn, dueOn }];
}

/**
 * What is missing of the chain from what was said to whoever said it. A statement that nobody was promised an answer to,
 * and that nobody has decided about, misses nothing. A promise is broken once its day is over.
 */
export function breaksOf(told: TellingHistory, rules: readonly BreakRule[], today: PlainDate): readonly Break[] {
  const within: Within = (kind, since) => addDays(since, ruleDays(rules, kind, told.stream) ?? 0);
  const found = told.statements.flatMap((one) =>
    statementBreaks(told, one, within).map((missing): Break => ({ ...sinceDue(missing), subjectId: one.id })),
  );
  const promisedFor = told.owed?.promisedFor ?? null;
  if (promisedFor === null || promisedFor >= today) return found;
  const dueOn = within('PROMISE_PASSED', promisedFor);
  const passed = sinceDue({ kind: 'PROMISE_PASSED', sinceOn: addDays(promisedFor, 1), dueOn });
  return [...found, { ...passed, subjectId: told.id }];
}

/** What was due before it was decided, as a card that was joined late, waits since then: nothing is late for longer than it waits. */
function sinceDue({ kind, sinceOn, dueOn }: Missing): Missing {
  return { kind, sinceOn: dueOn < sinceOn ? dueOn : sinceOn, dueOn };
}
