import type { MigrationInterface, QueryRunner } from 'typeorm';

/* Who is not in yet, and who can approve, are found without reading every account and every role that ever was. */
const indexes = `
  create index ix_user_account_not_in on user_account (id) where password_hash is null and disabled_at is null;
  create index ix_role_grant_approver on role_grant (user_id) where role in ('ADMINISTRATOR', 'LEADERSHIP');
`;

/* Each role that is given by itself works reach out twice; a file gives hundreds. */
const roles = `
  create function app.change_roles(wanted jsonb) returns setof uuid
    language plpgsql security definer set search_path = public, app, pg_temp as $$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'roles of many are given by an administrator';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      if exists (select 1 from jsonb_to_recordset(wanted) as k(account uuid, role text)
          where app.needs_second_person(k.account, k.role) or k.role in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR')) then
        raise insufficient_privilege using message = 'what takes a second person is given one by one';
      end if;
      if exists (select 1 from jsonb_to_recordset(wanted) as k(account uuid) join role_grant g on g.user_id = k.account
          where g.role in ('ADMINISTRATOR', 'LEADERSHIP') and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())) then
        raise check_violation using message = 'nobody could approve access after that';
      end if;
      update role_grant g
        set ends_on = case when g.starts_on >= k.first then least(g.starts_on, app.today()) - 1 else k.first - 1 end
        from jsonb_to_recordset(wanted) as k(account uuid, first date)
        where g.user_id = k.account and (g.ends_on is null or g.ends_on >= greatest(g.starts_on, k.first));
      update user_account u set disabled_at = null
        from jsonb_to_recordset(wanted) as k(account uuid) where u.id = k.account and u.disabled_at is not null;
      return query insert into role_grant (id, created_by, user_id, role, org_unit_id, starts_on, ends_on)
        select k.form, app.user_id(), k.account, k.role, k.unit, k.first, null
        from jsonb_to_recordset(wanted) as k(form uuid, account uuid, role text, unit uuid, first date) returning id;
    end $$;
  revoke execute on function app.change_roles(jsonb) from public;
  grant execute on function app.change_roles(jsonb) to heard_app;
  comment on function app.change_roles(jsonb) is 'As app.put_role, for many at once: what each had ends the day before. Never what takes a second person.';
`;

const invitations = `
  create function app.uninvited(most integer) returns setof uuid
    language plpgsql stable security definer set search_path = public, app, pg_temp set enable_seqscan = off as $$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'people are invited by who runs the system';
      end if;
      return query select u.id from user_account u
        where u.password_hash is null and u.disabled_at is null and not u.is_demo
          and not exists (select 1 from sign_on_identity i where i.user_id = u.id)
          and exists (select 1 from role_grant g where g.user_id = u.id and (g.ends_on is null or g.ends_on >= app.today()))
          and not exists (select 1 from leaving l where l.user_id = u.id and l.taken_back_at is null and l.done_at is null)
          and not exists (select 1 from account_link k where k.user_id = u.id and k.kind = 'INVITATION' and k.used_at is null and k.ended_at is null and k.expires_at > now())
          and not exists (select 1 from outgoing_message m where m.recipient_id = u.id and m.kind = 'INVITATION' and m.sent_at is null and m.failed_at is null and m.expires_at > now())
        order by u.id limit most;
    end $$;
  revoke execute on function app.uninvited(integer) from public;
  grant execute on function app.uninvited(integer) to heard_app;
  comment on function app.uninvited(integer) is 'Who could come in and was not asked to: never whoever leaves, nor whose invitation counts or waits to be sent.';

  create function app.invite_everybody(until timestamptz, most integer) returns setof uuid
    language plpgsql security definer set search_path = public, app, pg_temp as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended('invite everybody', 2));
      return query select k.message
        from (select app.queue_message(gen_random_uuid(), 'INVITATION', u, until) as message from app.uninvited(most) u) k
        where k.message is not null;
    end $$;
  revoke execute on function app.invite_everybody(timestamptz, integer) from public;
  grant execute on function app.invite_everybody(timestamptz, integer) to heard_app;
  comment on function app.invite_everybody(timestamptz, integer) is 'Has an invitation sent to each of them, by the same rules as one by one. Pressed twice, the second finds nobody.';
`;

