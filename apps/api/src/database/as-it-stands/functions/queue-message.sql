CREATE OR REPLACE FUNCTION app.queue_message(message uuid, of_kind text, recipient uuid, until timestamp with time zone)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare waiting uuid;
    begin
      delete from outgoing_message m where m.created_at < now() - interval '90 days' and (m.sent_at is not null or m.failed_at is not null);
      update outgoing_message m set failed_at = now(), problem = 'EXPIRED'
        where m.recipient_id = recipient and m.kind = of_kind and m.sent_at is null and m.failed_at is null and m.expires_at <= now();
      if (select count(*) from outgoing_message m where m.recipient_id = recipient and m.kind = of_kind and m.created_at > now() - interval '1 hour') >= 5 then
        return null;
      end if;
      insert into outgoing_message (id, created_by, kind, recipient_id, expires_at) values (message, app.user_id(), of_kind, recipient, until)
        on conflict (recipient_id, kind) where sent_at is null and failed_at is null
        do update set expires_at = greatest(outgoing_message.expires_at, excluded.expires_at) returning id into waiting;
      if waiting <> message then return waiting; end if;
      perform app.add_message_job(message);
      return waiting;
    end $function$;
grant execute on function app.queue_message(uuid,text,uuid,timestamp with time zone) to heard_app;
comment on function app.queue_message(uuid,text,uuid,timestamp with time zone) is 'Of one kind only one message waits for a person, and no more than five begin within an hour: null then. Answers which one waits.';
