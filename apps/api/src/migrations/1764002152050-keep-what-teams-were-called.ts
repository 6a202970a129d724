import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/* What a service or team was called, and where it stood, on days before it was changed. */
const past = `
  alter table org_unit add column version int not null default 1, add column changed_on date;
  alter table org_unit drop constraint ck_org_unit_kind;
  alter table org_unit add constraint ck_org_unit_kind check (kind in ('COUNCIL', 'SERVICE', 'TEAM', 'PARTNER'));
  create table org_unit_past (
    id uuid not null constraint pk_org_unit_past primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    org_unit_id uuid not null constraint fk_org_unit_past_org_unit references org_unit(id),
    name text not null constraint ck_org_unit_past_name_length check (char_length(name) <= 200),
    parent_id uuid constraint fk_org_unit_past_parent references org_unit(id),
    from_on date,
    until_on date not null,
    constraint ck_org_unit_past_days check (from_on is null or from_on < until_on)
  );
  create index ix_org_unit_past_org_unit on org_unit_past (org_unit_id, until_on);
  create index ix_work_item_open_org_unit on work_item (org_unit_id) where closed_at is null;
  alter table org_unit_past enable row level security;
  create policy org_unit_past_read on org_unit_past for select to heard_app using ((select app.user_id()) is not null or (select app.role()) = 'SYSTEM');
  comment on policy org_unit_past_read on org_unit_past is 'Since the day until_on, not counting it, a service or team has another name or another place.';
  grant select on org_unit_past to heard_app;
  create view app.org_unit_days as
    select p.org_unit_id, p.name, p.parent_id, coalesce(p.from_on, '-infinity') as from_on, p.until_on from org_unit_past p
    union all
    select o.id, o.name, o.parent_id, coalesce(o.changed_on, '-infinity'), 'infinity' from org_unit o;
  comment on view app.org_unit_days is 'What a service or team is called and where it stands, from a day on until another: last year''s figures keep last year''s names.';
  grant select on app.org_unit_days to heard_app;
`;

const pastBefore = `
  drop view app.org_unit_days;
  drop table org_unit_past;
  drop index ix_work_item_open_org_unit;
  delete from role_grant where org_unit_id in (select id from org_unit where kind = 'PARTNER');
  delete from org_unit where kind = 'PARTNER';
  alter table org_unit drop constraint ck_org_unit_kind;
  alter table org_unit add constraint ck_org_unit_kind check (kind in ('COUNCIL', 'SERVICE', 'TEAM'));
  alter table org_unit drop column version, drop column changed_on;
`;

const wide = `(select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP')`;
const againstAge = `
      case when c.date_of_birth is null or c.date_of_birth > r.held_on then null
        when r.participation_code = 'PN0' then
          case when r.held_on >= c.date_of_birth + interval '4 years' then 'CODED_UNDER_FOUR' end
        when r.held_on < c.date_of_birth + interval '4 years' then 'CODED_FOUR_OR_OVER' end as against_age`;
const counts = `
    r.held_on <= (select app.today())
    and (c.date_of_birth is null or r.held_on < c.date_of_birth + 6570
      or extract(year from age(r.held_on::timestamp, c.date_of_birth::timestamp)) < 18)
    and (r.same_day_no = 1 or r.import_run_id is null or not exists (
      select 1 from care_review same where same.child_id = r.child_id and same.held_on = r.held_on
        and same.same_day_no < r.same_day_no and same.participation_code = r.participation_code
        and same.import_run_id = r.import_run_id))`;

const grant = `
  grant select on app.review_figures to heard_app;
  comment on view app.review_figures is 'Reviews as figures are counted from, without a name or a word. Reads with its owner''s rights, since leadership counts every review but opens one record at a time; who may count which reviews is decided in here.';
`;

function viewOf(places: string, around: string): string {
  const figures = `
    select r.child_id, r.held_on, r.participation_code, ${places},
      c.sex, c.ethnicity, extract(year from age(r.held_on, c.date_of_birth))::int as age,
      c.date_of_birth <= r.held_on as is_born, ${againstAge}`;
  return `
  drop view app.review_figures;
  create view app.review_figures with (security_barrier) as
    ${figures} from care_review r ${around} where ${wide} and ${counts}
    union all
    ${figures} from app.my_counted_children() mine(child_id)
      join care_review r on r.child_id = mine.child_id ${around} where ${counts};
  ${grant}`;
}

/* The service is the one that the team was in on the day of the review. */
const view = viewOf(
  `case unit.kind when 'TEAM' then unit.id end as team_id, service.id as service_id`,
  `join child c on c.id = r.child_id
    left join org_unit unit on unit.id = r.org_unit_id
    left join app.org_unit_days place on place.org_unit_id = unit.id and unit.kind = 'TEAM' and r.held_on >= place.from_on and r.held_on < place.until_on
    left join org_unit service on service.kind = 'SERVICE' and service.id in (unit.id, place.parent_id)`,
);

