CREATE OR REPLACE FUNCTION app.openings_of(wanted uuid, most integer)
 RETURNS TABLE(day date, actor_id uuid, actor_name text, times integer, last_at timestamp with time zone, purposes text[])
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
  begin
    if not app.may_read_child(wanted) then return; end if;
    return query
      select (e.at at time zone 'Europe/London')::date, e.actor_id, e.actor_name, count(distinct e.request_id)::int, max(e.at),
        coalesce(array_agg(distinct e.purpose) filter (where e.purpose is not null), '{}')
      from (select c.event_id from access_event_child c where c.child_id = wanted and c.depth <> 'LISTED' order by c.event_id desc limit most) s
        join access_event e on e.id = s.event_id
      where app.shows_opening(e.operation) and e.outcome = 'OK'
      group by 1, 2, 3 order by 5 desc;
  end $function$;
grant execute on function app.openings_of(uuid,integer) to heard_app;
comment on function app.openings_of(uuid,integer) is 'Who read this child''s record, a line for each person and day, among the latest lines about it.';
