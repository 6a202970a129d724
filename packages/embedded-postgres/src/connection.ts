import pg from 'pg';

/** The address of a database of the server on this machine. */
export function connectionUrl(port: number, database: string, account: string, password: string): string {
  return `postgres://${account}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`;
}

/** Gives the task a connection of its own and closes it afterwards, whatever happens. */
export async function withClient<T>(url: string, task: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // told by the statement under way; without this Node would end
  await client.connect();
  try {
    return await task(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
