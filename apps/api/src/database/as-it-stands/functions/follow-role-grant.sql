CREATE OR REPLACE FUNCTION app.follow_role_grant()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_access_of((select array_agg(distinct changed.user_id) from (
      select c.user_id from old_rows c
      union select g.user_id from role_grant g where g.role = 'CHILDRENS_RIGHTS'
        and exists (select 1 from old_rows c where c.role = 'CHILDRENS_RIGHTS')) changed)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_access_of((select array_agg(distinct changed.user_id) from (
      select c.user_id from new_rows c
      union select g.user_id from role_grant g where g.role = 'CHILDRENS_RIGHTS'
        and exists (select 1 from new_rows c where c.role = 'CHILDRENS_RIGHTS')) changed)); end if;
      return null;
    end $function$;