const viewBefore = viewOf(
  'team.id as team_id, team.name as team_name, service.id as service_id, service.name as service_name',
  `join child c on c.id = r.child_id
    left join org_unit unit on unit.id = r.org_unit_id
    left join org_unit team on team.id = unit.id and team.kind = 'TEAM'
    left join org_unit service on service.kind = 'SERVICE' and service.id in (unit.id, unit.parent_id)`,
);

const refused = `if app.role() <> 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'services and teams are kept by an administrator';
      end if;`;
const placed = (
  kind: string,
  parent: string,
): string => `if ${kind} = 'TEAM' and not exists (select 1 from org_unit o where o.id = ${parent} and o.kind = 'SERVICE') then
        raise check_violation using message = 'a team belongs to a service';
      end if;`;

const changing = `
  create function app.left_in_units(after_day date) returns table(org_unit_id uuid, children int, people int, work int)
    language plpgsql stable ${definer} as $$
    begin
      ${refused}
      return query select o.id,
        (select count(distinct t.child_id)::int from child_team t where t.org_unit_id = o.id and (t.ends_on is null or t.ends_on > after_day)),
        (select count(distinct g.user_id)::int from role_grant g join user_account u on u.id = g.user_id
          where g.org_unit_id = o.id and u.disabled_at is null and (g.ends_on is null or g.ends_on > after_day and g.ends_on >= g.starts_on)),
        (select count(*)::int from work_item w where w.org_unit_id = o.id and w.closed_at is null)
          + (select count(*)::int from action a where a.org_unit_id = o.id and a.column_key <> 'ACHIEVED')
      from org_unit o;
    end $$;
  comment on function app.left_in_units(date) is 'What goes on in each service and team after a day: numbers alone, since an administrator knows no child.';

  create function app.make_unit(wanted uuid, unit_kind text, unit_name text, parent uuid, from_day date) returns void
    language plpgsql ${definer} as $$
    begin
      ${refused}
      ${placed('unit_kind', 'parent')}
      insert into org_unit (id, created_by, kind, name, starts_on, parent_id) values (wanted, app.user_id(), unit_kind, unit_name, from_day,
        case unit_kind when 'TEAM' then parent when 'SERVICE' then (select o.id from org_unit o where o.kind = 'COUNCIL' order by o.id limit 1) end);
    end $$;

  create function app.change_unit(wanted uuid, seen int, new_name text, new_parent uuid, counts_from date) returns boolean
    language plpgsql ${definer} as $$
    declare before org_unit;
    begin
      ${refused}
      select * into before from org_unit o where o.id = wanted and o.version = seen and o.kind in ('SERVICE', 'TEAM', 'PARTNER') for update;
      if not found then return false; end if;
      ${placed('before.kind', 'new_parent')}
      if counts_from > coalesce(before.changed_on, '-infinity') then
        insert into org_unit_past (id, created_by, org_unit_id, name, parent_id, from_on, until_on)
          values (gen_random_uuid(), app.user_id(), wanted, before.name, before.parent_id, before.changed_on, counts_from);
      end if;
      update org_unit o set name = new_name, parent_id = case o.kind when 'TEAM' then new_parent else o.parent_id end,
        changed_on = coalesce(counts_from, o.changed_on), version = o.version + 1 where o.id = wanted;
      return true;
    end $$;
  comment on function app.change_unit(uuid, int, text, uuid, date) is 'From a day on; without one what was written down was a mistake, and no day keeps it.';

  create function app.close_unit(wanted uuid, seen int, last_day date) returns boolean language plpgsql ${definer} as $$
    begin
      ${refused}
      if last_day is not null and (
        exists (select 1 from app.left_in_units(last_day) l where l.org_unit_id = wanted and l.children + l.people + l.work > 0)
        or exists (select 1 from org_unit o where o.parent_id = wanted and (o.ends_on is null or o.ends_on > last_day))) then
        raise check_violation using message = 'children, people, work or teams are still with it';
      end if;
      update org_unit o set ends_on = last_day, version = o.version + 1
      where o.id = wanted and o.version = seen and o.kind in ('SERVICE', 'TEAM', 'PARTNER');
      return found;
    end $$;
  revoke execute on function app.left_in_units, app.make_unit, app.change_unit, app.close_unit from public;
  grant execute on function app.left_in_units, app.make_unit, app.change_unit, app.close_unit to heard_app;
`;

const changingBefore =
  'drop function app.close_unit; drop function app.change_unit; drop function app.make_unit; drop function app.left_in_units;';

/** A team that is called something else, or moves to another service, leaves last year's figures as they were. */
export class KeepWhatTeamsWereCalled1764002152050 implements MigrationInterface {
  name = 'KeepWhatTeamsWereCalled1764002152050';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [past, view, changing]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [changingBefore, viewBefore, pastBefore]) await runner.query(sql);
  }
}
