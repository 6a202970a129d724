CREATE OR REPLACE FUNCTION app.may_hand_link(who uuid, maker uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select not app.holds_widest(who) or who <> maker
      and exists (select 1 from user_account u where u.id = who and u.password_hash is null)
      and exists (select 1 from role_grant g where g.user_id = who and g.role = 'ADMINISTRATOR' and (g.ends_on is null or g.ends_on >= app.today()))
      and not exists (select 1 from role_grant g where g.role in ('ADMINISTRATOR', 'LEADERSHIP') and g.user_id not in (who, maker)) $function$;
grant execute on function app.may_hand_link(uuid,uuid) to heard_app;
comment on function app.may_hand_link(uuid,uuid) is 'Whoever has a link has the account: none of the widest roles is handed over. The one exception is the second administrator of a new council, whom its first one names alone.';
