CREATE OR REPLACE FUNCTION app.holds_widest(who uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select exists (select 1 from role_grant g where g.user_id = who and g.role in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR') and (g.ends_on is null or g.ends_on >= app.today()))
      or exists (select 1 from access_request r where r.user_id = who and r.outcome is null and r.expires_at > now())
      or exists (select 1 from leaving l join role_grant g on g.user_id = l.user_id and g.ends_on = l.last_on
        where l.user_id = who and l.taken_back_at is null and l.done_at is null and g.role in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR')) $function$;
grant execute on function app.holds_widest(uuid) to heard_app;
comment on function app.holds_widest(uuid) is 'Holds, will hold or waits for a role that needs a second person.';
