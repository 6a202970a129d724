CREATE OR REPLACE FUNCTION app.set_up_state()
 RETURNS TABLE(services integer, teams integer, people integer, without_way_in integer, approvers integer, waiting integer, children integer, reviews integer, of_demo boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
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
    end $function$;
grant execute on function app.set_up_state() to heard_app;
comment on function app.set_up_state() is 'How far a council has come with setting itself up. Children and reviews are counted to a thousand.';
