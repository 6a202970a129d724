import type { OwnerConnection } from '../platform/owner-connection.js';
import { ownerRows } from '../platform/owner-sql.js';
import { count, row } from '../platform/row-shapes.js';

/** The server's version as PostgreSQL counts it: 180004 for 18.4; 0 where it does not say. */
export async function serverVersionNumber(connection: OwnerConnection): Promise<number> {
  const [server] = await ownerRows(
    connection,
    row({ version: count }),
    `select current_setting('server_version_num')::int as version`,
  );
  return server?.version ?? 0;
}
