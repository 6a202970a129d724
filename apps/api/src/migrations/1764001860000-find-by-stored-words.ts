import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/*
 * What says nothing about who is meant. Signs of control, direction, joining and variation, fillers, and other signs
 * that nobody sees; accents and vowel marks of Latin, Cyrillic, Hebrew and Arabic letters, and the stretched line of
 * Arabic; then what joins the parts of a name: apostrophes, full stops, middle dots and hyphens, in each of their forms.
 */
const ignored = [
  String.raw`\u0001-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f`,
  String.raw`\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U0001d173-\U0001d17a\U000e0000-\U000e0fff`,
  String.raw`\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f`,
  String.raw`\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dd`,
  String.raw`\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff`,
  String.raw`''\u2018-\u201b\u02b9-\u02bf\u02c8\u02ca\u02cb\u2032-\u2037\u05f3.\u00b7\u30fb\u2010-\u2015\u2212\u058a\u05be-`,
].join('');

/*
 * One letter in several forms: alefs, yehs, kafs and hehs of Arabic, Persian and Urdu, as one keyboard has the one and
 * the next the other; and their digits. Alefs that carry a sign come apart from it before.
 */
const forms = 'ٱىیېےکہھەةۃ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹';
const plain = 'اييييكههههه01234567890123456789';

const sameLetters = String.raw`
  create or replace function app.search_text(words text) returns text language sql immutable strict parallel safe as $$
    select btrim(regexp_replace(
      translate(
        lower(public.unaccent('public.unaccent'::regdictionary,
          regexp_replace(normalize(translate(words, chr(96) || chr(180), ''), NFKD), '[${ignored}]', '', 'g'))),
        '${forms}', '${plain}'),
      '[\s,;]+', ' ', 'g')) $$;
  comment on function app.search_text is
    'White space, capitals, accents, vowel marks, apostrophes, hyphens and signs that nobody sees say nothing about who is meant.';
  create function app.search_patterns(wanted text) returns text[] language sql immutable parallel safe as $$
    select array_agg('%' || replace(replace(replace(w.word, '\', '\\'), '%', '\%'), '_', '\_') || '%' order by length(w.word) desc, w.no)
    from unnest(string_to_array(app.search_text(wanted), ' ')) with ordinality w(word, no) where w.word <> '' $$;
  revoke execute on function app.search_patterns from public;
  grant execute on function app.search_patterns to heard_app;
`;

/* Some signs become many letters without their form: what is kept is cut, so that no name is refused for its search. */
const childWords = `
  create or replace function app.refresh_child_search(children uuid[]) returns void language sql ${definer} as $$
    insert into child_search (child_id, words, names, "references", sort_name)
      select c.id, left(app.child_search_text(c.name, c.known_as, c.reference), 4000),
        left(app.search_text(concat_ws(' ', c.name, c.known_as)), 4000),
        array[left(app.search_text(c.reference), 1000), left(app.search_text(replace(c.reference, '-', '')), 1000),
          regexp_replace(c.reference, '\\D', '', 'g')],
        left(app.search_text(c.name), 2000)
      from child c where c.id = any(children)
      on conflict (child_id) do update set words = excluded.words, names = excluded.names,
        "references" = excluded."references", sort_name = excluded.sort_name $$;
  select app.refresh_child_search(array(select c.id from child c));
`;

/*
 * What complaints and compliments are found by. The name of the child is kept apart: it finds only for whoever may read
 * it, as a list that is shorter or longer for a name would tell whose it is.
 */
