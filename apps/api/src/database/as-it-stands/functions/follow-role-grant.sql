CREATE OR REPLACE FUNCTION app.follow_role_grant()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      people uuid[];
      roles text[];
    begin
      case tg_op
      when 'INSERT' then select array_agg(n.user_id), array_agg(n.role) into people, roles from new_rows n;
      when 'DELETE' then select array_agg(o.user_id), array_agg(o.role) into people, roles from old_rows o;
      else select array_agg(k.user_id), array_agg(k.role) into people, roles from (
        select o.user_id, o.role from old_rows o union all select n.user_id, n.role from new_rows n) k; end case;
      perform app.refresh_access_of(array(
        select k.id from unnest(people) k(id)
        union select g.user_id from role_grant g where g.role = 'CHILDRENS_RIGHTS' and 'CHILDRENS_RIGHTS' = any(roles)));
      return null;
    end $function$;
