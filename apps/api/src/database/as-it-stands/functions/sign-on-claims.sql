CREATE OR REPLACE FUNCTION app.sign_on_claims()
 RETURNS TABLE(passwords text, role_claim text, team_claim text, address_claim text, verified_claim text, scopes text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select s.passwords, s.role_claim, s.team_claim, s.address_claim, s.verified_claim, s.scopes from sign_on_setting s order by s.version desc limit 1 $function$;
grant execute on function app.sign_on_claims() to heard_app;
comment on function app.sign_on_claims() is 'What has to be known before anybody is signed in; nothing of who gets which role.';
