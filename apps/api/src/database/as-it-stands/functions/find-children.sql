CREATE OR REPLACE FUNCTION app.find_children(wanted text, after_rank integer, after_name text, after_id uuid, most integer)
 RETURNS TABLE(id uuid, reference text, name text, known_as text, date_of_birth date, expected_birth_on date, depth text, rank integer, sort_name text)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      term text := app.search_text(regexp_replace(btrim(coalesce(wanted, '')), '\s+', ' ', 'g'));
      words text[] := string_to_array(term, ' ');
      longest text := coalesce((select w from unnest(words) w order by length(w) desc limit 1), '');
      pattern text := '%' || replace(replace(replace(longest, '\', '\\'), '%', '\%'), '_', '\_') || '%';
      alike boolean := length(term) >= 4 and term !~ '[0-9]';
    begin
      if app.reach() = 'ONE' and length(term) < 3 then return; end if;
      return query
      with mine as materialized (
        select a.child_id, max(a.depth) as depth, bool_or(a.because like 'relationship %') as own
        from child_access a
        where a.principal_id = app.user_id() and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())
        group by a.child_id),
      reached as (
        select c.*, m.depth, not m.own as of_team from mine m join child c on c.id = m.child_id
        where app.reach() in ('ACCESS', 'NONE')
          and (term = '' or app.child_search_text(c.name, c.known_as, c.reference) like pattern
            or (alike and term operator(public.<%) app.child_search_text(c.name, c.known_as, c.reference)))
        union all
        select c.*, 'RECORD', true from child c
        where app.reach() in ('ALL', 'ONE')
          and (term = '' or app.child_search_text(c.name, c.known_as, c.reference) like pattern
            or (alike and term operator(public.<%) app.child_search_text(c.name, c.known_as, c.reference)))
          and (app.reach() = 'ALL'
            or term in (app.search_text(c.reference), app.search_text(replace(c.reference, '-', '')),
              regexp_replace(c.reference, '\D', '', 'g'))
            or (alike and term operator(public.<%) app.search_text(concat_ws(' ', c.name, c.known_as)))
            or exists (select 1 from unnest(words) w
              where length(w) >= 3 and position(w in app.search_text(concat_ws(' ', c.name, c.known_as))) > 0))),
      ranked as (
        select r.*, app.search_text(r.name) collate "C" as by_name,
          r.of_team::int + case when term = '' or not exists (
            select 1 from unnest(words) w
            where position(w in app.child_search_text(r.name, r.known_as, r.reference)) = 0) then 0 else 2 end as place
        from reached r)
      select k.id, k.reference, k.name, k.known_as, k.date_of_birth, k.expected_birth_on, k.depth, k.place, k.by_name
      from ranked k
      where (k.place < 2 or alike)
        and (after_id is null or (k.place, k.by_name, k.id) > (after_rank, after_name collate "C", after_id))
      order by k.place, k.by_name, k.id
      limit most;
    end $function$;
grant execute on function app.find_children(text,integer,text,uuid,integer) to heard_app;
comment on function app.find_children(text,integer,text,uuid,integer) is 'Works as the owner, because a policy would shut the text index out; so it applies reach itself. Narrow roles start from their own children, wide ones from the index. Whoever opens one child at a time finds by three letters or more of a name, or by the whole reference: a piece of one would list everybody. Ranks: 0 own child, 1 team''s; 2 and 3 the same for a name that only sounds alike.';
