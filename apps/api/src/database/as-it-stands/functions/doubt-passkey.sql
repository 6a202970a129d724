CREATE OR REPLACE FUNCTION app.doubt_passkey(used uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    update passkey k set doubted_at = coalesce(k.doubted_at, now()) where k.id = used $function$;
grant execute on function app.doubt_passkey(uuid) to heard_app;
comment on function app.doubt_passkey(uuid) is 'It opens nothing from now on: nobody knows which of the two is the copy.';
