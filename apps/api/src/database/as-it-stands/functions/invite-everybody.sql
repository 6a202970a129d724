CREATE OR REPLACE FUNCTION app.invite_everybody(until timestamp with time zone, most integer)
 RETURNS SETOF uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      perform pg_advisory_xact_lock(hashtextextended('invite everybody', 2));
      return query select k.message
        from (select app.queue_message(gen_random_uuid(), 'INVITATION', u, until) as message from app.uninvited(most) u) k
        where k.message is not null;
    end $function$;
grant execute on function app.invite_everybody(timestamp with time zone,integer) to heard_app;
comment on function app.invite_everybody(timestamp with time zone,integer) is 'Has an invitation sent to each of them, by the same rules as one by one. Pressed twice, the second finds nobody.';
