CREATE OR REPLACE FUNCTION app.refresh_access_of(principals uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    delete from child_access a where a.principal_id = any(principals);
    insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
      select d.child_id, d.principal_id, d.because, min(d.depth), d.starts_on,
        case when bool_or(d.ends_on is null) then null else max(d.ends_on) end
      from app.derived_child_access d
      where d.principal_id = any(principals) and (d.ends_on is null or d.ends_on >= d.starts_on)
      group by d.child_id, d.principal_id, d.because, d.starts_on $function$;
