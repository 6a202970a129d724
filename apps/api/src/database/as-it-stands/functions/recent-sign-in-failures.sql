CREATE OR REPLACE FUNCTION app.recent_sign_in_failures(email_hash text, address_hash text)
 RETURNS TABLE(of_both integer, of_account integer, of_address integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select
      count(*) filter (where a.email_sha256 = email_hash and a.address_sha256 is not distinct from address_hash)::int,
      count(*) filter (where a.email_sha256 = email_hash)::int,
      count(*) filter (where a.address_sha256 = address_hash)::int
    from sign_in_attempt a
    where (a.email_sha256 = email_hash or a.address_sha256 = address_hash) and a.at > now() - interval '15 minutes' $function$;
grant execute on function app.recent_sign_in_failures(text,text) to heard_app;
