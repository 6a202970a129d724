import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/** What is derived is said once, in the shape in which it is kept: the two can be held beside each other. */
const derived = `
  create or replace view app.derived_child_access as
    select s.child_id, s.principal_id, s.because, min(s.depth) as depth, s.starts_on,
      case when bool_or(s.ends_on is null) then null else max(s.ends_on) end as ends_on
    from app.derived_access_sources s
    where (s.ends_on is null or s.ends_on >= s.starts_on)
      and not exists (select 1 from representation r
        where r.about_user_id = s.principal_id and s.because = 'complaint ' || r.id)
    group by s.child_id, s.principal_id, s.because, s.starts_on;
`;

/*
 * Two changes at once would each miss the other: a child who joins a team while the team gets a manager. Changes around
 * children wait for those around the same children, and everybody for a change of roles, accounts or teams.
 */
const refreshing = `
  create or replace function app.refresh_child_access(children uuid[]) returns void language sql ${definer} as $$
    select pg_advisory_xact_lock_shared(4);
    select 1 from child c where c.id = any(children) order by c.id for no key update;
    delete from child_access a where a.child_id = any(children);
    insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
      select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on
      from app.derived_child_access d where d.child_id = any(children) $$;
  create or replace function app.refresh_access_of(principals uuid[]) returns void language sql ${definer} as $$
    select pg_advisory_xact_lock(4);
    delete from child_access a where a.principal_id = any(principals);
    insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
      select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on
      from app.derived_child_access d where d.principal_id = any(principals) $$;

  create function app.rebuild_child_access() returns int language plpgsql ${definer} as $$
    declare
      wrong int;
      missing int;
    begin
      perform pg_advisory_xact_lock(4);
      delete from child_access a where not exists (
        select 1 from app.derived_child_access d
        where (d.child_id, d.principal_id, d.because, d.starts_on) = (a.child_id, a.principal_id, a.because, a.starts_on)
          and d.depth = a.depth and d.ends_on is not distinct from a.ends_on);
      get diagnostics wrong = row_count;
      insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
        select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on from app.derived_child_access d
        on conflict do nothing;
      get diagnostics missing = row_count;
      return wrong + missing;
    end $$;
  revoke execute on function app.rebuild_child_access from public;
  comment on function app.rebuild_child_access() is 'Puts right whatever was changed past the triggers, and says how many lines were wrong or missing. Each start asks for it.';
  select app.rebuild_child_access();
`;

/** A name that changes gives nobody reach: only what the view asks for is followed. */
const following = `
  create function app.follow_org_unit() returns trigger language plpgsql ${definer} as $$
    begin
      perform pg_advisory_xact_lock(4);
      perform app.refresh_child_access((
        select array_agg(distinct t.child_id) from new_rows n join old_rows o on o.id = n.id and o.parent_id is distinct from n.parent_id
        join child_team t on t.org_unit_id = n.id));
      return null;
    end $$;
  create function app.follow_user_account() returns trigger language plpgsql ${definer} as $$
    begin
      perform app.refresh_access_of((
        select array_agg(n.id) from new_rows n join old_rows o on o.id = n.id and o.person_id <> n.person_id));
      return null;
    end $$;
  create function app.follow_representation() returns trigger language plpgsql ${definer} as $$
    declare changed uuid[];
    begin
      if tg_op = 'INSERT' then select array_agg(n.id) into changed from new_rows n where n.about_user_id is not null; end if;
      if tg_op = 'DELETE' then select array_agg(o.id) into changed from old_rows o where o.about_user_id is not null; end if;
      if tg_op = 'UPDATE' then
        select array_agg(n.id) into changed from new_rows n join old_rows o on o.id = n.id and o.about_user_id is distinct from n.about_user_id;
      end if;
      if changed is not null then
        perform app.refresh_child_access((select array_agg(distinct k.child_id) from child_case k where k.subject_id = any(changed)));
      end if;
      return null;
    end $$;
  revoke execute on function app.follow_org_unit, app.follow_user_account, app.follow_representation from public;
  create trigger org_unit_update_access after update on org_unit
    referencing old table as old_rows new table as new_rows for each statement execute function app.follow_org_unit();
  create trigger user_account_update_access after update on user_account
    referencing old table as old_rows new table as new_rows for each statement execute function app.follow_user_account();
  create trigger representation_insert_access after insert on representation
    referencing new table as new_rows for each statement execute function app.follow_representation();
  create trigger representation_update_access after update on representation
    referencing old table as old_rows new table as new_rows for each statement execute function app.follow_representation();
  create trigger representation_delete_access after delete on representation
    referencing old table as old_rows for each statement execute function app.follow_representation();
  alter table child_access drop constraint fk_child_access_child;
  alter table child_access add constraint fk_child_access_child foreign key (child_id) references child (id) on delete cascade;
`;

const refreshed = (name: string, column: string, values: string): string => `
  create or replace function app.${name}(${values} uuid[]) returns void language sql ${definer} as $$
    delete from child_access a where a.${column} = any(${values});
    insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
      select d.child_id, d.principal_id, d.because, min(d.depth), d.starts_on,
        case when bool_or(d.ends_on is null) then null else max(d.ends_on) end
      from app.derived_child_access d
      where d.${column} = any(${values}) and (d.ends_on is null or d.ends_on >= d.starts_on)
      group by d.child_id, d.principal_id, d.because, d.starts_on $$;
`;

const back = `
  alter table child_access drop constraint fk_child_access_child;
  alter table child_access add constraint fk_child_access_child foreign key (child_id) references child (id);
  drop trigger representation_delete_access on representation;
  drop trigger representation_update_access on representation;
  drop trigger representation_insert_access on representation;
  drop trigger user_account_update_access on user_account;
  drop trigger org_unit_update_access on org_unit;
  drop function app.follow_representation;
  drop function app.follow_user_account;
  drop function app.follow_org_unit;
  drop function app.rebuild_child_access;
  ${refreshed('refresh_access_of', 'principal_id', 'principals')}
  ${refreshed('refresh_child_access', 'child_id', 'children')}
  create or replace view app.derived_child_access as
    select s.child_id, s.principal_id, s.because, s.depth, s.starts_on, s.ends_on from app.derived_access_sources s
    where not exists (select 1 from representation r
      where r.about_user_id = s.principal_id and s.because = 'complaint ' || r.id);
`;

/** Reach follows teams that move, accounts that change hands and complaints that are about somebody, too. */
export class LetReachFollowEverySource1764001730100 implements MigrationInterface {
  name = 'LetReachFollowEverySource1764001730100';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [derived, refreshing, following]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}
