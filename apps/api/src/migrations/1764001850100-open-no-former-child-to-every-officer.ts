import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/** Not there, not let in and missing are three things, and the last two are about whether a child is safe. */
const reasons = (more: string): string => `
  alter table statement
    drop constraint ck_statement_not_ascertained,
    add constraint ck_statement_not_ascertained check (not_ascertained_reason in ('DID_NOT_WANT_TO', 'NOT_SEEN', ${more}'ASLEEP_OR_UNWELL', 'TOO_UPSET', 'NOT_FREE_TO_TALK', 'NO_INTERPRETER', 'COMMUNICATION_SUPPORT_MISSING', 'UNBORN', 'NOT_ASKED', 'OTHER'));
`;

/* The last day before a birthday; somebody born on 29 February is a year older on 1 March. */
const dayBefore = (years: number): string => `
      (c.date_of_birth + interval '${String(years)} years')::date - case when to_char(c.date_of_birth, 'MMDD') = '0229' then 0 else 1 end`;

const stillAChild = `least(g.ends_on, case
      when exists (select 1 from child_status s where s.child_id = c.id and s.kind = 'CARE_LEAVER') then ${dayBefore(25)}
      else ${dayBefore(18)} end)`;

const sources = (noTeamUntil: string): string => `
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
    select c.id, g.user_id, 'no team yet', 'RECORD', g.starts_on, ${noTeamUntil}
    from child c join role_grant g on g.role = 'REVIEWING_OFFICER'
    where not exists (select 1 from child_team t where t.child_id = c.id)
    union
    select k.child_id, g.user_id, k.because || ' ' || k.subject_id, 'NAME', g.starts_on, g.ends_on
    from child_case k join role_grant g on g.role = k.role
    union
    select r.child_id, g.user_id, 'rights team', 'RECORD', greatest(r.starts_on, k.starts_on, g.starts_on),
      least(r.ends_on, k.ends_on, g.ends_on)
    from child_relationship r
    join user_account u on u.person_id = r.person_id
    join role_grant k on k.user_id = u.id and k.role = 'CHILDRENS_RIGHTS'
    join role_grant g on g.role = 'CHILDRENS_RIGHTS' and g.user_id <> k.user_id and g.org_unit_id is not distinct from k.org_unit_id
    where r.kind in ('ADVOCATE', 'INDEPENDENT_VISITOR', 'CHILDRENS_RIGHTS_WORKER');
`;

/** Only leaving care moves the day on which somebody without a team is a child no more; the rest of a return does not. */
const following = `
  create function app.follow_child_status() returns trigger language plpgsql ${definer} as $$
    declare changed uuid[];
    begin
      if tg_op <> 'INSERT' then
        select array_agg(distinct o.child_id) into changed from old_rows o where o.kind = 'CARE_LEAVER';
        if changed is not null then perform app.refresh_child_access(changed); end if;
      end if;
      if tg_op <> 'DELETE' then
        select array_agg(distinct n.child_id) into changed from new_rows n where n.kind = 'CARE_LEAVER';
        if changed is not null then perform app.refresh_child_access(changed); end if;
      end if;
      return null;
    end $$;
  revoke execute on function app.follow_child_status from public;
  create trigger child_status_insert_access after insert on child_status
    referencing new table as new_rows for each statement execute function app.follow_child_status();
  create trigger child_status_update_access after update on child_status
    referencing old table as old_rows new table as new_rows for each statement execute function app.follow_child_status();
  create trigger child_status_delete_access after delete on child_status
    referencing old table as old_rows for each statement execute function app.follow_child_status();
`;

/** Whoever has grown up and has no team is opened to nobody for that alone; and why a child was not seen is told apart. */
export class OpenNoFormerChildToEveryOfficer1764001850100 implements MigrationInterface {
  name = 'OpenNoFormerChildToEveryOfficer1764001850100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reasons(`'NOT_LET_IN', 'MISSING', `));
    await runner.query(sources(stillAChild));
    await runner.query(following);
    await runner.query('select app.rebuild_child_access()');
  }

  /** The version before has one word for all three. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger child_status_delete_access on child_status;
      drop trigger child_status_update_access on child_status;
      drop trigger child_status_insert_access on child_status;
      drop function app.follow_child_status`);
    await runner.query(sources('g.ends_on'));
    await runner.query('select app.rebuild_child_access()');
    await runner.query(
      `update statement set not_ascertained_reason = 'NOT_SEEN' where not_ascertained_reason in ('NOT_LET_IN', 'MISSING')`,
    );
    await runner.query(reasons(''));
  }
}
