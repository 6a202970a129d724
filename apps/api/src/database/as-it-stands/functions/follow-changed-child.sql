CREATE OR REPLACE FUNCTION app.follow_changed_child()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      perform app.refresh_child_need(array(
        select n.id from new_rows n join old_rows o on o.id = n.id
        where (o.name, o.known_as, o.date_of_birth, o.expected_birth_on)
          is distinct from (n.name, n.known_as, n.date_of_birth, n.expected_birth_on)));
      return null;
    end $function$;
