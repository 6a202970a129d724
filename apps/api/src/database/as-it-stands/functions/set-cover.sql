CREATE OR REPLACE FUNCTION app.set_cover(form uuid, payload text, absent uuid, stands_in uuid, from_day date, to_day date)
 RETURNS TABLE(id uuid, is_new boolean)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if (absent = app.user_id() and app.role() in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'COMPLAINTS_MANAGER', 'CHILDRENS_RIGHTS', 'LEADERSHIP')
        or app.manages(absent)) is not true then
        raise insufficient_privilege using message = 'who stands in is said by whoever is away, or their manager';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('leave of ' || absent, 2));
      return query
        with cut as (
          update cover c set ended_at = now()
          where c.absent_id = absent and c.ended_at is null and c.starts_on <= to_day and c.ends_on >= from_day returning c.*),
        rest as (
          select c.by_id, c.starts_on, from_day - 1 as ends_on from cut c where c.starts_on < from_day
          union all select c.by_id, to_day + 1, c.ends_on from cut c where c.ends_on > to_day),
        made as (
          insert into cover (id, created_by, client_id, payload_sha256, absent_id, by_id, starts_on, ends_on)
          select gen_random_uuid(), app.user_id(), form, payload, absent, stands_in, from_day, to_day
          union all select gen_random_uuid(), app.user_id(), gen_random_uuid(), '', absent, r.by_id, r.starts_on, r.ends_on from rest r
          returning cover.id)
        select m.id, true from made m union all select c.id, false from cut c;
    end $function$;
grant execute on function app.set_cover(uuid,text,uuid,uuid,date,date) to heard_app;
comment on function app.set_cover(uuid,text,uuid,uuid,date,date) is 'Takes the place of what was said before of the same days; what was said of other days stays. Answers which rows that made and ended.';
