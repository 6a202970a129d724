CREATE OR REPLACE FUNCTION app.settle_reach()
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      perform set_config('app.reach_waits', 'off', true);
      perform app.refresh_access_of(app.take_put_off('app.reach_of_people'));
      perform app.refresh_child_access(app.take_put_off('app.reach_of_children'));
      perform app.refresh_life_decisions(app.take_put_off('app.decisions_of_children'));
    end $function$;
comment on function app.settle_reach() is 'Works out, once for all that was changed since app.reach_waits was set, who reaches whom; then what was decided about them, whose owners are chosen by reach.';
