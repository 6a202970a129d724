import { grownCouncil, type GrownCouncilOptions } from '@heard/demo-council/grown/grown-council';
import type pg from 'pg';
import { loadDemo } from '../src/demo/load.js';
import { insertRows } from '../src/demo/load.queries.js';

const childrenAtOnce = 1_000;

async function inBatches(client: pg.Client, sql: string): Promise<void> {
  const { rows } = await client.query<{ ids: string[] }>(
    `select array_agg(k.id) as ids from (select c.id, row_number() over (order by c.id) / $1 as batch from child c) k group by k.batch`,
    [childrenAtOnce],
  );
  for (const { ids } of rows) await client.query(sql, [ids]);
}

/**
 * Fills an empty database with the demo council `size` times over. The demo itself is loaded as the product loads it;
 * its copies without triggers, by an account that may do so, and what triggers derive is derived once at the end.
 */
export async function loadCouncil(owner: pg.Client, superuser: pg.Client, options: GrownCouncilOptions): Promise<void> {
  await loadDemo(owner, options.today);
  await superuser.query('begin');
  await superuser.query('set local session_replication_role = replica');
  let part = 0;
  for (const tables of grownCouncil(options)) {
    // The first part is the demo council, which is there already.
    if (part > 0) for (const [table, rows] of Object.entries(tables)) await insertRows(superuser, table, rows);
    part += 1;
  }
  await superuser.query('commit');
  await inBatches(superuser, 'select app.refresh_child_access($1)');
  await inBatches(superuser, 'select app.refresh_child_search($1)');
  await inBatches(superuser, 'select app.refresh_child_need($1)');
  await inBatches(superuser, 'select app.keep_progress(array(select f.id from feedback f where f.child_id = any($1)))');
  await superuser.query('select app.refresh_representation_search(array(select r.id from representation r))');
  await superuser.query(
    `insert into participation_change (id, quarter)
     select gen_random_uuid(), k.quarter from (select distinct date_trunc('quarter', r.held_on::timestamp) as quarter from care_review r) k`,
  );
  await superuser.query(
    `insert into uncounted_telling (feedback_id, given_on) select f.id, f.given_on from feedback f
     on conflict (feedback_id) do nothing`,
  );
  await superuser.query('vacuum analyze');
}
