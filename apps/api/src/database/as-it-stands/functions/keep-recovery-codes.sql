CREATE OR REPLACE FUNCTION app.keep_recovery_codes(account uuid, code_hashes text[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    delete from recovery_code c where c.user_id = account;
    insert into recovery_code (id, user_id, code_sha256) select gen_random_uuid(), account, h from unnest(code_hashes) h $function$;
