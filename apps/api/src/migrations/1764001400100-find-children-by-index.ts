import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/*
 * What children are found by is kept beside them, ready to be looked up: a request may read neither the table nor
 * anything but what the search answers. `app.search_text` alone says what counts as the same letter; when it changes,
 * app.refresh_child_search of every child brings the table up to it.
 */
const table = `
  create table child_search (
    child_id uuid constraint pk_child_search primary key
      constraint fk_child_search_child references child on delete cascade,
    words text not null, names text not null, "references" text[] not null, sort_name text collate "C" not null);
  create function app.refresh_child_search(children uuid[]) returns void language sql ${definer} as $$
    insert into child_search (child_id, words, names, "references", sort_name)
      select c.id, app.child_search_text(c.name, c.known_as, c.reference), app.search_text(concat_ws(' ', c.name, c.known_as)),
        array[app.search_text(c.reference), app.search_text(replace(c.reference, '-', '')), regexp_replace(c.reference, '\\D', '', 'g')],
        app.search_text(c.name)
      from child c where c.id = any(children)
      on conflict (child_id) do update set words = excluded.words, names = excluded.names,
        "references" = excluded."references", sort_name = excluded.sort_name $$;
  create function app.follow_child_names() returns trigger language plpgsql ${definer} as $$
    begin
      perform app.refresh_child_search((select array_agg(changed.id) from new_rows changed));
      return null;
    end $$;
  revoke execute on function app.refresh_child_search, app.follow_child_names from public;
  create trigger child_insert_names after insert on child
    referencing new table as new_rows for each statement execute function app.follow_child_names();
  create trigger child_update_names after update on child
    referencing new table as new_rows for each statement execute function app.follow_child_names();
  select app.refresh_child_search(array(select c.id from child c));
  create index ix_child_search_words on child_search using gin (words public.gin_trgm_ops);
  create index ix_child_search_sort_name on child_search (sort_name, child_id);
  drop index ix_child_search;
`;

/*
 * Narrow roles start from their own children. Wide ones are answered from the indexes: first who is named by every word
 * typed, in the order of names; then, where the page has room, who shares the longest word or sounds alike, as a union
 * of two index scans: either condition alone would have every name compared. These statements are planned for the very
 * words typed, as a rare name and a common letter need different ways.
 */
const declared = `
      term text := app.search_text(regexp_replace(btrim(coalesce(wanted, '')), '\\s+', ' ', 'g'));
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
        join child c on c.id = k.child_id order by k.sort_name, k.child_id';`;

const narrow = `
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
      order by k.place, k.sort_name, k.child_id`;

/*
 * Whoever opens one child at a time finds by three letters or more of a name, or by the whole reference: references begin
 * alike, so a piece of one would list everybody.
 */
const namedOnly = `' and ($5 = any (s."references") or ($7 and $5 operator(public.<%) s.names) or s.names like any ($8))'`;

const find = `
  create or replace function app.find_children(wanted text, after_rank int, after_name text, after_id uuid, most int)
    returns table (id uuid, reference text, name text, known_as text, date_of_birth date, expected_birth_on date,
      depth text, rank int, sort_name text)
    language plpgsql stable ${definer} as $$
    declare ${declared}
    begin
      select array_agg(e.pattern order by e.length desc, e.no), array_agg(e.pattern) filter (where e.length >= 3)
        into patterns, long_patterns
      from (
        select w.no, length(w.word) as length,
          '%' || replace(replace(replace(w.word, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' as pattern
        from unnest(words) with ordinality w(word, no)) e;
      if app.reach() = 'ONE' and length(term) < 3 then return; end if;
      if app.reach() in ('ACCESS', 'NONE') then
        return query ${narrow};
        return;
      end if;
      if app.reach() = 'ONE' then named := ${namedOnly}; end if;
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
    end $$;
`;

const sources = `(term = '' or app.child_search_text(c.name, c.known_as, c.reference) like pattern
            or (alike and term operator(public.<%) app.child_search_text(c.name, c.known_as, c.reference)))`;

const findOneByOne = `
  create or replace function app.find_children(wanted text, after_rank int, after_name text, after_id uuid, most int)
    returns table (id uuid, reference text, name text, known_as text, date_of_birth date, expected_birth_on date,
      depth text, rank int, sort_name text)
    language plpgsql stable ${definer} as $$
    declare
      term text := app.search_text(regexp_replace(btrim(coalesce(wanted, '')), '\\s+', ' ', 'g'));
      words text[] := string_to_array(term, ' ');
      longest text := coalesce((select w from unnest(words) w order by length(w) desc limit 1), '');
      pattern text := '%' || replace(replace(replace(longest, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
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
        where app.reach() in ('ACCESS', 'NONE') and ${sources}
        union all
        select c.*, 'RECORD', true from child c
        where app.reach() in ('ALL', 'ONE') and ${sources}
          and (app.reach() = 'ALL'
            or term in (app.search_text(c.reference), app.search_text(replace(c.reference, '-', '')),
              regexp_replace(c.reference, '\\D', '', 'g'))
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
    end $$;
`;

const back = `
  drop trigger child_insert_names on child;
  drop trigger child_update_names on child;
  drop function app.follow_child_names;
  drop function app.refresh_child_search;
  drop table child_search;
  create index ix_child_search on child using gin (app.child_search_text(name, known_as, reference) public.gin_trgm_ops);
`;

/** Search and lists read what they need from an index, however many children there are. */
export class FindChildrenByIndex1764001400100 implements MigrationInterface {
  name = 'FindChildrenByIndex1764001400100';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [table, find]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [findOneByOne, back]) await runner.query(sql);
  }
}