const counting = `
  create or replace function app.set_up_state()
    returns table(services integer, teams integer, people integer, without_way_in integer, approvers integer, waiting integer, children integer, reviews integer, of_demo boolean)
    language plpgsql stable security definer set search_path = public, app, pg_temp set enable_seqscan = off as $$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'how far a council is set up is for who runs the system';
      end if;
      return query
        select
          (select count(*)::int from org_unit o where o.kind = 'SERVICE' and (o.ends_on is null or o.ends_on >= app.today())),
          (select count(*)::int from org_unit o where o.kind = 'TEAM' and (o.ends_on is null or o.ends_on >= app.today())),
          (select count(*)::int from (select 1 from user_account u where u.disabled_at is null order by u.id limit 1000) k),
          (select count(*)::int from (
            select 1 from user_account u where u.password_hash is null and u.disabled_at is null
              and not exists (select 1 from sign_on_identity i where i.user_id = u.id) order by u.id limit 1000) k),
          (select count(distinct g.user_id)::int from role_grant g join user_account u on u.id = g.user_id and u.disabled_at is null
            where g.role in ('ADMINISTRATOR', 'LEADERSHIP') and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())),
          (select count(*)::int from access_request r where r.outcome is null and r.expires_at > now()),
          (select count(*)::int from (select 1 from child c order by c.id limit 1000) c),
          (select count(*)::int from (select 1 from care_review v order by v.id limit 1000) v),
          (select exists (select 1 from (select u.is_demo from user_account u order by u.id limit 1000) k where k.is_demo));
    end $$;
  comment on function app.set_up_state() is 'How far a council has come with setting itself up. People, children and reviews are counted to a thousand.';
`;

const countingBefore = `
  create or replace function app.set_up_state()
    returns table(services integer, teams integer, people integer, without_way_in integer, approvers integer, waiting integer, children integer, reviews integer, of_demo boolean)
    language plpgsql stable security definer set search_path = public, app, pg_temp as $$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'how far a council is set up is for who runs the system';
      end if;
      return query
        with here as materialized (
          select u.password_hash is not null as has_way_in, u.is_demo, h.role from (select k.* from user_account k order by k.id limit 20000) u
            left join lateral (
              select g.role from role_grant g where g.user_id = u.id and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())
              order by g.starts_on desc limit 1) h on true
          where u.disabled_at is null)
        select
          (select count(*)::int from org_unit o where o.kind = 'SERVICE' and (o.ends_on is null or o.ends_on >= app.today())),
          (select count(*)::int from org_unit o where o.kind = 'TEAM' and (o.ends_on is null or o.ends_on >= app.today())),
          (select count(*)::int from here),
          (select count(*)::int from here k where not k.has_way_in),
          (select count(*)::int from here k where k.role in ('ADMINISTRATOR', 'LEADERSHIP')),
          (select count(*)::int from access_request r where r.outcome is null and r.expires_at > now()),
          (select count(*)::int from (select c.id from child c order by c.id limit 1000) c),
          (select count(*)::int from (select v.id from care_review v order by v.id limit 1000) v),
          (select coalesce(bool_or(k.is_demo), false) from here k);
    end $$;
  comment on function app.set_up_state() is 'How far a council has come with setting itself up. Children and reviews are counted to a thousand.';
`;

/** A council of thousands brings its people in, changes them by a file and asks them in, in one step each. */
export class BringManyPeopleIn1764002168000 implements MigrationInterface {
  name = 'BringManyPeopleIn1764002168000';

  async up(runner: QueryRunner): Promise<void> {
    for (const step of [indexes, roles, invitations, counting]) await runner.query(step);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(countingBefore);
    await runner.query('drop function app.invite_everybody(timestamptz, integer)');
    await runner.query('drop function app.uninvited(integer)');
    await runner.query('drop function app.change_roles(jsonb)');
    await runner.query('drop index ix_role_grant_approver');
    await runner.query('drop index ix_user_account_not_in');
  }
}
