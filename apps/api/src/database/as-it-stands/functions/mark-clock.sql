CREATE OR REPLACE FUNCTION app.mark_clock()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() is null or app.role() not in ('SYSTEM', 'ADMINISTRATOR') then
        raise insufficient_privilege using message = 'the time is confirmed by who runs the system';
      end if;
      insert into clock_mark values (1, now()) on conflict (id) do update set marked_at = excluded.marked_at;
    end $function$;
grant execute on function app.mark_clock() to heard_app;
comment on function app.mark_clock() is 'The clock goes rightly at this moment: says the system each hour while it has not jumped, or an administrator who has looked.';
