CREATE OR REPLACE FUNCTION app.refresh_child_access(children uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    begin
      if coalesce(cardinality(children), 0) = 0 or app.put_off('app.reach_of_children', children) then return; end if;
      perform pg_advisory_xact_lock_shared(4);
      perform 1 from child c where c.id = any(children) order by c.id for no key update;
      with derived as materialized (select * from app.derived_child_access d where d.child_id = any(children)),
      gone as (
        delete from child_access a where a.child_id = any(children) and not exists (
          select 1 from derived d where (d.child_id, d.principal_id, d.because, d.starts_on) = (a.child_id, a.principal_id, a.because, a.starts_on)))
      insert into child_access as kept (child_id, principal_id, because, depth, starts_on, ends_on)
        select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on from derived d
        where not exists (
          select 1 from child_access a where (a.child_id, a.principal_id, a.because, a.starts_on) = (d.child_id, d.principal_id, d.because, d.starts_on)
            and a.depth = d.depth and a.ends_on is not distinct from d.ends_on)
        on conflict on constraint pk_child_access do update set depth = excluded.depth, ends_on = excluded.ends_on;
    end $function$;
comment on function app.refresh_child_access(uuid[]) is 'Reach is kept in one narrow table: asking its sources row by row was up to a thousand times slower.';
