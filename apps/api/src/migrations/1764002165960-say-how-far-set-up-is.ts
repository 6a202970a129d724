import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Counted from the rows themselves, by their keys and no further than a guide has to know: whoever runs the system sees
 * numbers alone, since they know no child.
 */
const counting = `
  create function app.set_up_state()
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
  revoke execute on function app.set_up_state from public;
  grant execute on function app.set_up_state to heard_app;
  comment on function app.set_up_state() is 'How far a council has come with setting itself up. Children and reviews are counted to a thousand.';
`;

/** A council that begins is told what is done and what is missing. */
export class SayHowFarSetUpIs1764002165960 implements MigrationInterface {
  name = 'SayHowFarSetUpIs1764002165960';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(counting);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.set_up_state');
  }
}
