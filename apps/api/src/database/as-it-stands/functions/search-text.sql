CREATE OR REPLACE FUNCTION app.search_text(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
    select lower(public.unaccent('public.unaccent'::regdictionary, words)) $function$;
grant execute on function app.search_text(text) to heard_app;
comment on function app.search_text(text) is 'White space, capitals and accents say nothing about who is meant.';
