import type { BankHolidays } from '@heard/domain/calendar/bank-holidays';
import { councilCalendar } from '@heard/domain/calendar/council-calendar';
import { Role } from '@heard/domain/access/roles';
import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Clock } from './clock.js';
import { createEntityStore } from './entity-store.js';
import { newId } from './ids.js';
import { type LiveEvent, type LiveFeed, sendLiveEvent } from './live.js';
import { besideCalendar, calendarColumns, calendarNow, readCalendar, selectedCalendar } from './council-calendar.js';
import { allowLongWork } from './patience.js';
import { RequestAudit } from './request-audit.js';
import { id, row, text } from './row-shapes.js';
import { rowOf, run } from './sql.js';
import { openTransaction, type Transaction } from './transaction.js';
import type { Actor, OpenUnit, Unit } from './unit.js';

/** What every unit of work stands on. */
export interface Workplace {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  /** What Heard comes with. */
  readonly holidays: BankHolidays;
  readonly live: LiveFeed;
  /** Whether emails leave; else they wait. */
  readonly sendsEmail: boolean;
  /** The council's own sign-on, as it calls itself; null: there is none. */
  readonly issuer: string | null;
}

export interface RunningUnit extends OpenUnit {
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

const openedRow = row({
  ...calendarColumns,
  userId: id,
  personId: id,
  name: text,
  email: text,
  role: z.enum(Role),
  orgUnitId: id.nullable(),
  sessionId: id.nullable(),
});

function running(place: Workplace, transaction: Transaction, requestId: string, audit: RequestAudit): RunningUnit {
  const lastTasks = new Map<string, () => void>();
  const tasks: (() => Promise<void> | void)[] = [];
  const events = new Map<string, LiveEvent>();
  return {
    db: createEntityStore(transaction.manager, transaction.statements),
    statements: transaction.statements,
    actor: null,
    audit,
    today: place.clock.today(),
    now: place.clock.now(),
    requestId,
    holidays: councilCalendar(place.holidays, [], 0),
    beforeCommit: (name, task) => void lastTasks.set(name, task),
    afterCommit: (task) => void tasks.push(task),
    announce: (topic, id, about) =>
      void events.set(`${topic} ${id} ${about ?? ''}`, { topic, id, ...(about === undefined ? {} : { about }) }),
    async commit() {
      try {
        for (const task of lastTasks.values()) task();
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
      await transaction.commit();
      // What is stored is not taken back because a message was lost: screens ask again when they are next opened.
      for (const event of events.values()) await sendLiveEvent(place.dataSource, event).catch(() => undefined);
      for (const task of tasks) await task();
    },
    rollback: async () => transaction.rollback(),
  };
}

const opened = `
  select o.user_id as "userId", o.person_id as "personId", o.name, o.email, o.role, o.org_unit_id as "orgUnitId",
    o.session_id as "sessionId", ${selectedCalendar}
  from app.open_unit($1, $2) o ${besideCalendar}`;

/**
 * The unit of whoever holds this session, with the council’s calendar: tells the transaction who that is, for row-level
 * security. Actor null: nobody.
 */
export async function actingAs<U extends OpenUnit>(
  unit: U,
  sessionHash: string | null,
): Promise<U & { readonly actor: Actor | null }> {
  const found = await rowOf(unit, openedRow, opened, [sessionHash, unit.today]);
  if (found === undefined) return { ...unit, actor: null };
  const { version, lines, ...actor } = found;
  return { ...unit, holidays: calendarNow(unit.holidays.built, { version, lines }), actor };
}

/** Opens the unit of whoever holds this session; `sessionHash` null or unknown: nobody. */
export async function openUnit(
  place: Workplace,
  sessionHash: string | null,
  requestId: string,
  audit = new RequestAudit(),
): Promise<RunningUnit> {
  const transaction = await openTransaction(place.dataSource);
  try {
    const unit = running(place, transaction, requestId, audit);
    return await actingAs(unit, sessionHash);
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
}

/** A unit of nobody's, that becomes one session's after another by `actingAs`: for looking only. */
export async function openSharedUnit(place: Workplace): Promise<RunningUnit> {
  return running(place, await openTransaction(place.dataSource), newId(), new RequestAudit());
}

/** Does this in a unit that is open: ended when it is done, undone when it throws. */
export async function carryOut<U extends RunningUnit, T>(
  unit: U,
  task: (unit: U) => Promise<T>,
  end: 'commit' | 'rollback' = 'commit',
): Promise<T> {
  try {
    const result = await task(unit);
    await unit[end]();
    return result;
  } catch (error) {
    await unit.rollback();
    throw error;
  }
}

const nobody = '00000000-0000-0000-0000-000000000000';

async function asSystem<T>(
  place: Workplace,
  name: string,
  end: 'commit' | 'rollback',
  task: (unit: RunningUnit & Unit) => Promise<T>,
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
  const unit = { ...running(place, transaction, newId(), new RequestAudit()), actor };
  const asName = async (): Promise<T> => {
    await run(unit, 'select app.open_system_unit($1, $2)', [name, place.clock.today()]);
    await allowLongWork(unit);
    return task(unit);
  };
  return carryOut(unit, asName, end);
}

const withCalendar =
  <T>(task: (unit: Unit) => Promise<T>) =>
  async (unit: RunningUnit & Unit): Promise<T> =>
    task({ ...unit, holidays: await readCalendar(unit) });

/** Runs a command of the system ("system: import") in a unit of its own, with every child in reach. */
export async function runAsSystem<T>(place: Workplace, name: string, task: (unit: Unit) => Promise<T>): Promise<T> {
  return asSystem(place, name, 'commit', withCalendar(task));
}

/** The same in a database that an earlier version may have left: what came to it later is not asked for. */
export async function runAsEarlierSystem<T>(
  place: Workplace,
  name: string,
  task: (unit: Unit) => Promise<T>,
): Promise<T> {
  return asSystem(place, name, 'commit', task);
}

/** Runs a command as if for real, answers what it would do, and leaves nothing behind. */
export async function previewAsSystem<T>(place: Workplace, name: string, task: (unit: Unit) => Promise<T>): Promise<T> {
  return asSystem(place, name, 'rollback', withCalendar(task));
}
