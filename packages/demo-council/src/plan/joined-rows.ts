import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { Identities } from '../identities.js';
import type { Row, Tables } from '../tables.js';

const fewest = 60;
const daysLate = 20;
/** So long a promise may stand of which nobody has said what will be done. */
const daysOpen = 28;

function textOf(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

interface Card {
  readonly id: string;
  /** When it was achieved; null while it is not. */
  readonly achievedOn: PlainDate | null;
  /** By when it is to be done; empty: by no day. */
  readonly dueOn: PlainDate;
}

function cardsOf(tables: Tables): readonly Card[] {
  return tables.of('action').map((action) => {
    const moves = tables.of('action_event').filter((event) => event['action_id'] === action['id']);
    const last = moves.findLast((event) => event['to_column'] === 'ACHIEVED');
    return {
      id: textOf(action, 'id'),
      dueOn: textOf(action, 'due_to'),
      achievedOn: last ? textOf(last, 'at').slice(0, 10) : null,
    };
  });
}

/** Nobody joins a card that is achieved already, or long before anybody works on it; nor one that is long overdue. */
function isTimely({ achievedOn, dueOn }: Card, decidedOn: PlainDate, today: PlainDate): boolean {
  if (achievedOn === null && dueOn !== '' && dueOn < addDays(today, -daysLate)) return false;
  const until = achievedOn ?? today;
  return decidedOn < until && decidedOn > addDays(until, -fewest);
}

/** What was promised, and is nobody's task. */
function promisedAlone(tables: Tables): readonly Row[] {
  const given = new Set(tables.of('response_action').map((row) => row['response_id']));
  return tables.of('response').filter((row) => row['action_promised'] === true && !given.has(row['id'] ?? ''));
}

/**
 * What decisions promised and gave nobody as a task joins a card of the plan: up to five each. What was promised lately
 * and finds none stays promised, which is a gap that somebody has to mend; before that nothing more was promised.
 */
export function joinPlan(tables: Tables, today: PlainDate): void {
  const ids = new Identities('joined');
  const promised = promisedAlone(tables);
  const cards = cardsOf(tables);
  const joined = new Map<string, number>();
  for (const [at, decision] of promised.entries()) {
    const decidedOn = textOf(decision, 'decided_on');
    const isLately = decidedOn > addDays(today, -daysOpen);
    const open = cards.filter((card) => isTimely(card, decidedOn, today) && (joined.get(card.id) ?? 0) < 5);
    const card = isLately && at % 6 === 5 ? undefined : open[at % Math.max(1, open.length)];
    if (card === undefined) {
      if (!isLately) tables.change('response', decision['id'] ?? null, { action_promised: false });
      continue;
    }
    joined.set(card.id, (joined.get(card.id) ?? 0) + 1);
    tables.add('response_action', { id: ids.next(), ...linkOf(decision, card) });
  }
}

function linkOf(decision: Row, card: Card): Row {
  const stamp = { created_by: decision['created_by'] ?? null, created_at: decision['created_at'] ?? null };
  return { ...stamp, response_id: decision['id'] ?? null, action_id: card.id, task_id: null };
}
