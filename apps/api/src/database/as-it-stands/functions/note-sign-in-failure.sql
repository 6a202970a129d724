CREATE OR REPLACE FUNCTION app.note_sign_in_failure(attempt uuid, email_hash text, address_hash text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    delete from sign_in_attempt a where a.at < now() - interval '1 day';
    insert into sign_in_attempt (id, email_sha256, address_sha256) values (attempt, email_hash, address_hash) $function$;
grant execute on function app.note_sign_in_failure(uuid,text,text) to heard_app;
