CREATE OR REPLACE FUNCTION app.add_message_job(message uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    insert into pgboss.job (name, data, retry_limit, retry_delay, retry_backoff, expire_in, keep_until)
    select q.name, jsonb_build_object('id', message), q.retry_limit, q.retry_delay, q.retry_backoff, q.expire_seconds * interval '1 second',
      now() + q.retention_minutes * interval '1 minute'
    from pgboss.queue q where q.name = 'message' $function$;
comment on function app.add_message_job(uuid) is 'Fills the columns that pg-boss itself would copy from its queue.';
