CREATE OR REPLACE FUNCTION app.is_of_age_to_be_asked(born date, on_day date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
    select born is null or (born + interval '4 years')::date <= on_day $function$;
comment on function app.is_of_age_to_be_asked(date,date) is 'From the fourth birthday on, as participation in reviews counts.';
