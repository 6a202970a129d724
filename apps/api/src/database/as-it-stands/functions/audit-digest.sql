CREATE OR REPLACE FUNCTION app.audit_digest(wanted_log text, after_line bigint, to_line bigint, OUT lines integer, OUT digest text)
 RETURNS record
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
  declare low bigint := case when after_line = 0 then -9223372036854775808 else after_line end;
  begin
    if wanted_log = 'ACCESS' then
      select count(*)::int, encode(sha256(coalesce(string_agg(l.hash, ''::bytea order by l.line_number), ''::bytea)), 'hex') into lines, digest from (
        select e.line_number, sha256(convert_to(jsonb_build_array(e.line_number, e.id, extract(epoch from e.at), e.actor_id, e.actor_name, e.session_id,
          e.operation, e.purpose, e.searched, e.detail, e.outcome, e.record_ids, e.request_id, coalesce((
            select jsonb_agg(jsonb_build_array(c.child_id, c.depth) order by c.child_id) from access_event_child c where c.event_id = e.id), '[]'))::text, 'UTF8')) as hash
        from access_event e where e.line_number > low and e.line_number <= audit_digest.to_line) l;
    else
      select count(*)::int, encode(sha256(coalesce(string_agg(l.hash, ''::bytea order by l.line_number), ''::bytea)), 'hex') into lines, digest from (
        select r.line_number, sha256(convert_to(jsonb_build_array(r.line_number, r.id, extract(epoch from r.at), r.actor_id, r.actor_name, r.request_id,
          r.table_name, r.row_id, r.columns)::text, 'UTF8')) as hash
        from record_change r where r.line_number > low and r.line_number <= audit_digest.to_line) l;
    end if;
  end $function$;
comment on function app.audit_digest(text,bigint,bigint) is 'How many lines there are in this range, and the checksum of them: a checksum for each line, in their order.';
