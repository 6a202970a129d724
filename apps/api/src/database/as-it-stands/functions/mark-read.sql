CREATE OR REPLACE FUNCTION app.mark_read(lines jsonb)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() is null or app.role() not in ('TEAM_MANAGER', 'CHILDRENS_RIGHTS') then return; end if;
      insert into child_read (user_id, child_id, read_at)
        select distinct app.user_id(), c.child_id, now()
        from jsonb_to_recordset(lines) as k(operation text, outcome text, child_ids uuid[], depths text[]), unnest(k.child_ids, k.depths) c(child_id, depth)
        where k.operation = 'childVoice' and k.outcome = 'OK' and c.depth = 'OPENED'
        on conflict (user_id, child_id) do update set read_at = excluded.read_at;
      insert into feedback_read (user_id, feedback_id, read_at)
        select distinct app.user_id(), f.id, now()
        from jsonb_to_recordset(lines) as k(operation text, outcome text, record_ids uuid[]), unnest(k.record_ids) r(id) join feedback f on f.id = r.id
        where k.operation = 'feedback' and k.outcome = 'OK'
        on conflict (user_id, feedback_id) do update set read_at = excluded.read_at;
      if found then
        delete from feedback_read r where r.user_id = app.user_id() and r.read_at < now() - interval '28 days';
      end if;
    end $function$;
comment on function app.mark_read(jsonb) is 'Whoever is shown what came in has read a child''s words by opening the record, or one telling by opening it. Of others nothing is kept.';
