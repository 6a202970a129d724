CREATE OR REPLACE FUNCTION app.set_up_state()
 RETURNS TABLE(services integer, teams integer, people integer, without_way_in integer, approvers integer, waiting integer, children integer, reviews integer, of_demo boolean)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
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
    end $function$;
grant execute on function app.set_up_state() to heard_app;
comment on function app.set_up_state() is 'How far a council has come with setting itself up. People, children and reviews are counted to a thousand.';
