CREATE OR REPLACE FUNCTION app.children_without_reach(most integer)
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
        with alone as materialized (
          select c.id, c.reference, c.name from child c
          where (c.date_of_birth is null or c.date_of_birth > app.today() - interval '18 years'
              or c.date_of_birth > app.today() - interval '25 years' and exists (select 1 from child_status s where s.child_id = c.id and s.kind = 'CARE_LEAVER'))
            and not exists (
              select 1 from child_access a join user_account u on u.id = a.principal_id and u.disabled_at is null
              where a.child_id = c.id and a.depth = 'RECORD' and a.because <> 'no team yet'
                and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())))
        select (select count(*)::int from alone),
          coalesce((select jsonb_agg(jsonb_build_object('childId', f.id, 'reference', f.reference, 'name', f.name) order by f.reference, f.id)
            from (select * from alone a order by a.reference, a.id limit most) f), '[]');
    end $function$;
grant execute on function app.children_without_reach(integer) to heard_app;
