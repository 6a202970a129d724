CREATE OR REPLACE FUNCTION app.day_of_latest(of_stream text, from_day date, to_day date, many bigint)
 RETURNS date
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
      select f.given_on from feedback f where f.stream = of_stream and f.given_on between from_day and to_day
      order by f.given_on desc offset many - 1 limit 1 $function$;
grant execute on function app.day_of_latest(text,date,date,bigint) to heard_app;
comment on function app.day_of_latest(text,date,date,bigint) is 'The day back to which so many tellings came by a stream; null: there were fewer. Whoever counts everybody''s need not look further back for the latest of them.';
