CREATE OR REPLACE FUNCTION app.requeue_lost_messages()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select app.add_message_job(m.id) from outgoing_message m
    where app.role() = 'SYSTEM' and m.sent_at is null and m.failed_at is null and m.expires_at > now() and not exists (
      select 1 from pgboss.job j where j.name = 'message' and j.state < 'completed' and j.data ->> 'id' = m.id::text) $function$;
grant execute on function app.requeue_lost_messages() to heard_app;
comment on function app.requeue_lost_messages() is 'A message that waits always has a job: also after a backup without the queue was read back.';
