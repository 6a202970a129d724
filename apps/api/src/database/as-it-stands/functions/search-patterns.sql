CREATE OR REPLACE FUNCTION app.search_patterns(wanted text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select array_agg('%' || replace(replace(replace(w.word, '\', '\\'), '%', '\%'), '_', '\_') || '%' order by length(w.word) desc, w.no)
    from unnest(string_to_array(app.search_text(wanted), ' ')) with ordinality w(word, no) where w.word <> '' $function$;
grant execute on function app.search_patterns(text) to heard_app;
