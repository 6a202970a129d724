CREATE OR REPLACE FUNCTION app.refresh_access_of(principals uuid[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if coalesce(cardinality(principals), 0) = 0 or app.put_off('app.reach_of_people', principals) then return; end if;
      perform pg_advisory_xact_lock(4);
      with derived as materialized (select * from app.derived_child_access d where d.principal_id = any(principals)),
      gone as (
        delete from child_access a where a.principal_id = any(principals) and not exists (
          select 1 from derived d where (d.child_id, d.principal_id, d.because, d.starts_on) = (a.child_id, a.principal_id, a.because, a.starts_on)))
      insert into child_access as kept (child_id, principal_id, because, depth, starts_on, ends_on)
        select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on from derived d
        where not exists (
          select 1 from child_access a where (a.child_id, a.principal_id, a.because, a.starts_on) = (d.child_id, d.principal_id, d.because, d.starts_on)
            and a.depth = d.depth and a.ends_on is not distinct from d.ends_on)
        on conflict on constraint pk_child_access do update set depth = excluded.depth, ends_on = excluded.ends_on;
    end $function$;
