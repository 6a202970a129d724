CREATE OR REPLACE FUNCTION app.note_changed_parts()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      perform app.count_tellings_anew(array(
        select distinct (date_trunc('year', f.given_on - interval '3 months') + interval '3 months')::date from changed_rows r join feedback f on f.id = r.feedback_id
        where not exists (select 1 from uncounted_telling u where u.feedback_id = f.id and not u.in_all)));
      return null;
    end $function$;
