import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { Identities } from '../identities.js';
import type { Row, Tables } from '../tables.js';

const fewest = 60;

function textOf(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

interface Card {
  readonly id: string;
  /** When it was achieved; null while it is not. */
  readonly achievedOn: PlainDate | null;
}

function cardsOf(tables: Tables): readonly Card[] {
  return tables.of('action').map((action) => {
    const moves = tables.of('action_event').filter((event) => event['action_id'] === action['id']);
    const last = moves.findLast((event) => event['to_column'] === 'ACHIEVED');
    return { id: textOf(action, 'id'), achievedOn: last ? textOf(last, 'at').slice(0, 10) : null };
  });
}

/** Nobody joins a card that is achieved already, or long before anybody works on it. */
function isTimely({ achievedOn }: Card, decidedOn: PlainDate, today: PlainDate): boolean {
  const until = achievedOn ?? today;
  return decidedOn < until && decidedOn > addDays(until, -fewest);
}

/**
 * What decisions promised and gave nobody as a task joins a card of the plan: up to five each. Whatever finds none stays
 * promised, which is a gap that somebody has to mend.
 */
export function joinPlan(tables: Tables, today: PlainDate): void {
  const ids = new Identities('joined');
  const given = new Set(tables.of('response_action').map((row) => row['response_id']));
  const promised = tables
    .of('response')
    .filter((row) => row['action_promised'] === true && !given.has(row['id'] ?? ''));
  const cards = cardsOf(tables);
  const joined = new Map<string, number>();
  for (const [at, decision] of promised.entries()) {
    if (at % 6 === 5) continue;
    const decidedOn = textOf(decision, 'decided_on');
    const open = cards.filter((card) => isTimely(card, decidedOn, today) && (joined.get(card.id) ?? 0) < 5);
    const card = open[at % Math.max(1, open.length)];
    if (card === undefined) continue;
    joined.set(card.id, (joined.get(card.id) ?? 0) + 1);
    const stamp = { created_by: decision['created_by'] ?? null, created_at: decision['created_at'] ?? null };
    const link = { id: ids.next(), ...stamp, response_id: decision['id'] ?? null, action_id: card.id, task_id: null };
    tables.add('response_action', link);
  }
}
