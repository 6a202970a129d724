CREATE OR REPLACE FUNCTION app.caseload_counts()
 RETURNS TABLE(own boolean, worker_id uuid, worker text, children integer, silent integer, waiting integer, overdue integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
      with mine as materialized (
        select a.child_id, case when app.reach() = 'NONE' then 'NAME' else max(a.depth) end as depth,
          bool_or(starts_with(a.because, 'relationship ')) as own
        from child_access a
        where app.reach() <> 'ALL' and a.principal_id = app.user_id() and a.starts_on <= app.today()
          and (a.ends_on is null or a.ends_on >= app.today())
        group by a.child_id),
      hidden as materialized (
        select distinct f.child_id from withheld_from w join feedback f on f.id = w.feedback_id
        where w.user_id = app.user_id() and f.child_id is not null),
      seen as (
        select n.child_id, n.heard_on, n.answer_by, n.waiting, n.is_born, n.waits_since, m.own
        from mine m join child_need n on n.child_id = m.child_id
        where m.depth = 'RECORD' and m.child_id not in (select h.child_id from hidden h)
        union all
        select d.child_id, d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, m.own
        from app.derive_child_need(array(
          select h.child_id from hidden h join mine m on m.child_id = h.child_id and m.depth = 'RECORD'), app.user_id()) d
        join mine m on m.child_id = d.child_id)
      select s.own, null::uuid, null::text, count(*)::int,
        count(*) filter (where s.is_born and s.waits_since < app.today() and coalesce(s.heard_on < app.today() - (select app.long_silence()), true))::int,
        count(*) filter (where s.waiting > 0)::int,
        count(*) filter (where s.waiting > 0 and s.answer_by < app.today())::int
      from seen s group by s.own
      union all
      select s.own, r.person_id, p.name, count(*)::int,
        count(*) filter (where s.is_born and s.waits_since < app.today() and coalesce(s.heard_on < app.today() - (select app.long_silence()), true))::int,
        count(*) filter (where s.waiting > 0)::int,
        count(*) filter (where s.waiting > 0 and s.answer_by < app.today())::int
      from seen s
      cross join lateral (
        select distinct w.person_id from child_relationship w where w.child_id = s.child_id and w.kind = 'ALLOCATED_WORKER' and w.starts_on <= app.today() and (w.ends_on is null or w.ends_on >= app.today())) r
      join person p on p.id = r.person_id
      group by s.own, r.person_id, p.name $function$;
grant execute on function app.caseload_counts() to heard_app;
comment on function app.caseload_counts() is 'How many children wait, of those whose records the reader reads because of a relationship or a team: of all (worker null), and of each allocated worker. A child who is handed over is counted with both workers, as the list shows it, and once among all.';
