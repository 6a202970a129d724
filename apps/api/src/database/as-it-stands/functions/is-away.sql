CREATE OR REPLACE FUNCTION app.is_away(who uuid, telling uuid, on_day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select exists (select 1 from cover c where c.absent_id = who and c.ended_at is null and c.starts_on <= on_day and (c.ends_on is null or c.ends_on >= on_day)
      and (c.by_id is null or not app.may_own(c.by_id, telling, on_day) or exists (select 1 from cover b where b.absent_id = c.by_id and b.ended_at is null and b.starts_on <= on_day and (b.ends_on is null or b.ends_on >= on_day)))) $function$;
comment on function app.is_away(uuid,uuid,date) is 'On leave, with nobody in their place who is there and may read the words.';