const longest = 60_000;
const table = `
  create table representation_search (
    representation_id uuid constraint pk_representation_search primary key
      constraint fk_representation_search_representation references representation on delete cascade,
    own_words text not null constraint ck_representation_search_own_words_length check (char_length(own_words) <= ${String(longest)}),
    all_words text not null constraint ck_representation_search_all_words_length check (char_length(all_words) <= ${String(longest)}));
  create function app.refresh_representation_search(representations uuid[]) returns void language sql ${definer} as $$
    insert into representation_search (representation_id, own_words, all_words)
      select r.id, left(k.own_words, ${String(longest)}), left(concat_ws(' ', k.of_child, k.own_words), ${String(longest)})
      from representation r left join child c on c.id = r.child_id
      cross join lateral (select app.search_text(concat_ws(' ', r.reference, r.complainant_name, r.summary)) as own_words,
        app.search_text(concat_ws(' ', c.name, c.known_as, c.reference)) as of_child) k
      where r.id = any(representations)
      on conflict (representation_id) do update set own_words = excluded.own_words, all_words = excluded.all_words $$;
  create function app.follow_representation_words() returns trigger language plpgsql ${definer} as $$
    begin
      perform app.refresh_representation_search((select array_agg(changed.id) from new_rows changed));
      return null;
    end $$;
  create or replace function app.follow_child_names() returns trigger language plpgsql ${definer} as $$
    begin
      perform app.refresh_child_search((select array_agg(changed.id) from new_rows changed));
      if tg_op = 'UPDATE' then
        perform app.refresh_representation_search(array(
          select r.id from representation r join new_rows changed on changed.id = r.child_id));
      end if;
      return null;
    end $$;
  create function app.find_representations(wanted text) returns table (id uuid, by_child boolean)
    language plpgsql stable ${definer} as $$
    declare patterns text[] := app.search_patterns(wanted);
    begin
      return query
        select s.representation_id, not s.own_words like all (patterns) from representation_search s
        where s.all_words like patterns[1] and s.all_words like all (patterns);
    end $$;
  comment on function app.find_representations is
    'Works as the owner, because a policy would shut the text index out: what it answers is only what may be read once it is joined with what the reader sees of representation and, where by_child, of child.';
  revoke execute on function app.refresh_representation_search, app.follow_representation_words, app.find_representations from public;
  grant execute on function app.find_representations to heard_app;
  create trigger representation_insert_words after insert on representation
    referencing new table as new_rows for each statement execute function app.follow_representation_words();
  create trigger representation_update_words after update on representation
    referencing new table as new_rows for each statement execute function app.follow_representation_words();
  select app.refresh_representation_search(array(select r.id from representation r));
  create index ix_representation_search_all_words on representation_search using gin (all_words public.gin_trgm_ops);
`;

const back = String.raw`
  drop trigger representation_insert_words on representation;
  drop trigger representation_update_words on representation;
  drop function app.find_representations;
  drop function app.follow_representation_words;
  drop function app.refresh_representation_search;
  drop function app.search_patterns;
  drop table representation_search;
  create or replace function app.follow_child_names() returns trigger language plpgsql ${definer} as $$
    begin
      perform app.refresh_child_search((select array_agg(changed.id) from new_rows changed));
      return null;
    end $$;
  create or replace function app.search_text(words text) returns text language sql immutable strict parallel safe as $$
    select lower(public.unaccent('public.unaccent'::regdictionary, words)) $$;
  comment on function app.search_text is 'White space, capitals and accents say nothing about who is meant.';
  create or replace function app.refresh_child_search(children uuid[]) returns void language sql ${definer} as $$
    insert into child_search (child_id, words, names, "references", sort_name)
      select c.id, app.child_search_text(c.name, c.known_as, c.reference), app.search_text(concat_ws(' ', c.name, c.known_as)),
        array[app.search_text(c.reference), app.search_text(replace(c.reference, '-', '')), regexp_replace(c.reference, '\D', '', 'g')],
        app.search_text(c.name)
      from child c where c.id = any(children)
      on conflict (child_id) do update set words = excluded.words, names = excluded.names,
        "references" = excluded."references", sort_name = excluded.sort_name $$;
  select app.refresh_child_search(array(select c.id from child c));
`;

/** People type a name as their keyboard has it: O'Neill is found by "oneill", and by index in complaints as well. */
export class FindByStoredWords1764001860000 implements MigrationInterface {
  name = 'FindByStoredWords1764001860000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [sameLetters, childWords, table]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}
