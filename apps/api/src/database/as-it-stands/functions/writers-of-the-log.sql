CREATE OR REPLACE FUNCTION app.writers_of_the_log()
 RETURNS TABLE(writer text)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select distinct l.virtualtransaction from pg_locks l
    where l.locktype = 'relation' and l.database = (select d.oid from pg_database d where d.datname = current_database())
      and l.relation in ('access_event'::regclass, 'record_change'::regclass) and l.mode = 'RowExclusiveLock' $function$;
comment on function app.writers_of_the_log() is 'Transactions that hold the lock of an insert: from before a line gets its number until what they did is seen by all.';
