CREATE OR REPLACE FUNCTION app.record_access(lines jsonb, request uuid, system_name text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      actor uuid := case when app.role() = 'SYSTEM' then '00000000-0000-0000-0000-000000000000' else app.user_id() end;
      actor_name text := case when app.role() = 'SYSTEM' then system_name
        else (select p.name from user_account u join person p on p.id = u.person_id where u.id = app.user_id()) end;
    begin
      with line as materialized (
        select * from jsonb_to_recordset(lines) as k(id uuid, operation text, outcome text, purpose text, searched text,
          detail text, record_ids uuid[], child_ids uuid[], depths text[])),
      event as (
        insert into access_event (id, at, actor_id, actor_name, session_id, operation, purpose, searched, detail, outcome,
            record_ids, request_id)
          select k.id, now(), actor, actor_name, app.session_id(), k.operation, k.purpose, k.searched, k.detail, k.outcome,
            k.record_ids, request
          from line k)
      insert into access_event_child (event_id, child_id, depth)
        select k.id, c.child_id, c.depth from line k, unnest(k.child_ids, k.depths) c(child_id, depth);
      perform app.mark_read(lines);
    end $function$;
grant execute on function app.record_access(jsonb,uuid,text) to heard_app;
