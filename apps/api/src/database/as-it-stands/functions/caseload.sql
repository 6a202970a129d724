CREATE OR REPLACE FUNCTION app.caseload(only_need text, worker uuid, only_own boolean, after_rank integer, after_since date, after_name text, after_id uuid, most integer)
 RETURNS TABLE(id uuid, reference text, name text, known_as text, date_of_birth date, expected_birth_on date, depth text, rank integer, sort_name text, waits_since date)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      wanted constant text := case only_need
        when 'OVERDUE' then 'n.waiting > 0 and n.answer_by < $1'
        when 'WAITING' then 'n.waiting > 0'
        when 'SILENT' then 'n.is_born and n.waits_since < $1 and coalesce(n.heard_on < $1 - (select app.long_silence()), true)'
        else 'true' end;
      after constant text := case when after_id is null then 'true'
        else '(n.waits_since, n.sort_name, n.child_id) > ($4, $5 collate "C", $6)' end;
    begin
      if app.reach() = 'ONE' then return; end if;
      if app.reach() = 'ALL' and worker is null then
        return query execute format('
      with hidden as materialized (
        select distinct f.child_id from withheld_from w join feedback f on f.id = w.feedback_id
        where w.user_id = app.user_id() and f.child_id is not null),
      shown as (
        (select 1 as place, n.child_id, n.waits_since, n.sort_name from child_need n
          where not exists (select 1 from hidden h where h.child_id = n.child_id) and %s and %s
          order by n.waits_since, n.sort_name, n.child_id limit $7)
        union all
        select 1, n.child_id, n.waits_since, n.sort_name
        from app.derive_child_need(array(select h.child_id from hidden h), app.user_id()) n where %1$s and %2$s)
          select c.id, c.reference, c.name, c.known_as, c.date_of_birth, c.expected_birth_on, ''RECORD'', k.place, k.sort_name, k.waits_since
          from shown k join child c on c.id = k.child_id
          order by k.waits_since, k.sort_name collate "C", k.child_id limit $7', wanted, after)
          using app.today(), worker, only_own, after_since, after_name, after_id, most;
        return;
      end if;
      return query execute format('
      with mine as materialized (
        select a.child_id, case when app.reach() = ''NONE'' then ''NAME'' else max(a.depth) end as depth,
          bool_or(starts_with(a.because, ''relationship '')) as own
        from child_access a
        where app.reach() <> ''ALL'' and a.principal_id = app.user_id() and a.starts_on <= app.today()
          and (a.ends_on is null or a.ends_on >= app.today())
        group by a.child_id
        union all
        select distinct r.child_id, ''RECORD'', false from child_relationship r
        where app.reach() = ''ALL'' and r.person_id = $2 and r.kind = ''ALLOCATED_WORKER'' and r.starts_on <= app.today()
          and (r.ends_on is null or r.ends_on >= app.today())),
      hidden as materialized (
        select distinct f.child_id from withheld_from w join feedback f on f.id = w.feedback_id
        where w.user_id = app.user_id() and f.child_id is not null),
      seen as (
        select n.child_id, n.heard_on, n.answer_by, n.waiting, n.is_born, n.waits_since, n.sort_name, m.depth, m.own
        from mine m join child_need n on n.child_id = m.child_id
        where m.depth = ''RECORD'' and m.child_id not in (select h.child_id from hidden h)
        union all
        select d.child_id, d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, d.sort_name, ''RECORD'', m.own
        from app.derive_child_need(array(
          select h.child_id from hidden h join mine m on m.child_id = h.child_id and m.depth = ''RECORD''), app.user_id()) d
        join mine m on m.child_id = d.child_id
        union all
        select n.child_id, null, null, 0, false, date ''9999-12-31'', n.sort_name, ''NAME'', m.own
        from mine m join child_need n on n.child_id = m.child_id where m.depth = ''NAME''),
      shown as (
        select n.*, (not n.own)::int as place from seen n
        where %s and (not $3 or n.own) and ($8 is null or (not n.own)::int > $8 or (not n.own)::int = $8 and %s)
          and ($2 is null or n.depth = ''RECORD'' and exists (
            select 1 from child_relationship r where r.child_id = n.child_id and r.person_id = $2 and r.kind = ''ALLOCATED_WORKER''
              and r.starts_on <= $1 and (r.ends_on is null or r.ends_on >= $1)))
        order by place, n.waits_since, n.sort_name collate "C", n.child_id limit $7)
      select c.id, c.reference, c.name, c.known_as, c.date_of_birth, c.expected_birth_on, k.depth, k.place, k.sort_name, k.waits_since
      from shown k join child c on c.id = k.child_id
      order by k.place, k.waits_since, k.sort_name collate "C", k.child_id', wanted, after)
        using app.today(), worker, only_own, after_since, after_name, after_id, most, after_rank;
    end $function$;
grant execute on function app.caseload(text,uuid,boolean,integer,date,text,uuid,integer) to heard_app;
comment on function app.caseload(text,uuid,boolean,integer,date,text,uuid,integer) is 'Whoever waits longest first: own children (rank 0), then the others (1). Works as the owner, and applies reach itself. What is hidden from the reader moves nobody: for those children it is worked out without it. Of a child known by name nothing is told, not by their place either.';
