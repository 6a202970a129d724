CREATE OR REPLACE FUNCTION app.refresh_life_decisions(children uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if coalesce(cardinality(children), 0) = 0 or app.put_off('app.decisions_of_children', children) then return; end if;
      update life_decision d set took_effect_on = coalesce(n.took_effect_on, d.took_effect_on),
          withdrawn_on = case when n.id is null then coalesce(app.today(), current_date) end
        from life_decision o left join app.derived_life_decisions n on n.id = o.id and n.child_id = o.child_id and n.child_id = any(children)
        where d.id = o.id and o.child_id = any(children) and o.source <> 'RECORDED'
          and (o.took_effect_on is distinct from n.took_effect_on and n.id is not null or (o.withdrawn_on is null) <> (n.id is not null));
      insert into life_decision (id, created_by, child_id, kind, source, child_status_id, child_relationship_id, took_effect_on, known_on)
        select n.id, app.user_id(), n.child_id, n.kind, n.source, n.child_status_id, n.child_relationship_id, n.took_effect_on, coalesce(app.today(), n.stored_on)
        from app.derived_life_decisions n where n.child_id = any(children) and not exists (select 1 from life_decision d where d.id = n.id);
    end $function$;
comment on function app.refresh_life_decisions(uuid[]) is 'Keeps what episodes and allocations say was decided, from the day on which it came to be known; what they no longer say is withdrawn, never removed.';
