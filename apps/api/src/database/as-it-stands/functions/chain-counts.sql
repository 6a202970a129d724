CREATE OR REPLACE FUNCTION app.chain_counts(first_day date, last_day date, wanted text, among text[])
 RETURNS TABLE(quarter date, value_key text, is_promised boolean, what text, state text, is_to_do boolean, is_under_way boolean, is_shown boolean, is_told boolean, is_decided boolean, is_due boolean, is_in_time boolean, days integer, statements integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    #variable_conflict use_column
    begin
      if app.role() not in ('QUALITY_ASSURANCE', 'LEADERSHIP') then return; end if;
      return query
      select k.quarter, k.value_key, k.is_promised, k.what, k.state, k.is_to_do, k.is_under_way, k.is_shown, k.is_told, k.is_decided,
        k.due_by < app.today(), k.is_in_time, nullif(k.days, -1), sum(k.statements)::int
      from (
        select quarter, value_key, is_promised, what, state, is_to_do, is_under_way, is_shown, is_told, is_decided, due_by,
    is_in_time, days, statements from chain_count d where d.quarter between first_day and last_day and d.dimension = wanted and (among is null or d.value_key = any(among))
        union all
        select quarter, value_key, is_promised, what, state, is_to_do, is_under_way, is_shown, is_told, is_decided, due_by,
    is_in_time, days, statements from (
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
    from (select p.added, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on from chain_change p where p.given_on between first_day and last_day) p group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 having sum(p.added) <> 0) f (quarter, stream, team, age_band, is_promised, of_state, is_open, of_to_do, of_under_way, of_shown, of_told,
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
    where w.is_asked and d.dimension = wanted and (among is null or d.value_key = any(among))
    group by dimension, quarter, value_key, is_promised, what, state, is_to_do, is_under_way, is_shown, is_told, is_decided, due_by,
    is_in_time, days having sum(f.added) <> 0) l
        union all
        select quarter, value_key, is_promised, what, state, is_to_do, is_under_way, is_shown, is_told, is_decided, due_by,
    is_in_time, days, statements from (
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
    from (select -1 as added, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on from chain_progress p where p.given_on between first_day and last_day and p.feedback_id = any(array(select app.withheld_feedback()))
           union all
           select -1, given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on from chain_progress p where p.given_on between first_day and last_day and p.given_on > app.today()
             and p.feedback_id <> all(array(select app.withheld_feedback()))) p group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 having sum(p.added) <> 0) f (quarter, stream, team, age_band, is_promised, of_state, is_open, of_to_do, of_under_way, of_shown, of_told,
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
    where w.is_asked and d.dimension = wanted and (among is null or d.value_key = any(among))
    group by dimension, quarter, value_key, is_promised, what, state, is_to_do, is_under_way, is_shown, is_told, is_decided, due_by,
    is_in_time, days having sum(f.added) <> 0) h) k
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 having sum(k.statements) <> 0;
    end $function$;
grant execute on function app.chain_counts(date,date,text,text[]) to heard_app;
comment on function app.chain_counts(date,date,text,text[]) is 'How far what children said in whole quarters has come, for whoever counts all of it: what is kept, what has changed since, and less what is withheld from the reader or is dated after today. By nothing (ALL), TEAM, STREAM or AGE_BAND.';
