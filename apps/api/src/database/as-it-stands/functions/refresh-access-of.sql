CREATE OR REPLACE FUNCTION app.refresh_access_of(principals uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select pg_advisory_xact_lock(4);
    delete from child_access a where a.principal_id = any(principals);
    insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
      select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on
      from app.derived_child_access d where d.principal_id = any(principals) $function$;
