CREATE OR REPLACE FUNCTION app.counted_compliments(first_day date, last_day date, known_at timestamp with time zone)
 RETURNS TABLE(received_on date, from_whom text, team_id uuid, thanks_for text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select r.received_on, r.from_whom, r.org_unit_id, r.thanks_for from representation r
    where app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER', 'SYSTEM')
      and r.kind = 'COMPLIMENT' and r.received_on between first_day and last_day and r.created_at <= known_at $function$;
grant execute on function app.counted_compliments(date,date,timestamp with time zone) to heard_app;
comment on function app.counted_compliments(date,date,timestamp with time zone) is 'What figures of compliments are counted from, for those who get exact ones: from whom, for which team and what for, and nothing else.';
