CREATE OR REPLACE FUNCTION app.take_back_leaving(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare gone leaving;
    begin
      select * into gone from leaving l where l.id = wanted and l.taken_back_at is null and l.done_at is null and app.may_keep(l.user_id) for update;
      if not found then return false; end if;
      update role_grant g set ends_on = gone.ended_before where g.id = (
        select k.id from role_grant k where k.user_id = gone.user_id and k.ends_on = gone.last_on order by k.starts_on desc limit 1);
      update leaving l set taken_back_at = now() where l.id = wanted;
      return true;
    end $function$;
grant execute on function app.take_back_leaving(uuid) to heard_app;
comment on function app.take_back_leaving(uuid) is 'They stay: their role goes on as it would have.';
