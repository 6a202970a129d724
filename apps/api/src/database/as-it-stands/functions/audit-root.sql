CREATE OR REPLACE FUNCTION app.audit_root(number integer, log text, after_line bigint, to_line bigint, lines integer, digest text, previous_root text, sealed_at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$
    select encode(sha256(convert_to(jsonb_build_array(number, log, after_line, to_line, lines, digest, previous_root,
      extract(epoch from sealed_at))::text, 'UTF8')), 'hex') $function$;
comment on function app.audit_root(integer,text,bigint,bigint,integer,text,text,timestamp with time zone) is 'The checksum of a seal and, by the one before it, of all that was sealed before.';
