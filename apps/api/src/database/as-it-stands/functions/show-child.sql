CREATE OR REPLACE FUNCTION app.show_child(wanted uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
        begin
          perform set_config('app.opened_child', wanted::text, true);
          return app.may_read_child(wanted) and exists (select 1 from child c where c.id = wanted);
        end $function$;
grant execute on function app.show_child(uuid) to heard_app;
comment on function app.show_child(uuid) is 'Lets row-level security show one child to a role that reads one record at a time; false where the child is out of reach.';
