CREATE OR REPLACE FUNCTION app.count_chain()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare changes int;
    begin
      if app.role() <> 'SYSTEM' or not pg_try_advisory_xact_lock(hashtext('chain counts')) then return 0; end if;
      with gone as (delete from chain_change returning added, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on),
      kept as (
    insert into chain_count as c (dimension, quarter, value_key, is_promised, what, state, is_to_do, is_under_way, is_shown, is_told, is_decided, due_by,
    is_in_time, days, statements) 
    select dimension, quarter, value_key, is_promised, what, state, is_to_do, is_under_way, is_shown, is_told, is_decided, due_by,
    is_in_time, days, sum(f.added)::int as statements
    from (
    select date_trunc('quarter', p.given_on::timestamp)::date as quarter, p.stream, coalesce(p.team_id::text, '') as team, case when p.age = 0 then '0' when p.age between 1 and 4 then '1-4' when p.age between 5 and 9 then '5-9'
      when p.age between 10 and 15 then '10-15' when p.age between 16 and 17 then '16-17' when p.age between 18 and 25 then '18-25'
      else 'unknown' end as age_band,
      p.answer_by is not null as is_promised, p.state, p.state not in ('ANSWERED', 'ASKED_NOT', 'WITHDRAWN') as is_open, p.is_to_do, p.under_way_on is not null as is_under_way,
      p.shown_on is not null as is_shown, p.told_on is not null as is_told, p.decided_on is not null as is_decided,
      case when p.state not in ('ANSWERED', 'ASKED_NOT', 'WITHDRAWN') and p.answer_by is not null then p.answer_by else 'infinity' end as due_by,
      p.state not in ('ANSWERED', 'ASKED_NOT', 'WITHDRAWN') and coalesce(p.told_on <= p.answer_by, false) as is_in_time,
      coalesce(greatest(p.decided_on - p.given_on, 0 * (p.decided_on - p.given_on)), -1) as to_decided, coalesce(greatest(p.under_way_on - p.decided_on, 0 * (p.under_way_on - p.decided_on)), -1) as to_under_way,
      coalesce(greatest(p.shown_on - p.under_way_on, 0 * (p.shown_on - p.under_way_on)), -1) as to_shown, coalesce(greatest(p.told_on - p.decided_on, 0 * (p.told_on - p.decided_on)), -1) as to_told, coalesce(greatest(p.told_on - p.given_on, 0 * (p.told_on - p.given_on)), -1) as in_all,
      sum(p.added)::int as added
    from (select * from gone) p group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 having sum(p.added) <> 0) f (quarter, stream, team, age_band, is_promised, of_state, is_open, of_to_do, of_under_way, of_shown, of_told,
      of_decided, of_due_by, of_in_time, to_decided, to_under_way, to_shown, to_told, in_all, added)
    cross join lateral (values ('ALL', ''), ('TEAM', f.team), ('STREAM', f.stream), ('AGE_BAND', f.age_band)) d(dimension, value_key)
    cross join lateral (values
      ('COUNT', true, f.of_state, f.of_to_do, f.of_under_way, f.of_shown, f.of_told, f.of_decided, f.of_due_by, f.of_in_time, -1),
      ('TO_DECIDED', f.of_decided or f.is_open, '', false, false, false, false, false, 'infinity'::date, false, f.to_decided),
      ('TO_UNDER_WAY', f.of_to_do and f.of_decided, '', false, false, false, false, false, 'infinity'::date, false, f.to_under_way),
      ('TO_SHOWN', f.of_to_do and f.of_under_way and f.of_decided, '', false, false, false, false, false, 'infinity'::date, false, f.to_shown),
      ('TO_TOLD', f.of_decided and f.is_open, '', false, false, false, false, false, 'infinity'::date, false, f.to_told),
      ('WHOLE', f.is_open, '', false, false, false, false, false, 'infinity'::date, false, f.in_all))
      w(what, is_asked, state, is_to_do, is_under_way, is_shown, is_told, is_decided, due_by, is_in_time, days)
    where w.is_asked and true
    group by dimension, quarter, value_key, is_promised, what, state, is_to_do, is_under_way, is_shown, is_told, is_decided, due_by,
    is_in_time, days having sum(f.added) <> 0
    on conflict (dimension, quarter, value_key, is_promised, what, state, is_to_do, is_under_way, is_shown, is_told, is_decided, due_by,
    is_in_time, days) do update set statements = c.statements + excluded.statements)
      select count(*) into changes from gone;
      delete from chain_count where statements = 0;
      return changes;
    end $function$;
grant execute on function app.count_chain() to heard_app;
comment on function app.count_chain() is 'Adds to the counts of the chain what has changed; answers how many changes these were. A change that commits meanwhile is added the next time.';
