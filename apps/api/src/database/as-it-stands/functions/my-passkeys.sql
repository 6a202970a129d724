CREATE OR REPLACE FUNCTION app.my_passkeys()
 RETURNS TABLE(id uuid, name text, created_at timestamp with time zone, last_used_at timestamp with time zone, is_doubted boolean, credential_id text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select k.id, k.name, k.created_at, k.last_used_at, k.doubted_at is not null, k.credential_id from passkey k where k.user_id = app.user_id() order by k.created_at, k.id $function$;
grant execute on function app.my_passkeys() to heard_app;
