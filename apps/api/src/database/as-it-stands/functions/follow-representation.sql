CREATE OR REPLACE FUNCTION app.follow_representation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare changed uuid[];
    begin
      if tg_op = 'INSERT' then select array_agg(n.id) into changed from new_rows n where n.about_user_id is not null; end if;
      if tg_op = 'DELETE' then select array_agg(o.id) into changed from old_rows o where o.about_user_id is not null; end if;
      if tg_op = 'UPDATE' then
        select array_agg(n.id) into changed from new_rows n join old_rows o on o.id = n.id and o.about_user_id is distinct from n.about_user_id;
      end if;
      if changed is not null then
        perform app.refresh_child_access((select array_agg(distinct k.child_id) from child_case k where k.subject_id = any(changed)));
      end if;
      return null;
    end $function$;
