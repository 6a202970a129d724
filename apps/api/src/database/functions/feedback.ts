/*
 * What a person must not be told of. Kept from them in everything, whatever their role: so it is asked here, as the
 * owner, since the rows themselves are hidden from the very person that they name.
 */
const withheld = `
  create function app.withheld_feedback() returns setof uuid language sql stable security definer set search_path = public, app as $$
    select w.feedback_id from withheld_from w where w.user_id = app.user_id() $$;
`;

/*
 * Somebody who may tell what a child said without reading the record still gets a receipt, and may send the same form
 * twice: these answer for the one form or record that is named.
 */
const recording = `
  create function app.feedback_of_client(wanted uuid)
    returns table (id uuid, payload_sha256 text, recorded_by uuid, received_at timestamptz)
    language sql stable security definer set search_path = public, app as $$
    select f.id, f.payload_sha256, f.recorded_by, f.received_at from feedback f where f.client_id = wanted $$;
  create function app.is_being_recorded(wanted uuid) returns boolean language sql stable security definer set search_path = public, app as $$
    select exists (select 1 from feedback f where f.id = wanted and f.recorded_by = app.user_id() and f.created_at = now()) $$;
  create function app.is_statement_being_recorded(wanted uuid) returns boolean language sql stable security definer set search_path = public, app as $$
    select exists (select 1 from statement s where s.id = wanted and app.is_being_recorded(s.feedback_id)) $$;
  create function app.child_of_feedback(wanted uuid) returns uuid language sql stable security definer set search_path = public, app as $$
    select f.child_id from feedback f
    where f.id = wanted and f.id not in (select app.withheld_feedback())
      and (app.reach() in ('ALL', 'ONE') or (app.reach() = 'ACCESS' and f.child_id in (select app.my_children()))) $$;
`;

/** White space, capitals and accents say nothing about who is meant. */
const searchText = `
  create function app.search_text(words text) returns text language sql immutable strict parallel safe as $$
    select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;
  create function app.child_search_text(name text, known_as text, reference text) returns text language sql immutable parallel safe as $$
    select app.search_text(name || ' ' || coalesce(known_as, '') || ' ' || reference || ' ' || replace(reference, '-', '')) $$;
`;

/*
 * Search works as the owner, because a policy would shut the text index out; so it applies reach itself. Narrow roles
 * start from their own children, wide ones from the index. Whoever opens one child at a time finds by three letters or
 * more and has no list to browse. Ranks: 0 own child, 1 team's; 2 and 3 the same for a name that only sounds alike.
 */
function findChildren(verb: string, inWideReach = ''): string {
  return `
  ${verb} function app.find_children(wanted text, after_rank int, after_name text, after_id uuid, most int)
    returns table (id uuid, reference text, name text, known_as text, date_of_birth date, expected_birth_on date,
      depth text, rank int, sort_name text)
    language plpgsql stable security definer set search_path = public, app as $$
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
        where app.reach() in ('ACCESS', 'NONE')
          and (term = '' or app.child_search_text(c.name, c.known_as, c.reference) like pattern
            or (alike and term operator(public.<%) app.child_search_text(c.name, c.known_as, c.reference)))
        union all
        select c.*, 'RECORD', true from child c
        where app.reach() in ('ALL', 'ONE')
          and (term = '' or app.child_search_text(c.name, c.known_as, c.reference) like pattern
            or (alike and term operator(public.<%) app.child_search_text(c.name, c.known_as, c.reference)))${inWideReach}),
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
}

const searchIndex = `
  create index ix_child_search on child using gin (app.child_search_text(name, known_as, reference) public.gin_trgm_ops);
`;

export const feedbackFunctions = [withheld, recording].join('\n');

export const childSearch = [
  'create extension if not exists unaccent with schema public;',
  'create extension if not exists pg_trgm with schema public;',
  searchText,
  findChildren('create'),
  searchIndex,
].join('\n');

/*
 * References begin alike, so a piece of one would list everybody: whoever opens one child at a time finds by letters of
 * a name, or by the whole reference.
 */
const isNamed = `
          and (app.reach() = 'ALL'
            or term in (app.search_text(c.reference), app.search_text(replace(c.reference, '-', '')),
              regexp_replace(c.reference, '\\D', '', 'g'))
            or (alike and term operator(public.<%) app.search_text(concat_ws(' ', c.name, c.known_as)))
            or exists (select 1 from unnest(words) w
              where length(w) >= 3 and position(w in app.search_text(concat_ws(' ', c.name, c.known_as))) > 0))`;

export const findNamedChildren = findChildren('create or replace', isNamed);
export const findAnyChildren = findChildren('create or replace');

export const dropChildSearch = `
  drop index ix_child_search;
  drop function app.find_children;
  drop function app.child_search_text;
  drop function app.search_text;
`;

export const dropFeedbackFunctions = `
  drop function app.child_of_feedback;
  drop function app.is_statement_being_recorded;
  drop function app.is_being_recorded;
  drop function app.feedback_of_client;
  drop function app.withheld_feedback;
`;
