import type pg from 'pg';

export const reachColumns = 'child_id, principal_id, because, depth, starts_on, ends_on';

const differences = `
  (select 'kept, and not derived' as line, k.* from (select ${reachColumns} from child_access except select ${reachColumns} from app.derived_child_access) k)
  union all
  (select 'derived, and not kept', d.* from (select ${reachColumns} from app.derived_child_access except select ${reachColumns} from child_access) d)`;

/** Where what is kept of who reaches whom is not what its sources say. */
export async function wrongReach(client: pg.Pool | pg.PoolClient): Promise<readonly unknown[]> {
  return (await client.query<Record<string, unknown>>(differences)).rows;
}
