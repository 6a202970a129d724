CREATE OR REPLACE FUNCTION app.end_access(form uuid, who uuid, last_day date, now_at_once boolean, heir uuid)
 RETURNS SETOF text
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare before date;
    begin
      if not app.may_keep(who) then
        raise insufficient_privilege using message = 'people leave by whoever keeps them';
      end if;
      perform pg_advisory_xact_lock(hashtextextended('access of people', 2));
      if not app.leaves_two(who) then
        raise check_violation using message = 'nobody could approve access after that';
      end if;
      select g.ends_on into before from role_grant g where g.user_id = who and g.starts_on <= last_day and (g.ends_on is null or g.ends_on >= g.starts_on) order by g.starts_on desc limit 1;
      update role_grant g set ends_on = least(g.starts_on, app.today()) - 1 where g.user_id = who and g.starts_on > last_day and (g.ends_on is null or g.ends_on >= g.starts_on);
      update role_grant g set ends_on = last_day where g.user_id = who and g.starts_on <= last_day and (g.ends_on is null or g.ends_on > last_day);
      insert into leaving (id, created_by, user_id, last_on, at_once, to_user_id, ended_before) values (form, app.user_id(), who, last_day, now_at_once, heir, before);
      if now_at_once then return query select h.table_name || ' ' || h.row_id from app.hand_over(form) h; end if;
    end $function$;
grant execute on function app.end_access(uuid,uuid,date,boolean,uuid) to heard_app;
