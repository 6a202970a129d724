CREATE OR REPLACE FUNCTION app.reviews_due(first date, last date, holidays date[], held_through date)
 RETURNS TABLE(child_id uuid, due_on date, held_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    with told as (select max(r.held_on) as through from care_review r where r.held_on <= app.today()),
    recorded as (
      select r.child_id, r.due_on, case when r.held_on <= app.today() then r.held_on end as held_on
      from care_review r
      where r.due_on between first and last and r.same_day_no = 1 and ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP') or r.child_id in (select app.my_counted_children()))),
    gaps as materialized (
      select p.child_id, p.held_on, n.held_on as next_on
      from care_review p
      left join lateral (
        select r.held_on, r.due_on from care_review r
        where r.child_id = p.child_id and r.held_on > p.held_on and r.held_on <= app.today()
        order by r.held_on limit 1) n on true
      where p.held_on between (first - interval '6 months')::date - 3 and (last - interval '3 months')::date + 3
        and p.same_day_no = 1 and n.due_on is null and ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP') or p.child_id in (select app.my_counted_children()))),
    dues as materialized (
      select g.child_id, g.next_on as held_on, (g.held_on + case when exists (
          select 1 from child_status s
          where s.child_id = g.child_id and s.kind = 'CLA_EPISODE' and s.code not in ('V3', 'V4')
            and s.starts_on <= g.held_on and s.starts_on + interval '6 months' >= g.held_on and not exists (
          select 1 from child_status e where e.child_id = s.child_id and e.kind = 'CLA_EPISODE' and e.starts_on < s.starts_on
            and (e.ends_on is null or e.ends_on >= s.starts_on - 1))
            and not exists (
              select 1 from care_review b
              where b.child_id = g.child_id and b.held_on >= s.starts_on and b.held_on < g.held_on))
          then interval '3 months' else interval '6 months' end)::date as due_on
      from gaps g),
    following as (
      select d.child_id, d.due_on, d.held_on from dues d
      where d.due_on between first and last and (exists (
      select 1 from child_status s where s.child_id = d.child_id and s.kind = 'CLA_EPISODE'
        and s.starts_on <= d.due_on and (s.ends_on is null or s.ends_on >= d.due_on))
        or (d.held_on is not null and (d.held_on <= d.due_on or not exists (select 1 from child_status s where s.child_id = d.child_id and s.kind = 'CLA_EPISODE'))))),
    firsts as (
      select s.child_id, f.due_on, n.held_on
      from child_status s
      left join lateral (
        select r.held_on, r.due_on from care_review r
        where r.child_id = s.child_id and r.held_on >= s.starts_on and r.held_on <= app.today()
        order by r.held_on limit 1) n on true
      cross join lateral (
        select d::date as due_on from generate_series(s.starts_on + 1, s.starts_on + 60, interval '1 day') d
        where n.due_on is null and extract(isodow from d) < 6 and d::date <> all (holidays)
        order by d offset 19 limit 1) f
      where s.kind = 'CLA_EPISODE' and s.code not in ('V3', 'V4') and s.starts_on between first - 60 and last
        and ((select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP') or s.child_id in (select app.my_counted_children()))
        and s.starts_on <= held_through - 60 and not exists (
          select 1 from child_status e where e.child_id = s.child_id and e.kind = 'CLA_EPISODE' and e.starts_on < s.starts_on
            and (e.ends_on is null or e.ends_on >= s.starts_on - 1)) and n.due_on is null
        and (exists (
      select 1 from child_status s where s.child_id = s.child_id and s.kind = 'CLA_EPISODE'
        and s.starts_on <= f.due_on and (s.ends_on is null or s.ends_on >= f.due_on)) or n.held_on <= f.due_on))
    select k.child_id, k.due_on, k.held_on
    from (select * from recorded union all select * from following union all select * from firsts) k
    join child c on c.id = k.child_id
    cross join told
    where k.due_on between first and last and k.due_on <= app.today()
      and (k.held_on is not null or k.due_on < least(app.today(), told.through))
      and (c.date_of_birth is null or k.due_on < c.date_of_birth + interval '18 years') $function$;
grant execute on function app.reviews_due(date,date,date[],date) to heard_app;
comment on function app.reviews_due(date,date,date[],date) is 'Reviews of the reader''s own that were due in these days, held or not (held_on null). Care Planning Regulations 2010, regulation 33: 20 working days after coming into care, then 3 months, then every 6, each from the day the one before was held.';
