CREATE OR REPLACE FUNCTION app.settles_asking(answer text, why text, said_as text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select coalesce(case when answer = 'NOT_KNOWN' then said_as = 'TEAM_MANAGER' when why = 'MISSED' then said_as in ('TEAM_MANAGER', 'REVIEWING_OFFICER')
      else answer is not null end, false) $function$;
comment on function app.settles_asking(text,text,text) is 'Whether what was said of asking a child ends the search: that nobody knows, or that it was missed, is for whoever answers for the child in the end.';
