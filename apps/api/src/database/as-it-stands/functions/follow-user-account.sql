CREATE OR REPLACE FUNCTION app.follow_user_account()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      perform app.refresh_access_of((
        select array_agg(changed.id) from (
          select n.id from new_rows n join old_rows o on o.id = n.id and o.person_id <> n.person_id union select g.user_id from role_grant g where g.role = 'CHILDRENS_RIGHTS' and exists (
           select 1 from new_rows n join old_rows o on o.id = n.id and o.person_id <> n.person_id
           join role_grant k on k.user_id = n.id and k.role = 'CHILDRENS_RIGHTS')) changed));
      return null;
    end $function$;
