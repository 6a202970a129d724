CREATE OR REPLACE FUNCTION app.count_tellings_anew(years date[])
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if cardinality(years) = 0 then return; end if;
      perform pg_advisory_xact_lock(hashtext('telling counts'));
      delete from telling_count c where (date_trunc('year', c.quarter - interval '3 months') + interval '3 months')::date = any(years);
      delete from heard_count c where (date_trunc('year', c.period_from - interval '3 months') + interval '3 months')::date = any(years);
      delete from uncounted_telling u where (date_trunc('year', u.given_on - interval '3 months') + interval '3 months')::date = any(years);
      insert into uncounted_telling (feedback_id, given_on)
        select f.id, f.given_on from feedback f where (date_trunc('year', f.given_on - interval '3 months') + interval '3 months')::date = any(years)
        on conflict (feedback_id) do update set given_on = excluded.given_on, in_all = false;
    end $function$;
