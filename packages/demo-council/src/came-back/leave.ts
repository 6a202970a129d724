import { addDays, type PlainDate } from '@heard/domain/calendar/plain-date';
import { type Council, demoWorker, type Worker } from '../council/people.js';
import type { Row, Tables } from '../tables.js';
import type { ChainWriter } from './chain-writer.js';
import { textOf } from './told-before.js';

const [since, until] = [-4, 10];

/** How often somebody owns one of these rows, the one with the most first. */
function owners(rows: readonly Row[], among: readonly Worker[]): readonly Worker[] {
  const count = (worker: Worker) => rows.filter((row) => row['owner_id'] === worker.userId).length;
  return among.filter((worker) => count(worker) > 0).toSorted((one, other) => count(other) - count(one));
}

function openTasks(tables: Tables): readonly Row[] {
  const last = new Map(tables.of('task_event').map((row) => [row['task_id'], row['kind']]));
  return tables.of('task').filter((row) => last.get(row['id'] ?? null) !== 'DONE');
}

function lateTasks(tables: Tables, today: PlainDate): readonly Row[] {
  return openTasks(tables).filter((row) => textOf(row, 'due_on') < today);
}

/** Whoever of these has fewest tasks that are late; where none is, one that was given before then was due three days ago. */
function fewestLate(tables: Tables, today: PlainDate, among: readonly Worker[]): Worker | undefined {
  const found = owners(lateTasks(tables, today), among).at(-1);
  if (found) return found;
  const ids = among.map(({ userId }) => userId);
  const since = addDays(today, -3);
  const task = openTasks(tables).find(
    (row) => ids.includes(textOf(row, 'owner_id')) && textOf(row, 'created_at').slice(0, 10) < since,
  );
  if (task) tables.change('task', task['id'] ?? null, { due_on: since });
  return among.find(({ userId }) => userId === task?.['owner_id']);
}

/**
 * Some are on leave. In teams that the demo’s practitioner is not in: the two who have most tasks that are late, with
 * nobody in their place, so that what is late goes to whoever is next; and somebody who owes an answer, for whom their
 * manager stands in. In the demo’s own team: whoever has fewest, so that something comes to its manager.
 */
export function addLeave(tables: Tables, writer: ChainWriter, council: Council, today: PlainDate): void {
  const { team } = demoWorker(council, 'PRACTITIONER');
  const practitioners = council.workers.filter((one) => one.role === 'PRACTITIONER' && !one.isDemo);
  const late = owners(lateTasks(tables, today), practitioners);
  const elsewhere = late.filter((one) => one.team !== team);
  const [first] = elsewhere;
  const second = elsewhere.find((one) => one.team !== first?.team);
  const colleagues = practitioners.filter((one) => one.team === team);
  const nearby = fewestLate(tables, today, colleagues);
  const away = [first, second, nearby].filter((one) => one !== undefined);
  const owed = tables.of('work_item').filter((row) => row['closed_at'] === null);
  const covered = owners(owed, practitioners).find((one) => one.team !== team && !away.includes(one));
  const manager = council.workers.find((one) => one.role === 'TEAM_MANAGER' && one.team === covered?.team);
  const [from, to] = [addDays(today, since), addDays(today, until)];
  for (const { userId } of away) writer.leave(userId, null, from, to);
  if (covered && manager) writer.leave(covered.userId, manager.userId, from, to);
}
