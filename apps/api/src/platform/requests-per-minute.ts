import pg from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Log } from './log.js';
import { patienceOfRequests } from './patience.js';

const minute = 60; // seconds
const atOnce = 2;

/**
 * Connections of their own: who only counts waits for nobody's question, and takes no place from it. They work as the
 * weak running role throughout, as each transaction does.
 */
export function openCounts(url: string): pg.Pool {
  const { statement, lock } = patienceOfRequests;
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'heard counts',
    max: atOnce,
    idleTimeoutMillis: 10 * minute * 1_000,
    statement_timeout: statement,
    lock_timeout: lock,
    options: '-c role=heard_app',
  });
  pool.on('error', () => undefined); // told by the count that is asked for next
  return pool;
}

/** Whether somebody has not asked too often within a minute; counts that they asked. */
export type IsWithinRate = (who: string) => Promise<boolean>;

async function isWithin(limiter: RateLimiterMemory | RateLimiterPostgres, who: string): Promise<boolean> {
  try {
    await limiter.consume(who);
    return true;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return false;
    throw reason;
  }
}

/**
 * Counts in the database, so that all processes that serve a council have one count, also after a restart. Whoever is
 * over it is known here until their minute ends, and costs the database nothing more. While the database takes no count,
 * this process keeps one of its own. Rows that count no longer are taken out by the library, an hour later.
 */
export function requestsPerMinute(counts: pg.Pool, whose: string, points: number, log: Log): IsWithinRate {
  const own = new RateLimiterMemory({ points, duration: minute });
  const shared = new RateLimiterPostgres({
    storeClient: counts,
    storeType: 'pool',
    tableName: 'request_count',
    tableCreated: true,
    keyPrefix: whose,
    points,
    duration: minute,
    inMemoryBlockOnConsumed: points,
  });
  return async (who) => {
    try {
      return await isWithin(shared, who);
    } catch (error) {
      log.error({ err: error }, 'Requests are counted by this process alone');
      return isWithin(own, who);
    }
  };
}
