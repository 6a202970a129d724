CREATE OR REPLACE FUNCTION app.follow_org_unit()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      perform pg_advisory_xact_lock(4);
      perform app.refresh_child_access((
        select array_agg(distinct t.child_id) from new_rows n join old_rows o on o.id = n.id and o.parent_id is distinct from n.parent_id
        join child_team t on t.org_unit_id = n.id));
      return null;
    end $function$;
