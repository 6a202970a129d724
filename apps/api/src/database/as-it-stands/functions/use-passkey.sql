CREATE OR REPLACE FUNCTION app.use_passkey(used uuid, new_count bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      update passkey k set sign_count = new_count, last_used_at = now()
        where k.id = used and k.doubted_at is null and (k.sign_count < new_count or (k.sign_count = 0 and new_count = 0));
      return found;
    end $function$;
grant execute on function app.use_passkey(uuid,bigint) to heard_app;
comment on function app.use_passkey(uuid,bigint) is 'A device counts how often it signs; most of today’s say nought each time. False: the count went back, as that of a copy would.';
