import type { TestUser } from './run-as.js';
import type { TestDatabase } from './use-database.js';

/** That somebody opened these children’s records at a moment that is past. */
export async function openedAt(
  db: TestDatabase,
  user: TestUser,
  {
    at,
    children,
    operation = 'child',
  }: { readonly at: string; readonly children: readonly string[]; readonly operation?: string },
): Promise<void> {
  await db.owner.query(
    `with e as (insert into access_event (id, at, actor_id, actor_name, operation, outcome, request_id)
       select overlay(gen_random_uuid()::text placing left(app.first_id_at($1)::text, 13) from 1 for 13)::uuid, $1::timestamptz, $2, $3, $4, 'OK', gen_random_uuid()
       from unnest($5::uuid[]) returning id)
     insert into access_event_child (event_id, child_id, depth)
     select e.id, c.id, 'OPENED' from (select id, row_number() over () n from e) e join unnest($5::uuid[]) with ordinality c(id, n) using (n)`,
    [at, user.userId, user.name, operation, children],
  );
}
