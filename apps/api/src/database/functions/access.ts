/*
 * Who the transaction works for, and which children that person reaches. Each setting is read through one function, so
 * that a policy can wrap it in a sub-select and have it evaluated once.
 */
const settings = `
  create schema if not exists app;
  grant usage on schema app to heard_app;
  create function app.user_id() returns uuid language sql stable
    as $$ select nullif(current_setting('app.user_id', true), '')::uuid $$;
  create function app.role() returns text language sql stable
    as $$ select coalesce(nullif(current_setting('app.role', true), ''), 'NOBODY') $$;
  create function app.today() returns date language sql stable
    as $$ select nullif(current_setting('app.today', true), '')::date $$;
  create function app.opened_child() returns uuid language sql stable
    as $$ select nullif(current_setting('app.opened_child', true), '')::uuid $$;
  create function app.org_unit_id() returns uuid language sql stable
    as $$ select nullif(current_setting('app.org_unit_id', true), '')::uuid $$;
  create function app.reach() returns text language sql stable as $$
    select case app.role()
      when 'SYSTEM' then 'ALL' when 'QUALITY_ASSURANCE' then 'ALL' when 'LEADERSHIP' then 'ONE'
      when 'PRACTITIONER' then 'ACCESS' when 'TEAM_MANAGER' then 'ACCESS'
      when 'REVIEWING_OFFICER' then 'ACCESS' when 'CHILDRENS_RIGHTS' then 'ACCESS'
      else 'NONE' end $$;
`;

/*
 * Reach is derived from relationships, teams and cases, and kept in one narrow table: asking the sources row by row was
 * up to a thousand times slower. A row holds the days on which it counts, so that nothing has to be rebuilt at midnight.
 */
const derived = `
  create view app.derived_child_access as
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
    join role_grant g on g.role in ('PRACTITIONER', 'TEAM_MANAGER') and g.org_unit_id in (unit.id, unit.parent_id)
    union
    select c.id, g.user_id, 'no team yet', 'RECORD', g.starts_on, g.ends_on
    from child c
    join role_grant g on g.role = 'REVIEWING_OFFICER'
    where not exists (select 1 from child_team t where t.child_id = c.id)
    union
    select k.child_id, g.user_id, k.because || ' ' || k.subject_id, 'NAME', g.starts_on, g.ends_on
    from child_case k
    join role_grant g on g.role = k.role;

  create function app.refresh_child_access(children uuid[]) returns void language sql security definer
    set search_path = public, app as $$
    delete from child_access a where a.child_id = any(children);
    insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
      select d.child_id, d.principal_id, d.because, min(d.depth), d.starts_on,
        case when bool_or(d.ends_on is null) then null else max(d.ends_on) end
      from app.derived_child_access d
      where d.child_id = any(children) and (d.ends_on is null or d.ends_on >= d.starts_on)
      group by d.child_id, d.principal_id, d.because, d.starts_on $$;
  create function app.refresh_access_of(principals uuid[]) returns void language sql security definer
    set search_path = public, app as $$
    delete from child_access a where a.principal_id = any(principals);
    insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
      select d.child_id, d.principal_id, d.because, min(d.depth), d.starts_on,
        case when bool_or(d.ends_on is null) then null else max(d.ends_on) end
      from app.derived_child_access d
      where d.principal_id = any(principals) and (d.ends_on is null or d.ends_on >= d.starts_on)
      group by d.child_id, d.principal_id, d.because, d.starts_on $$;
`;

function followChanges(table: string, column: string, refresh: string): string {
  const name = `app.follow_${table}`;
  const body = (source: string): string =>
    `perform ${refresh}((select array_agg(distinct changed.${column}) from ${source} changed));`;
  const trigger = (event: string, tables: string): string =>
    `create trigger ${table}_${event}_access after ${event} on ${table} referencing ${tables} for each statement execute function ${name}();`;
  return `
  create function ${name}() returns trigger language plpgsql security definer set search_path = public, app as $$
    begin
      if tg_op <> 'INSERT' then ${body('old_rows')} end if;
      if tg_op <> 'DELETE' then ${body('new_rows')} end if;
      return null;
    end $$;
  ${trigger('insert', 'new table as new_rows')}
  ${trigger('update', 'old table as old_rows new table as new_rows')}
  ${trigger('delete', 'old table as old_rows')}`;
}

const triggers = [
  followChanges('child', 'id', 'app.refresh_child_access').replace(/create trigger child_delete.*$/m, ''),
  followChanges('child_team', 'child_id', 'app.refresh_child_access'),
  followChanges('child_relationship', 'child_id', 'app.refresh_child_access'),
  followChanges('child_case', 'child_id', 'app.refresh_child_access'),
  followChanges('role_grant', 'user_id', 'app.refresh_access_of'),
].join('\n');

const reach = `
  create function app.my_children() returns setof uuid language sql stable security definer set search_path = public, app as $$
    select distinct a.child_id from child_access a
    where a.principal_id = app.user_id() and a.depth = 'RECORD'
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;
  create function app.my_named_children() returns setof uuid language sql stable security definer set search_path = public, app as $$
    select distinct a.child_id from child_access a
    where a.principal_id = app.user_id()
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;
  create function app.may_read_child(wanted uuid) returns boolean language sql stable security definer set search_path = public, app as $$
    select app.reach() = 'ALL' or (app.reach() = 'ONE' and wanted = app.opened_child())
      or (app.reach() = 'ACCESS' and wanted in (select app.my_children())) $$;
  create function app.people_around(wanted uuid) returns setof uuid language sql stable security definer set search_path = public, app as $$
    select distinct a.principal_id from child_access a
    where a.child_id = wanted and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())
      and (wanted in (select app.my_named_children()) or app.may_read_child(wanted)) $$;
`;

export const accessFunctions = [settings, derived, triggers, reach].join('\n');

export const dropAccessFunctions = 'drop schema app cascade';
