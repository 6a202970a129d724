CREATE OR REPLACE FUNCTION app.sign_on_access(account uuid)
 RETURNS TABLE(joined_at timestamp with time zone, last_at timestamp with time zone, end_asked_by uuid, may_end boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select i.created_at, i.last_at, case when i.end_asked_at > now() - interval '14 days' then i.end_asked_by end,
      account <> app.user_id() and (not coalesce(i.end_asked_at > now() - interval '14 days', false) or app.may_approve(i.end_asked_by, account))
    from sign_on_identity i where i.user_id = account and app.role() = 'ADMINISTRATOR' $function$;
grant execute on function app.sign_on_access(uuid) to heard_app;
comment on function app.sign_on_access(uuid) is 'Since when somebody comes by the council''s own sign-on, and who asked for that to end; for who runs the system.';
