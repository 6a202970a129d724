CREATE OR REPLACE FUNCTION app.child_search_text(name text, known_as text, reference text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
    select app.search_text(name || ' ' || coalesce(known_as, '') || ' ' || reference || ' ' || replace(reference, '-', '')) $function$;
grant execute on function app.child_search_text(text,text,text) to heard_app;
