CREATE OR REPLACE FUNCTION app.follow_representation()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare followed uuid[];
    begin
      if tg_op = 'UPDATE' then
        select array_agg(distinct k.child_id) into followed
        from new_rows n join old_rows o on o.id = n.id join child_case k on k.subject_id = n.id
        where o.about_user_id is distinct from n.about_user_id or o.child_id is distinct from n.child_id;
      elsif tg_op = 'INSERT' then
        select array_agg(distinct k.child_id) into followed from new_rows n join child_case k on k.subject_id = n.id
        where n.about_user_id is not null or n.child_id is distinct from k.child_id;
      else
        select array_agg(distinct k.child_id) into followed from old_rows o join child_case k on k.subject_id = o.id
        where o.about_user_id is not null or o.child_id is distinct from k.child_id;
      end if;
      if followed is not null then perform app.refresh_child_access(followed); end if;
      return null;
    end $function$;
