CREATE OR REPLACE FUNCTION app.break_days(wanted text, in_stream text, at_level integer)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select r.days from break_rule r where r.kind = wanted and r.level = at_level and r.stream in (in_stream, 'ANY')
    order by r.stream = 'ANY' limit 1 $function$;
