CREATE OR REPLACE FUNCTION app.case_missing(named text[], most integer)
 RETURNS TABLE(total integer, children jsonb)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' and app.role() is distinct from 'SYSTEM' then
        raise insufficient_privilege using message = 'children are brought in by who runs the system';
      end if;
      return query
        with gone as materialized (
          select i.child_id, i.value from child_identifier i left join unnest(named) k(value) on k.value = i.value where i.system = 'CASE_SYSTEM' and k.value is null),
        first as (select c.id, g.value, c.reference, c.name from gone g join child c on c.id = g.child_id order by g.value, c.id limit most)
        select (select count(*)::int from gone),
          coalesce((select jsonb_agg(jsonb_build_object('childId', f.id, 'caseId', f.value, 'reference', f.reference, 'name', f.name) order by f.value, f.id) from first f), '[]');
    end $function$;
grant execute on function app.case_missing(text[],integer) to heard_app;
