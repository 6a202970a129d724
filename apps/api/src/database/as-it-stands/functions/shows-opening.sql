CREATE OR REPLACE FUNCTION app.shows_opening(operation text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$
    select operation in ('child', 'childVoice', 'childTimeline', 'lifeDecisions') $function$;
comment on function app.shows_opening(text) is 'What whoever works with a child is shown of others: that the record was read. Not who recorded what or looked at a complaint, which would say that there is one.';
