import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const works = `r.kind not in ('PARENT', 'FOSTER_CARER')`;
const isOn = (days: string): string =>
  `${days}.starts_on <= app.today() and (${days}.ends_on is null or ${days}.ends_on >= app.today())`;

/* That somebody leaves: on which day, and who has their open work afterwards. */
const table = `
  create table leaving (
    id uuid not null constraint pk_leaving primary key,
    created_at timestamptz not null default now(),
    created_by uuid not null constraint fk_leaving_created_by references user_account(id),
    user_id uuid not null constraint fk_leaving_user references user_account(id),
    last_on date not null,
    at_once boolean not null,
    to_user_id uuid constraint fk_leaving_to_user references user_account(id),
    ended_before date,
    taken_back_at timestamptz,
    done_at timestamptz,
    constraint ck_leaving_done check (taken_back_at is null or done_at is null),
    constraint ck_leaving_to_user check (to_user_id <> user_id)
  );
  create unique index uq_leaving_open on leaving (user_id) where taken_back_at is null and done_at is null;
  create index ix_leaving_user on leaving (user_id, created_at);
  alter table leaving enable row level security;
  create policy leaving_read on leaving for select to heard_app
    using ((select app.role()) in ('ADMINISTRATOR', 'SYSTEM') or created_by = (select app.user_id()) or user_id = (select app.user_id()) or app.may_keep(user_id));
  comment on policy leaving_read on leaving is 'Known to whoever keeps them, and to themselves.';
  grant select on leaving to heard_app;
`;

const preview = `
  create function app.heir_of(who uuid) returns uuid language sql stable ${definer} as $$
    select g.user_id from role_grant mine left join org_unit o on o.id = mine.org_unit_id
      join role_grant g on g.role = 'TEAM_MANAGER' and g.org_unit_id in (o.id, o.parent_id) and ${isOn('g')}
      join user_account u on u.id = g.user_id and u.disabled_at is null
    where mine.user_id = who and mine.role in ('PRACTITIONER', 'TEAM_MANAGER') and g.user_id <> who
      and not exists (select 1 from leaving l where l.user_id = g.user_id and l.taken_back_at is null)
    order by mine.starts_on desc, g.org_unit_id <> o.id, g.user_id limit 1 $$;
  comment on function app.heir_of(uuid) is 'Whose list it goes to where nobody is named: the manager of their team, else of their service.';

  create function app.left_by(who uuid, last_day date) returns table(children int, work int, tasks int, actions int, covers int)
    language plpgsql stable ${definer} as $$
    begin
      if not app.may_keep(who) then
        raise insufficient_privilege using message = 'what somebody leaves is for whoever keeps them';
      end if;
      return query select
        (select count(distinct r.child_id)::int from child_relationship r join user_account u on u.person_id = r.person_id
          where u.id = who and ${works} and (r.ends_on is null or r.ends_on > last_day)),
        (select count(*)::int from work_item w where w.owner_id = who and w.closed_at is null),
        (select count(*)::int from task k where k.owner_id = who and (select e.kind from task_event e where e.task_id = k.id order by e.seq desc limit 1) is distinct from 'DONE'),
        (select count(distinct l.action_id)::int from action_lead l join user_account u on u.person_id = l.person_id join action a on a.id = l.action_id
          where u.id = who and a.column_key <> 'ACHIEVED'),
        (select count(*)::int from cover c where c.by_id = who and c.ended_at is null and c.ends_on > last_day);
    end $$;
  comment on function app.left_by(uuid, date) is 'What somebody would leave: numbers alone, since an administrator knows no child.';

  create function app.may_inherit(who uuid, heir uuid) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from role_grant mine join role_grant g on g.user_id = heir and ${isOn('g')}
      join user_account u on u.id = heir and u.disabled_at is null
      where mine.user_id = who and heir <> who and (g.role = mine.role or mine.role in ('PRACTITIONER', 'TEAM_MANAGER') and g.role in ('PRACTITIONER', 'TEAM_MANAGER'))
        and mine.id = (select k.id from role_grant k where k.user_id = who and k.starts_on <= app.today() and (k.ends_on is null or k.ends_on >= k.starts_on) order by k.starts_on desc limit 1)
        and not exists (select 1 from leaving l where l.user_id = heir and l.taken_back_at is null and l.done_at is null)) $$;
  comment on function app.may_inherit(uuid, uuid) is 'Whoever does the same work: another of their role; practitioners and team managers for each other.';
`;

