CREATE OR REPLACE FUNCTION app.case_doubles(most integer)
 RETURNS TABLE(id uuid, case_id text, name text, child_id uuid, reference text, child_name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' and app.role() is distinct from 'SYSTEM' then
        raise insufficient_privilege using message = 'children are brought in by who runs the system';
      end if;
      return query select d.id, d.case_id, d.name, c.id, c.reference, c.name
        from child_double d join child c on c.id = d.child_id where d.verdict is null order by d.created_at, d.id limit most;
    end $function$;
grant execute on function app.case_doubles(integer) to heard_app;
