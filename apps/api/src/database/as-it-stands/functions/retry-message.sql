CREATE OR REPLACE FUNCTION app.retry_message(message uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() <> 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'only who runs the system sends a message again';
      end if;
      update outgoing_message m set failed_at = null, problem = null, attempts = 0
        where m.id = message and m.failed_at is not null and m.expires_at > now() and not exists (
          select 1 from outgoing_message o where o.recipient_id = m.recipient_id and o.kind = m.kind and o.sent_at is null and o.failed_at is null);
      if not found then return false; end if;
      perform app.add_message_job(message);
      return true;
    end $function$;
grant execute on function app.retry_message(uuid) to heard_app;
comment on function app.retry_message(uuid) is 'False where nothing failed, where it is too old by now, or where a newer one waits already.';
