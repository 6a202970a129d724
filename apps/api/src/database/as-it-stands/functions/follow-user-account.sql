CREATE OR REPLACE FUNCTION app.follow_user_account()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      perform app.refresh_access_of((
        select array_agg(n.id) from new_rows n join old_rows o on o.id = n.id and o.person_id <> n.person_id));
      return null;
    end $function$;
