CREATE OR REPLACE FUNCTION app.uninvited(most integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'people are invited by who runs the system';
      end if;
      return query select u.id from user_account u
        where u.password_hash is null and u.disabled_at is null and not u.is_demo
          and not exists (select 1 from sign_on_identity i where i.user_id = u.id)
          and exists (select 1 from role_grant g where g.user_id = u.id and (g.ends_on is null or g.ends_on >= app.today()))
          and not exists (select 1 from leaving l where l.user_id = u.id and l.taken_back_at is null and l.done_at is null)
          and not exists (select 1 from account_link k where k.user_id = u.id and k.kind = 'INVITATION' and k.used_at is null and k.ended_at is null and k.expires_at > now())
          and not exists (select 1 from outgoing_message m where m.recipient_id = u.id and m.kind = 'INVITATION' and m.sent_at is null and m.failed_at is null and m.expires_at > now())
        order by u.id limit most;
    end $function$;
grant execute on function app.uninvited(integer) to heard_app;
comment on function app.uninvited(integer) is 'Who could come in and was not asked to: never whoever leaves, nor whose invitation counts or waits to be sent.';
