import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/*
 * Whoever is on duty in the children's rights team takes over from a colleague: a child who has an advocate, a visitor or
 * a worker from the team uses the team. What concerns one advocate alone, such as a complaint, stays with that one.
 */
const usesTheTeam = `
  union
  select r.child_id, g.user_id, 'rights team', 'RECORD', greatest(r.starts_on, k.starts_on, g.starts_on),
    least(r.ends_on, k.ends_on, g.ends_on)
  from child_relationship r
  join user_account u on u.person_id = r.person_id
  join role_grant k on k.user_id = u.id and k.role = 'CHILDRENS_RIGHTS'
  join role_grant g on g.role = 'CHILDRENS_RIGHTS' and g.user_id <> k.user_id and g.org_unit_id is not distinct from k.org_unit_id
  where r.kind in ('ADVOCATE', 'INDEPENDENT_VISITOR', 'CHILDRENS_RIGHTS_WORKER')`;

const sources = (more: string): string => `
  create or replace view app.derived_access_sources as
    select r.child_id, u.id as principal_id, 'relationship ' || r.kind as because,
      case when g.role = 'PARTNER' then 'NAME' else 'RECORD' end as depth,
      greatest(r.starts_on, g.starts_on) as starts_on, least(r.ends_on, g.ends_on) as ends_on
    from child_relationship r
    join user_account u on u.person_id = r.person_id
    join role_grant g on g.user_id = u.id
      and g.role in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'PARTNER')
    where r.kind in ('ALLOCATED_WORKER', 'REVIEWING_OFFICER', 'ADVOCATE', 'INDEPENDENT_VISITOR', 'PERSONAL_ADVISER',
      'CHILDRENS_RIGHTS_WORKER', 'PARTNER_WORKER')
    union
    select t.child_id, g.user_id, 'team', 'RECORD', greatest(t.starts_on, g.starts_on), least(t.ends_on, g.ends_on)
    from child_team t
    join org_unit unit on unit.id = t.org_unit_id
    join role_grant g on g.role in ('PRACTITIONER', 'TEAM_MANAGER') and (g.org_unit_id = unit.id or g.org_unit_id = unit.parent_id)
    union
    select c.id, g.user_id, 'no team yet', 'RECORD', g.starts_on, g.ends_on
    from child c join role_grant g on g.role = 'REVIEWING_OFFICER'
    where not exists (select 1 from child_team t where t.child_id = c.id)
    union
    select k.child_id, g.user_id, k.because || ' ' || k.subject_id, 'NAME', g.starts_on, g.ends_on
    from child_case k join role_grant g on g.role = k.role
    ${more};
`;

const team = (condition: string): string => `
  create or replace function app.my_counted_children() returns setof uuid language plpgsql stable ${definer} rows 100 as $$
    begin
      return query select distinct a.child_id from child_access a
      where app.reach() = 'ACCESS' and a.principal_id = app.user_id() and a.depth = 'RECORD'
        and (a.because like 'relationship %' or (a.because = 'team' and app.role() = 'TEAM_MANAGER')${condition})
        and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today());
    end $$;
`;

/** One colleague more or less changes whom the others reach. */
const colleagues = (rows: string): string =>
  `(select array_agg(distinct changed.user_id) from (
      select c.user_id from ${rows} c
      union select g.user_id from role_grant g where g.role = 'CHILDRENS_RIGHTS'
        and exists (select 1 from ${rows} c where c.role = 'CHILDRENS_RIGHTS')) changed)`;

const following = (ofGrant: (rows: string) => string, ofAccount: string): string => `
  create or replace function app.follow_role_grant() returns trigger language plpgsql ${definer} as $$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_access_of(${ofGrant('old_rows')}); end if;
      if tg_op <> 'DELETE' then perform app.refresh_access_of(${ofGrant('new_rows')}); end if;
      return null;
    end $$;
  create or replace function app.follow_user_account() returns trigger language plpgsql ${definer} as $$
    begin
      perform app.refresh_access_of((
        select array_agg(changed.id) from (
          select n.id from new_rows n join old_rows o on o.id = n.id and o.person_id <> n.person_id ${ofAccount}) changed));
      return null;
    end $$;
  select app.rebuild_child_access();
`;

/** Children's rights reach the children who use their team, and count them. */
export class LetRightsTeamsShareChildren1764001760100 implements MigrationInterface {
  name = 'LetRightsTeamsShareChildren1764001760100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sources(usesTheTeam));
    await runner.query(team(` or (a.because = 'rights team' and app.role() = 'CHILDRENS_RIGHTS')`));
    await runner.query(
      following(
        colleagues,
        `union select g.user_id from role_grant g where g.role = 'CHILDRENS_RIGHTS' and exists (
           select 1 from new_rows n join old_rows o on o.id = n.id and o.person_id <> n.person_id
           join role_grant k on k.user_id = n.id and k.role = 'CHILDRENS_RIGHTS')`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(sources(''));
    await runner.query(team(''));
    await runner.query(following((rows) => `(select array_agg(distinct changed.user_id) from ${rows} changed)`, ''));
  }
}
