CREATE OR REPLACE FUNCTION app.spend_challenge(challenge_hash text, until timestamp with time zone)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      delete from spent_challenge c where c.expires_at < now();
      insert into spent_challenge (challenge_sha256, expires_at) values (challenge_hash, until) on conflict do nothing;
      return found;
    end $function$;
grant execute on function app.spend_challenge(text,timestamp with time zone) to heard_app;
comment on function app.spend_challenge(text,timestamp with time zone) is 'False: it was answered before, rightly or wrongly. Kept only until it would be too old anyway.';
