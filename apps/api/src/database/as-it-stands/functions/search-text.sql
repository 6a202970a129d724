CREATE OR REPLACE FUNCTION app.search_text(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
    select btrim(regexp_replace(
      translate(
        lower(public.unaccent('public.unaccent'::regdictionary,
          regexp_replace(normalize(translate(words, chr(96) || chr(180), ''), NFKD), '[\u0001-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U0001d173-\U0001d17a\U000e0000-\U000e0fff\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dd\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u08d3-\u08ff''\u2018-\u201b\u02b9-\u02bf\u02c8\u02ca\u02cb\u2032-\u2037\u05f3.\u00b7\u30fb\u2010-\u2015\u2212\u058a\u05be-]', '', 'g'))),
        'ٱىیېےکہھەةۃ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', 'اييييكههههه01234567890123456789'),
      '[\s,;]+', ' ', 'g')) $function$;
grant execute on function app.search_text(text) to heard_app;
comment on function app.search_text(text) is 'White space, capitals, accents, vowel marks, apostrophes, hyphens and signs that nobody sees say nothing about who is meant.';
