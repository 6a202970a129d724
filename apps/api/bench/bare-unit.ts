import { createHash, randomUUID } from 'node:crypto';
import type pg from 'pg';

/** What hand-written SQL needs to do the same work under the same rules. */
export interface BareUnit {
  readonly userId: string;
  readonly personId: string;
  query(sql: string, parameters: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
  /** Writes the audit rows that the product writes, in one statement. */
  audit(operations: readonly string[], childIds: readonly string[], depth: string): Promise<void>;
}

interface ReaderRow {
  readonly user_id: string;
  readonly person_id: string;
}

const audited = 'select app.record_access($1, $2, null)';

function prepared(text: string, values: readonly unknown[]): pg.QueryConfig<unknown[]> {
  return { name: createHash('sha256').update(text).digest('hex').slice(0, 32), text, values: [...values] };
}

/** One transaction on one connection: same account, same weak role, same session check, same policies, same commit. */
export async function inBareUnit<T>(
  pool: pg.Pool,
  session: string,
  today: string,
  task: (unit: BareUnit) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin; set local role heard_app');
    const opened = prepared('select * from app.open_unit($1, $2)', [session, today]);
    const [reader] = (await client.query<ReaderRow>(opened)).rows;
    if (reader === undefined) throw new Error('Nobody is signed in');
    const query = async (sql: string, values: readonly unknown[]): Promise<readonly Record<string, unknown>[]> =>
      (await client.query<Record<string, unknown>>(prepared(sql, values))).rows;
    const { user_id: userId, person_id: personId } = reader;
    const result = await task({
      userId,
      personId,
      query,
      audit: async (operations, childIds, depth) => {
        const depths = childIds.map(() => depth);
        const line = (operation: string) => ({
          id: randomUUID(),
          operation,
          outcome: 'OK',
          child_ids: childIds,
          depths,
        });
        const lines = operations.map((operation) => ({ ...line(operation), record_ids: [] }));
        await query(audited, [JSON.stringify(lines), randomUUID()]);
      },
    });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
