import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** What bare SQL needs to do the same work under the same rules. */
export interface BareUnit {
  query<Row extends pg.QueryResultRow>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
  /** Writes the audit rows that the product writes. */
  audit(operation: string, childIds: readonly string[]): Promise<void>;
}

interface ReaderRow {
  readonly user_id: string;
  readonly name: string;
  readonly session_id: string;
}

/** One transaction on one connection: same account, same weak role, same reader, same policies, same commit. */
export async function inBareUnit<T>(
  pool: pg.Pool,
  session: string,
  today: string,
  task: (unit: BareUnit) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin; set local role heard_app');
    const { rows } = await client.query<ReaderRow>('select * from app.open_unit($1, $2)', [session, today]);
    const [reader] = rows;
    const result = await task({
      query: async (sql, parameters) => (await client.query(sql, [...parameters])).rows,
      async audit(operation, childIds) {
        const event = randomUUID();
        await client.query(
          `insert into access_event (id, at, actor_id, actor_name, session_id, operation, outcome, request_id)
           values ($1, now(), $2, $3, $4, $5, 'OK', $6)`,
          [event, reader?.user_id, reader?.name, reader?.session_id, operation, randomUUID()],
        );
        if (childIds.length === 0) return; // figures concern no single child
        await client.query(
          `insert into access_event_child (event_id, child_id, depth) select $1, unnest($2::uuid[]), 'LISTED'`,
          [event, childIds],
        );
      },
    });
    await client.query('commit');
    return result;
  } finally {
    client.release();
  }
}
