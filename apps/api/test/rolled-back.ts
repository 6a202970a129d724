import type pg from 'pg';

/** Does this on a connection of its own, in a transaction that leaves nothing behind. */
export async function rolledBack(pool: pg.Pool, task: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await task(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}
