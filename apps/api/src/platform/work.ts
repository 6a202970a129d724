import type { BankHolidays } from '@heard/domain/calendar/bank-holidays';
import { isRole } from '@heard/domain/access/roles';
import type { DataSource } from 'typeorm';
import type { Clock } from './clock.js';
import { newId } from './ids.js';
import { type LiveEvent, type LiveFeed, sendLiveEvent } from './live.js';
import { openTransaction, type Transaction } from './transaction.js';
import type { Actor, OpenUnit, Unit } from './unit.js';

/** What every unit of work stands on. */
export interface Workplace {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly holidays: BankHolidays;
  readonly live: LiveFeed;
}

export interface RunningUnit extends OpenUnit {
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

interface ActorRow {
  readonly user_id: string;
  readonly person_id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly org_unit_id: string | null;
  readonly session_id: string | null;
}

function toActor(row: ActorRow | undefined): Actor | null {
  if (row === undefined || !isRole(row.role)) return null;
  return {
    userId: row.user_id,
    personId: row.person_id,
    name: row.name,
    email: row.email,
    role: row.role,
    orgUnitId: row.org_unit_id,
    sessionId: row.session_id,
  };
}

function running(place: Workplace, transaction: Transaction, actor: Actor | null, requestId: string): RunningUnit {
  const tasks: (() => Promise<void> | void)[] = [];
  const events = new Map<string, LiveEvent>();
  return {
    db: transaction.manager,
    actor,
    today: place.clock.today(),
    now: place.clock.now(),
    requestId,
    holidays: place.holidays,
    query: async (sql, parameters) => transaction.query(sql, parameters),
    afterCommit: (task) => void tasks.push(task),
    announce: (topic, id) => void events.set(`${topic} ${id}`, { topic, id }),
    async commit() {
      await transaction.commit();
      // What is stored is not taken back because a message was lost: screens ask again when they are next opened.
      for (const event of events.values()) await sendLiveEvent(place.dataSource, event).catch(() => undefined);
      for (const task of tasks) await task();
    },
    rollback: async () => transaction.rollback(),
  };
}

/** Tells the transaction who holds this session, for row-level security, and who that is. */
export async function readActor(unit: OpenUnit, sessionHash: string | null): Promise<Actor | null> {
  const rows = await unit.query<ActorRow>('select * from app.open_unit($1, $2)', [sessionHash, unit.today]);
  return toActor(rows[0]);
}

/** Opens the unit of whoever holds this session; `sessionHash` null or unknown: nobody. */
export async function openUnit(place: Workplace, sessionHash: string | null, requestId: string): Promise<RunningUnit> {
  const transaction = await openTransaction(place.dataSource);
  try {
    const unit = running(place, transaction, null, requestId);
    return { ...unit, actor: await readActor(unit, sessionHash) };
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

const nobody = '00000000-0000-0000-0000-000000000000';

async function asSystem<T>(
  place: Workplace,
  name: string,
  end: 'commit' | 'rollback',
  task: (unit: Unit) => Promise<T>,
): Promise<T> {
  const transaction = await openTransaction(place.dataSource);
  const actor: Actor = {
    userId: nobody,
    personId: nobody,
    name,
    email: '',
    role: 'QUALITY_ASSURANCE',
    orgUnitId: null,
    sessionId: null,
  };
  const unit = running(place, transaction, actor, newId());
  try {
    await transaction.query('select app.open_system_unit($1, $2)', [name, place.clock.today()]);
    const result = await task({ ...unit, actor });
    await unit[end]();
    return result;
  } catch (error) {
    await unit.rollback();
    throw error;
  }
}

/** Runs a command of the system ("system: import") in a unit of its own, with every child in reach. */
export async function runAsSystem<T>(place: Workplace, name: string, task: (unit: Unit) => Promise<T>): Promise<T> {
  return asSystem(place, name, 'commit', task);
}

/** Runs a command as if for real, answers what it would do, and leaves nothing behind. */
export async function previewAsSystem<T>(place: Workplace, name: string, task: (unit: Unit) => Promise<T>): Promise<T> {
  return asSystem(place, name, 'rollback', task);
}
