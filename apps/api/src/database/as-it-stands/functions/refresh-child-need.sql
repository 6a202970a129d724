CREATE OR REPLACE FUNCTION app.refresh_child_need(children uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare missing uuid[];
    begin
      if coalesce(cardinality(children), 0) = 0 then return; end if;
      missing := array(select k.id from unnest(children) k(id) where not exists (select 1 from child_need n where n.child_id = k.id));
      if cardinality(missing) > 0 then
        insert into child_need (child_id, heard_on, answer_by, waiting, is_born, waits_since, sort_name)
          select d.child_id, d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, d.sort_name from app.derive_child_need(missing, null) d
          on conflict do nothing;
      end if;
      -- Whoever changes the same child waits here, and works it out anew with what was stored meanwhile.
      perform 1 from child_need n where n.child_id = any(children) order by n.child_id for update;
      update child_need n set heard_on = d.heard_on, answer_by = d.answer_by, waiting = d.waiting, is_born = d.is_born, waits_since = d.waits_since, sort_name = d.sort_name
        from app.derive_child_need(children, null) d
        where n.child_id = any(children) and d.child_id = n.child_id and (n.heard_on, n.answer_by, n.waiting, n.is_born, n.waits_since, n.sort_name) is distinct from (d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, d.sort_name);
    end $function$;
