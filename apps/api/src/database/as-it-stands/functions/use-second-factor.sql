CREATE OR REPLACE FUNCTION app.use_second_factor(account uuid, step integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      update second_factor f set last_step = step, confirmed_at = coalesce(f.confirmed_at, now()) where f.user_id = account and f.last_step < step;
      return found;
    end $function$;
grant execute on function app.use_second_factor(uuid,integer) to heard_app;
comment on function app.use_second_factor(uuid,integer) is 'Each code once, and none that came before one that was used. The first one makes it count.';
