CREATE OR REPLACE FUNCTION app.waiting_resets()
 RETURNS TABLE(kind text, user_id uuid, asked_by uuid, asked_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select w.* from (
      select 'SECOND_FACTOR', f.user_id, f.reset_asked_by, f.reset_asked_at from second_factor f where f.reset_asked_at > now() - interval '14 days'
      union all
      select 'SIGN_ON', i.user_id, i.end_asked_by, i.end_asked_at from sign_on_identity i where i.end_asked_at > now() - interval '14 days'
    ) w(kind, user_id, asked_by, asked_at) where app.role() in ('ADMINISTRATOR', 'LEADERSHIP') and app.may_approve(w.asked_by, w.user_id) $function$;
grant execute on function app.waiting_resets() to heard_app;
comment on function app.waiting_resets() is 'What an administrator has asked for of somebody with one of the widest roles, and the reader may do as the second person.';
