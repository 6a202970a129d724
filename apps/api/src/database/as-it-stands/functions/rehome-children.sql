CREATE OR REPLACE FUNCTION app.rehome_children(children uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    declare
      day constant date := coalesce(app.today(), current_date);
      lost uuid[];
    begin
      if coalesce(cardinality(children), 0) = 0 then return; end if;
      lost := array(
        select distinct coalesce(w.feedback_id, w.life_decision_id) from work_item w
        where w.child_id = any(children) and w.closed_at is null and w.kind <> 'ANSWER_CHILD' and not exists (
          select 1 from child_access a where a.child_id = w.child_id and a.principal_id = w.owner_id and a.depth = 'RECORD'
            and a.starts_on <= day and (a.ends_on is null or a.ends_on >= day)));
      if cardinality(lost) > 0 then perform app.rehome_breaks(lost, day); end if;
    end $function$;
comment on function app.rehome_children(uuid[]) is 'What waits for these children goes on to who reaches them now. Only what its owner lost is looked at one by one.';
