import PgBoss from 'pg-boss';
import { id, row } from './row-shapes.js';
import { send } from './statements.js';
import type { Unit } from './unit.js';

/*
 * Jobs in the same database, by pg-boss: which process does which, when one is tried again, and what became of those
 * whose process died. Its tables come with our migrations, it opens no connection of its own, and everything happens in
 * the unit of whoever asks (decision 0041). Only the system sees jobs. They are put in by functions of the database, in
 * the transaction of what causes them.
 */
const ownTransaction = /^\s*BEGIN;|COMMIT;\s*$/g;

/** The library's statements, in this unit's transaction: those with which it cares for its tables would open one of their own. */
function bossIn(unit: Unit): PgBoss {
  return new PgBoss({
    db: {
      executeSql: async (text: string, values?: unknown[]) =>
        unit.statements[send](text.replaceAll(ownTransaction, ''), values, 'FRESH'),
    },
  });
}

/** One thing to be done now by whoever has fetched it, and by nobody else for five minutes. */
export interface Job {
  readonly id: string;
  /** The record that it is about. */
  readonly about: string;
  /** Whether it is not tried again once it has failed this time. */
  readonly isLastTry: boolean;
}

const data = row({ id });

/** The next job of this queue that is due, as of the commit this process's; null: there is none. */
export async function nextJob(unit: Unit, queue: string): Promise<Job | null> {
  const [job] = await bossIn(unit).fetch(queue, { includeMetadata: true });
  if (job === undefined) return null;
  return { id: job.id, about: data.parse(job.data).id, isLastTry: job.retryCount >= job.retryLimit };
}

export async function finishJob(unit: Unit, queue: string, job: Job): Promise<void> {
  await bossIn(unit).complete(queue, job.id);
}

/** It is tried again later, each time after twice as long, until the queue's tries are used up. */
export async function failJob(unit: Unit, queue: string, job: Job): Promise<void> {
  await bossIn(unit).fail(queue, job.id);
}

/** Gives back what a process had when it died, and clears away what was done long ago. */
export async function careForJobs(unit: Unit): Promise<void> {
  await bossIn(unit).maintain();
}
