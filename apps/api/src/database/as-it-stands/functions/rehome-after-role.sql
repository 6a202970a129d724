CREATE OR REPLACE FUNCTION app.rehome_after_role()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      day constant date := coalesce(app.today(), current_date);
      theirs uuid[];
    begin
      if new.ends_on is null or new.ends_on >= day then return null; end if;
      theirs := array(
        select distinct coalesce(w.feedback_id, w.life_decision_id) from work_item w
        where w.owner_id = new.user_id and w.closed_at is null and w.kind <> 'ANSWER_CHILD');
      if cardinality(theirs) > 0 then perform app.rehome_breaks(theirs, day); end if;
      return null;
    end $function$;
comment on function app.rehome_after_role() is 'A role that has ended takes reach with it: what waits with whoever had it goes on. Asked when all is written, since the role that comes after it is written second.';
