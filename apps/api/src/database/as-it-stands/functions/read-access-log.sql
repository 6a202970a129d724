CREATE OR REPLACE FUNCTION app.read_access_log(wanted_operation text, wanted_outcome text, since timestamp with time zone, until timestamp with time zone, person text, reference text, before uuid, most integer)
 RETURNS TABLE(id uuid, at timestamp with time zone, actor_name text, operation text, outcome text, purpose text, searched text, detail text, children jsonb, child_count integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
  declare
    wide boolean := coalesce(app.role() in ('ADMINISTRATOR', 'QUALITY_ASSURANCE', 'LEADERSHIP'), false);
    bound integer := case when wide then 20000 else 400 end;
    slack interval := '1 day';
    low uuid := app.first_id_at(coalesce(since - slack, 'epoch'));
    high uuid := least(before, case when until is null then 'ffffffff-ffff-ffff-ffff-ffffffffffff' else app.first_id_at(until + slack) end);
    persons uuid[] := case when person is null then null else app.accounts_called(person) end;
    mine uuid[];
    wanted uuid[];
    source text;
    shown integer := 0;
    looked_to uuid;
  begin
    if not wide and app.reach() <> 'ACCESS' and app.role() <> 'COMPLAINTS_MANAGER' then return; end if;
    mine := case when wide then '{}' when app.role() = 'COMPLAINTS_MANAGER' then array(select app.my_named_children()) else array(select app.my_children()) end;
    wanted := case
      when reference is not null then array(select c.id from child c where c.reference = read_access_log.reference and (wide or c.id = any (mine)))
      when not wide then mine end;
    
    source := case
      when not wide then
        'select distinct o.event_id as id from unnest($9) k(child_id) cross join lateral (select c.event_id from access_event_child c
           where c.child_id = k.child_id and c.depth <> ''LISTED'' and c.event_id < $7 and c.event_id >= $6 order by c.event_id desc limit 400) o'
      when reference is not null then
        'select c.event_id as id from access_event_child c where c.child_id = any ($9) and c.event_id < $7 and c.event_id >= $6'
      when person is not null then
        'select o.id from unnest($8) k(actor_id) cross join lateral (select e.id from access_event e
           where e.actor_id = k.actor_id and e.id < $7 and e.id >= $6 order by e.id desc limit 20000) o'
      when wanted_operation is not null then
        'select e.id from access_event e where e.operation = $1 and e.id < $7 and e.id >= $6'
      when wanted_outcome = 'REFUSED' then
        'select e.id from access_event e where e.outcome = ''REFUSED'' and e.id < $7 and e.id >= $6'
      else 'select e.id from access_event e where e.id < $7 and e.id >= $6' end;
    source := format('(%s order by 1 desc limit %s)', source, bound);

    for id, at, actor_name, operation, outcome, purpose, searched, detail, children, child_count in execute format('
        select l.id, l.at, l.actor_name, l.operation, l.outcome,
          case when app.role() <> ''ADMINISTRATOR'' then l.purpose end, case when $11 and app.role() <> ''ADMINISTRATOR'' then l.searched end,
          case when $11 then l.detail end, coalesce(k.children, ''[]''), case when $11 then (select count(*)::int from access_event_child x where x.event_id = l.id) else jsonb_array_length(k.children) end
        from (select e.* from %s s join access_event e on e.id = s.id
          where ($1 is null or e.operation = $1) and ($2 is null or e.outcome = $2) and ($3 is null or e.at >= $3) and ($4 is null or e.at < $4)
            and ($5 is null or e.actor_id = any ($8)) and ($11 or app.shows_opening(e.operation))
          order by e.id desc limit $10) l
        left join lateral (select jsonb_agg(jsonb_build_object(''reference'', t.reference, ''name'', t.name, ''depth'', t.depth) order by t.rank, t.reference) as children from (
          select h.reference, case when app.role() not in (''ADMINISTRATOR'', ''LEADERSHIP'') then h.name end as name, x.depth, case when x.child_id = any ($9) then 0 when x.depth = ''LISTED'' then 2 else 1 end as rank
          from access_event_child x join child h on h.id = x.child_id where x.event_id = l.id and ($11 or x.child_id = any ($9))
          order by 4, 1 limit 5) t) k on true
        order by l.id desc', source)
      using wanted_operation, wanted_outcome, since, until, person, low, high, persons, wanted, most, wide
    loop
      shown := shown + 1;
      return next;
    end loop;
    if shown >= most then return; end if;
    execute format('select s.id from %s s order by s.id desc offset %s limit 1', source, bound - 1)
      into looked_to using wanted_operation, wanted_outcome, since, until, person, low, high, persons, wanted, most, wide;
    if looked_to is null then return; end if;
    id := looked_to; at := null; actor_name := null; operation := null; outcome := null; purpose := null; searched := null; detail := null;
    children := '[]'; child_count := 0;
    return next;
  end $function$;
grant execute on function app.read_access_log(text,text,timestamp with time zone,timestamp with time zone,text,text,uuid,integer) to heard_app;
comment on function app.read_access_log(text,text,timestamp with time zone,timestamp with time zone,text,text,uuid,integer) is 'The newest first. Whoever may search all of it looks through 20,000 lines at a time: a last line without a moment says how far, where there are older ones. Others see who opened the children whom they work with, complaints managers those whom a case names. Administrators see no words and no names of children.';
