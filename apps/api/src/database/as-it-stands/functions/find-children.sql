CREATE OR REPLACE FUNCTION app.find_children(wanted text, after_rank integer, after_name text, after_id uuid, most integer)
 RETURNS TABLE(id uuid, reference text, name text, known_as text, date_of_birth date, expected_birth_on date, depth text, rank integer, sort_name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare 
      term text := app.search_text(regexp_replace(btrim(coalesce(wanted, '')), '\s+', ' ', 'g'));
      words text[] := string_to_array(term, ' ');
      patterns text[];
      long_patterns text[];
      alike boolean := length(term) >= 4 and term !~ '[0-9]';
      found int := 0;
      named text := '';
      said text := 'true';
      page constant text := '
        select c.id, c.reference, c.name, c.known_as, c.date_of_birth, c.expected_birth_on, ''RECORD'', $1, k.sort_name
        from (select s.child_id, s.sort_name from %s
          where %s and ($2 is null or (s.sort_name, s.child_id) > ($2 collate "C", $3))
          order by s.sort_name, s.child_id limit $4) k
        join child c on c.id = k.child_id order by k.sort_name, k.child_id';
    begin
      select array_agg(e.pattern order by e.length desc, e.no), array_agg(e.pattern) filter (where e.length >= 3)
        into patterns, long_patterns
      from (
        select w.no, length(w.word) as length,
          '%' || replace(replace(replace(w.word, '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern
        from unnest(words) with ordinality w(word, no)) e;
      if app.reach() = 'ONE' and length(term) < 3 then return; end if;
      if app.reach() in ('ACCESS', 'NONE') then
        return query 
      with mine as materialized (
        select a.child_id, max(a.depth) as depth, bool_or(a.because like 'relationship %') as own
        from child_access a
        where a.principal_id = app.user_id() and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())
        group by a.child_id),
      reached as materialized (
        select m.child_id, m.depth, m.own, s.sort_name, s.words from mine m join child_search s on s.child_id = m.child_id),
      ranked as (
        select r.child_id, r.depth, r.sort_name,
          (not r.own)::int + case when term = '' or r.words like all (patterns) then 0 else 2 end as place
        from reached r where term = '' or r.words like patterns[1] or (alike and term operator(public.<%) r.words)),
      shown as (
        select k.* from ranked k
        where (k.place < 2 or alike)
          and (after_id is null or (k.place, k.sort_name, k.child_id) > (after_rank, after_name collate "C", after_id))
        order by k.place, k.sort_name, k.child_id limit most)
      select c.id, c.reference, c.name, c.known_as, c.date_of_birth, c.expected_birth_on, k.depth, k.place, k.sort_name
      from shown k join child c on c.id = k.child_id
      order by k.place, k.sort_name, k.child_id;
        return;
      end if;
      if app.reach() = 'ONE' then named := ' and ($5 = any (s."references") or ($7 and $5 operator(public.<%) s.names) or s.names like any ($8))'; end if;
      if term <> '' then said := 's.words like $6[1] and s.words like all ($6)'; end if;
      if array_length(words, 1) > 1 then said := said || ' and s.words like $6[2]'; end if;
      if after_id is null or after_rank = 1 then
        return query execute format(page, 'child_search s', said || named)
          using 1, after_name, after_id, most, term, patterns, alike, long_patterns;
        get diagnostics found = row_count;
      end if;
      if not alike or found >= most then return; end if;
      if after_rank is distinct from 3 then
        after_name := null;
        after_id := null;
      end if;
      return query execute format(page, '(
          select l.* from child_search l where l.words like $6[1]
          union select l.* from child_search l where $5 operator(public.<%) l.words) s', 'not s.words like all ($6)' || named)
        using 3, after_name, after_id, most - found, term, patterns, alike, long_patterns;
    end $function$;
grant execute on function app.find_children(text,integer,text,uuid,integer) to heard_app;
comment on function app.find_children(text,integer,text,uuid,integer) is 'Works as the owner, because a policy would shut the text index out; so it applies reach itself. Narrow roles start from their own children, wide ones from the index. Whoever opens one child at a time finds by three letters or more of a name, or by the whole reference: a piece of one would list everybody. Ranks: 0 own child, 1 team''s; 2 and 3 the same for a name that only sounds alike.';