const handing = `
  create function app.hand_over(wanted uuid) returns table(table_name text, row_id uuid) language plpgsql ${definer} as $$
    #variable_conflict use_column
    declare
      gone record;
      heir uuid;
      heir_person uuid;
      from_day date;
    begin
      select l.*, u.person_id as person_id, p.name as person_name into gone from leaving l join user_account u on u.id = l.user_id join person p on p.id = u.person_id
        where l.id = wanted and l.taken_back_at is null and l.done_at is null for update of l;
      if not found then return; end if;
      update leaving l set done_at = now() where l.id = wanted;
      update user_account u set disabled_at = now() where u.id = gone.user_id;
      delete from session s where s.user_id = gone.user_id;
      update access_request r set outcome = 'WITHDRAWN', decided_at = now() where r.user_id = gone.user_id and r.outcome is null;
      return query select 'user_account', gone.user_id;
      heir := coalesce((select gone.to_user_id where app.may_inherit(gone.user_id, gone.to_user_id)), app.heir_of(gone.user_id), gone.to_user_id);
      from_day := case when gone.at_once then app.today() else gone.last_on + 1 end;
      if heir is not null then
        select u.person_id into heir_person from user_account u where u.id = heir;
        return query
          with ended as (
            update child_relationship r set ends_on = greatest(r.starts_on, from_day) - 1
            where r.person_id = gone.person_id and ${works} and (r.ends_on is null or r.ends_on >= from_day) returning r.id, r.child_id, r.kind, r.starts_on)
          select 'child_relationship', e.id from ended e;
        return query
          insert into child_relationship (id, created_by, child_id, person_id, kind, starts_on)
          select gen_random_uuid(), gone.created_by, r.child_id, heir_person, r.kind, from_day
          from (select distinct k.child_id, k.kind from child_relationship k where k.person_id = gone.person_id and k.kind not in ('PARENT', 'FOSTER_CARER') and k.ends_on = greatest(k.starts_on, from_day) - 1) r
          where not exists (select 1 from child_relationship k where k.child_id = r.child_id and k.kind = r.kind and k.ends_on is null and (k.person_id = heir_person or r.kind = 'ALLOCATED_WORKER'))
          returning 'child_relationship', child_relationship.id;
        return query
          with led as (
            update action_lead l set person_id = heir_person, label = (select p.name from person p where p.id = heir_person)
            from action a where a.id = l.action_id and a.column_key <> 'ACHIEVED' and l.person_id = gone.person_id returning l.id)
          select 'action_lead', led.id from led;
        update cover c set by_id = case when c.absent_id <> heir then heir end where c.by_id = gone.user_id and c.ended_at is null and c.ends_on >= from_day;
      end if;
      return query
        with theirs as materialized (
          select w.id, coalesce(w.feedback_id, w.life_decision_id, w.subject_id) as about from work_item w where w.owner_id = gone.user_id and w.closed_at is null for update of w),
        given as (
          update work_item w set version = w.version + 1,
            owner_id = case when app.may_own(heir, t.about, from_day) then heir else app.break_owner(t.about, 0, null, gone.user_id, from_day) end
          from theirs t where w.id = t.id returning w.id, w.owner_id),
        said as (
          insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason)
          select gen_random_uuid(), gone.created_by, g.id, 'REASSIGNED', gone.user_id, g.owner_id, left(gone.person_name || ' has left', 300) from given g)
        select 'work_item', g.id from given g;
      return query
        with given as (
          update task k set owner_id = coalesce((
            select o.owner_id from (
              select case when app.may_own(heir, f.about, from_day) then heir else app.break_owner(f.about, 0, null, gone.user_id, from_day) end as owner_id
              from (select s.feedback_id as about from response_action x join response_statement b on b.response_id = x.response_id join statement s on s.id = b.statement_id
                where x.task_id = k.id order by s.feedback_id limit 1) f) o), heir, k.owner_id)
          where k.owner_id = gone.user_id and (select e.kind from task_event e where e.task_id = k.id order by e.seq desc limit 1) is distinct from 'DONE' returning k.id)
        select 'task', g.id from given g;
    end $$;
  comment on function app.hand_over(uuid) is 'Ends their access, and gives what is open to whoever was named, or to the manager of their team; what that one may not read, to the next who may.';

  create function app.end_access(form uuid, who uuid, last_day date, now_at_once boolean, heir uuid) returns setof text
    language plpgsql ${definer} as $$
    declare before date;
    begin
      if not app.may_keep(who) then
        raise insufficient_privilege using message = 'people leave by whoever keeps them';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      if not app.leaves_two(who) then
        raise check_violation using message = 'nobody could approve access after that';
      end if;
      select g.ends_on into before from role_grant g where g.user_id = who and g.starts_on <= last_day and (g.ends_on is null or g.ends_on >= g.starts_on) order by g.starts_on desc limit 1;
      update role_grant g set ends_on = least(g.starts_on, app.today()) - 1 where g.user_id = who and g.starts_on > last_day and (g.ends_on is null or g.ends_on >= g.starts_on);
      update role_grant g set ends_on = last_day where g.user_id = who and g.starts_on <= last_day and (g.ends_on is null or g.ends_on > last_day);
      insert into leaving (id, created_by, user_id, last_on, at_once, to_user_id, ended_before) values (form, app.user_id(), who, last_day, now_at_once, heir, before);
      if now_at_once then return query select h.table_name || ' ' || h.row_id from app.hand_over(form) h; end if;
    end $$;

  create function app.take_back_leaving(wanted uuid) returns boolean language plpgsql ${definer} as $$
    declare gone leaving;
    begin
      select * into gone from leaving l where l.id = wanted and l.taken_back_at is null and l.done_at is null and app.may_keep(l.user_id) for update;
      if not found then return false; end if;
      update role_grant g set ends_on = gone.ended_before where g.id = (
        select k.id from role_grant k where k.user_id = gone.user_id and k.ends_on = gone.last_on order by k.starts_on desc limit 1);
      update leaving l set taken_back_at = now() where l.id = wanted;
      return true;
    end $$;
  comment on function app.take_back_leaving(uuid) is 'They stay: their role goes on as it would have.';

  create function app.leaves_two(who uuid) returns boolean language sql stable ${definer} as $$
    select not exists (select 1 from role_grant g where g.user_id = who and g.role in ('ADMINISTRATOR', 'LEADERSHIP') and ${isOn('g')}) or (
      select count(*) filter (where k.role = 'ADMINISTRATOR') > 0 and count(*) > 1 from (
        select distinct g.user_id, g.role from role_grant g join user_account u on u.id = g.user_id and u.disabled_at is null
        where g.user_id <> who and g.role in ('ADMINISTRATOR', 'LEADERSHIP') and g.starts_on <= app.today() and g.ends_on is null) k) $$;
  comment on function app.leaves_two(uuid) is 'Whether, without them, there is still an administrator and a second person who can approve.';
  revoke execute on function app.heir_of, app.left_by, app.may_inherit, app.hand_over, app.end_access, app.take_back_leaving, app.leaves_two from public;
  grant execute on function app.heir_of, app.left_by, app.may_inherit, app.end_access, app.take_back_leaving, app.leaves_two to heard_app;

  create function app.hand_over_due() returns table(table_name text, row_id uuid) language plpgsql ${definer} as $$
    #variable_conflict use_column
    declare due uuid;
    begin
      if app.role() <> 'SYSTEM' then
        raise insufficient_privilege using message = 'done by the system alone';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      for due in select l.id from leaving l where l.taken_back_at is null and l.done_at is null and l.last_on < app.today() order by l.last_on, l.id loop
        return query select h.table_name, h.row_id from app.hand_over(due) h;
      end loop;
    end $$;
  revoke execute on function app.hand_over_due from public;
  grant execute on function app.hand_over_due to heard_app;
`;

