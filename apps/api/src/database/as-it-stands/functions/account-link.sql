CREATE OR REPLACE FUNCTION app.account_link(token_hash text, on_day date)
 RETURNS TABLE(kind text, email text, name text, expires_at timestamp with time zone, is_used boolean, is_ended boolean, is_here boolean, is_handed boolean, is_withheld boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select l.kind, u.email, p.name, l.expires_at, l.used_at is not null, l.ended_at is not null, u.disabled_at is null and exists (select 1 from role_grant g where g.user_id = u.id and (g.ends_on is null or g.ends_on >= on_day)), l.created_by is not null, not (l.created_by is null or app.may_hand_link(l.user_id, l.created_by))
    from account_link l join user_account u on u.id = l.user_id join person p on p.id = u.person_id where l.token_sha256 = token_hash $function$;
grant execute on function app.account_link(text,date) to heard_app;
