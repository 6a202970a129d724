CREATE OR REPLACE FUNCTION app.accounts_called(wanted text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select array(select u.id from user_account u cross join lateral (select p.name from person p where p.id = u.person_id offset 0) p
      where u.email = lower(wanted) or position(lower(wanted) in lower(p.name)) > 0 order by p.name, u.id limit 20)
      || case when lower(wanted) = 'system' then array['00000000-0000-0000-0000-000000000000'::uuid] else '{}' end $function$;
comment on function app.accounts_called(text) is 'Of at most twenty people: whoever means one of many writes more of the name, or the address.';
