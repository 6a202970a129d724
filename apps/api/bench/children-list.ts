import { inBareUnit } from './bare-unit.js';
import type { BenchDatabase } from './bench-database.js';
import type { Comparison } from './comparison.js';

const query = `{ children(first: 50) { edges { cursor node { id reference name team worker lastHeardOn } } pageInfo { hasNextPage } } }`;

const found = `select f.id, f.reference, f.name from app.find_children($1, $2, $3, $4, $5) f order by f.rank, f.sort_name collate "C", f.id`;

const relations = `
  select k.id, team.name as team, worker.name as worker, heard.given_on
  from unnest($1::uuid[]) k(id)
  left join lateral (
    select o.name from child_team t join org_unit o on o.id = t.org_unit_id
    where t.child_id = k.id and t.starts_on <= $2 and (t.ends_on is null or t.ends_on >= $2) order by t.starts_on desc limit 1) team on true
  left join lateral (
    select p.name from child_relationship r join person p on p.id = r.person_id
    where r.child_id = k.id and r.kind = 'ALLOCATED_WORKER' and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2)
    order by r.starts_on desc limit 1) worker on true
  left join lateral (
    select f.given_on from feedback f
    where f.child_id = k.id and f.stream <> 'FAMILY'
      and exists (select 1 from statement s where s.feedback_id = f.id and s.words is not null)
    order by f.given_on desc limit 1) heard on true`;

interface Edges {
  readonly edges: readonly unknown[];
}

function isEdges(value: unknown): value is Edges {
  return typeof value === 'object' && value !== null && 'edges' in value;
}

function countEdges(children: unknown): number {
  return isEdges(children) ? children.edges.length : 0;
}

/** A list of fifty children with two relations, team and worker, and when each was last heard. */
export async function childrenList(db: BenchDatabase): Promise<Comparison> {
  const session = await db.signIn('quality-assurance@demo.example');
  return {
    name: 'a list of 50 children with team and worker',
    product: async () => countEdges((await db.run(session, query))['children']),
    bare: async () =>
      inBareUnit(db.pool, session, db.today, async (unit) => {
        const rows = await unit.query<{ id: string }>(found, ['', null, null, null, 51]);
        const ids = rows.slice(0, 50).map((row) => row.id);
        const related = await unit.query(relations, [ids, db.today]);
        await unit.audit('children', ids);
        return related.length;
      }),
  };
}
