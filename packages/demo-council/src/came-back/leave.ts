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

function lateTasks(tables: Tables, today: PlainDate): readonly Row[] {
  const last = new Map(tables.of('task_event').map((row) => [row['task_id'], row['kind']]));
  return tables.of('task').filter((row) => textOf(row, 'due_on') < today && last.get(row['id'] ?? null) !== 'DONE');
}

/**
 * Two are on leave, in teams that the demo’s practitioner is not in: whoever has most tasks that are late, with nobody
 * in their place, so that what is late goes to whoever is next; and somebody who owes an answer, for whom their manager
 * stands in.
 */
export function addLeave(tables: Tables, writer: ChainWriter, council: Council, today: PlainDate): void {
  const { team } = demoWorker(council, 'PRACTITIONER');
  const elsewhere = council.workers.filter((one) => one.role === 'PRACTITIONER' && one.team !== team);
  const [away] = owners(lateTasks(tables, today), elsewhere);
  const owed = tables.of('work_item').filter((row) => row['closed_at'] === null);
  const covered = owners(owed, elsewhere).find((one) => one !== away && one.team !== away?.team);
  const manager = council.workers.find((one) => one.role === 'TEAM_MANAGER' && one.team === covered?.team);
  const [from, to] = [addDays(today, since), addDays(today, until)];
  if (away) writer.leave(away.userId, null, from, to);
  if (covered && manager) writer.leave(covered.userId, manager.userId, from, to);
}
