CREATE OR REPLACE FUNCTION app.refresh_child_search(children uuid[])
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    insert into child_search (child_id, words, names, "references", sort_name)
      select c.id, left(app.child_search_text(c.name, c.known_as, c.reference), 4000),
        left(app.search_text(concat_ws(' ', c.name, c.known_as)), 4000),
        array[left(app.search_text(c.reference), 1000), left(app.search_text(replace(c.reference, '-', '')), 1000),
          regexp_replace(c.reference, '\D', '', 'g')],
        left(app.search_text(c.name), 2000)
      from child c where c.id = any(children)
      on conflict (child_id) do update set words = excluded.words, names = excluded.names,
        "references" = excluded."references", sort_name = excluded.sort_name $function$;
