CREATE OR REPLACE FUNCTION app.first_id_at(moment timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
 IMMUTABLE
AS $function$
    select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid $function$;
comment on function app.first_id_at(timestamp with time zone) is 'Ids begin with the moment at which they were made: none that was made later sorts before this one.';
