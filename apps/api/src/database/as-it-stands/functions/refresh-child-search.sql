CREATE OR REPLACE FUNCTION app.refresh_child_search(children uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    insert into child_search (child_id, words, names, "references", sort_name)
      select c.id, app.child_search_text(c.name, c.known_as, c.reference), app.search_text(concat_ws(' ', c.name, c.known_as)),
        array[app.search_text(c.reference), app.search_text(replace(c.reference, '-', '')), regexp_replace(c.reference, '\D', '', 'g')],
        app.search_text(c.name)
      from child c where c.id = any(children)
      on conflict (child_id) do update set words = excluded.words, names = excluded.names,
        "references" = excluded."references", sort_name = excluded.sort_name $function$;
