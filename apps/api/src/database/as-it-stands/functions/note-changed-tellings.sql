CREATE OR REPLACE FUNCTION app.note_changed_tellings()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if tg_op = 'UPDATE' then
        perform app.count_tellings_anew(array(
          select (date_trunc('year', o.given_on - interval '3 months') + interval '3 months')::date from old_rows o union select (date_trunc('year', n.given_on - interval '3 months') + interval '3 months')::date from new_rows n));
      else
        perform app.count_tellings_anew(array(select distinct (date_trunc('year', o.given_on - interval '3 months') + interval '3 months')::date from old_rows o));
      end if;
      return null;
    end $function$;