/* What was planned and never begins ends before today: on no day does it count, whoever asks without looking at its start. */
const putting = (planned: string): string => `
  create or replace function app.put_role(grant_id uuid, who uuid, wanted text, unit uuid, from_day date, last_day date, asked_by uuid) returns void
    language plpgsql ${definer} as $$
    begin
      update role_grant g set ends_on = least(g.starts_on, ${planned}) - 1
      where g.user_id = who and g.starts_on >= from_day and (g.ends_on is null or g.ends_on >= g.starts_on);
      update role_grant g set ends_on = from_day - 1
      where g.user_id = who and g.starts_on < from_day and (g.ends_on is null or g.ends_on >= from_day);
      insert into role_grant (id, created_by, user_id, role, org_unit_id, starts_on, ends_on)
        values (grant_id, asked_by, who, wanted, unit, from_day, last_day);
      update user_account u set disabled_at = null where u.id = who and u.disabled_at is not null;
    end $$;
`;

const before = `
  drop function app.hand_over_due; drop function app.take_back_leaving; drop function app.end_access; drop function app.leaves_two; drop function app.hand_over;
  drop function app.may_inherit; drop function app.left_by; drop function app.heir_of; drop table leaving;
`;

/** Somebody leaves on a day, and what is open goes to a person: named, or the manager of their team. */
export class LetLeaversWorkGoOn1764002157100 implements MigrationInterface {
  name = 'LetLeaversWorkGoOn1764002157100';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [table, preview, handing, putting('app.today()')]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(putting('from_day'));
    await runner.query(before);
  }
}
