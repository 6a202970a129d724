CREATE OR REPLACE FUNCTION app.refresh_representation_search(representations uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    insert into representation_search (representation_id, own_words, all_words)
      select r.id, left(k.own_words, 60000), left(concat_ws(' ', k.of_child, k.own_words), 60000)
      from representation r left join child c on c.id = r.child_id
      cross join lateral (select app.search_text(concat_ws(' ', r.reference, r.complainant_name, r.summary)) as own_words,
        app.search_text(concat_ws(' ', c.name, c.known_as, c.reference)) as of_child) k
      where r.id = any(representations)
      on conflict (representation_id) do update set own_words = excluded.own_words, all_words = excluded.all_words $function$;
