import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** One child goes from one worker to the next, as an import does it, and stays so. */
export async function moveOne(running: pg.Client, today: string, caseId: string, email: string): Promise<void> {
  await running.query('begin; set local role heard_app');
  await running.query('select app.open_system_unit($1, $2)', ['system: bench', today]);
  const { rows } = await running.query<{ k: { links: { id: string; kind: string; to: string | null }[]; id: string } }>(
    'select k from app.case_children($1, $2) k',
    [['CASE_SYSTEM'], [caseId]],
  );
  const child = rows[0]?.k;
  const link = child?.links.find(({ kind, to }) => kind === 'ALLOCATED_WORKER' && to === null);
  const { rows: found } = await running.query<{ id: string }>(
    'select u.person_id as id from user_account u where u.email = $1',
    [email],
  );
  const nothing = { children: [], numbers: [], teams: [], links: [] };
  const links = [
    {
      childId: child?.id,
      kind: 'ALLOCATED_WORKER',
      personId: found[0]?.id,
      parentalResponsibility: false,
      from: today,
      to: null,
    },
  ];
  const plan = {
    fresh: nothing,
    kept: { ...nothing, links },
    changed: [],
    changedTeams: [],
    changedLinks: [{ id: link?.id, from: '2026-01-01', to: today }],
    newStatuses: [],
    changedStatuses: [],
    doubles: [],
  };
  await running.query('select app.store_case_children($1, $2, $3)', [
    JSON.stringify(plan),
    randomUUID(),
    'system: bench',
  ]);
  await running.query('commit');
}

/** So many practitioners go to another team, as a file of people does it, and stay there. */
export async function changeRoles(running: pg.Client, today: string, most: number): Promise<void> {
  await running.query('begin; set local role heard_app');
  await running.query('select app.open_system_unit($1, $2)', ['system: bench', today]);
  const { rows } = await running.query<{ id: string }>(
    `select u.id from user_account u where u.email = 'administrator@demo.example'`,
  );
  await running.query(`select set_config('app.user_id', $1, true), set_config('app.role', 'ADMINISTRATOR', true)`, [
    rows[0]?.id,
  ]);
  await running.query(
    `select app.change_roles(k.wanted) from (
       select jsonb_agg(jsonb_build_object('form', gen_random_uuid(), 'account', g.user_id, 'role', g.role, 'unit', next.id, 'first', $1::text)) as wanted
       from (select * from role_grant r where r.role = 'PRACTITIONER' and r.ends_on is null and r.org_unit_id in (
           select o.id from org_unit o where o.name like 'Team %') order by r.user_id limit $2) g
       join org_unit o on o.id = g.org_unit_id
       cross join lateral (select t.id from org_unit t where t.kind = 'TEAM' and t.name like 'Team %' and t.id > o.id
         union all select t.id from org_unit t where t.kind = 'TEAM' and t.name like 'Team %' and t.id < o.id limit 1) next) k`,
    [today, most],
  );
  await running.query('commit');
}
