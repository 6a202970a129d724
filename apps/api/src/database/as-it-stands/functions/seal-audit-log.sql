CREATE OR REPLACE FUNCTION app.seal_audit_log(most integer)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
  declare
    mark audit_mark;
    last audit_seal;
    part record;
    low bigint;
    high bigint;
    found_lines integer;
    found_digest text;
    moment timestamptz := clock_timestamp();
  begin
    if app.role() is distinct from 'SYSTEM' or not pg_try_advisory_xact_lock(hashtext('heard audit seal')) then return 0; end if;
    select * into mark from audit_mark;
    if not found then
      insert into audit_mark values (1, coalesce(pg_sequence_last_value(pg_get_serial_sequence('access_event', 'line_number')), 0),
        coalesce(pg_sequence_last_value(pg_get_serial_sequence('record_change', 'line_number')), 0), '{}');
      update audit_mark set waits_for = array(select w.writer from app.writers_of_the_log() w) returning * into mark;
    end if;
    if exists (select 1 from app.writers_of_the_log() w where w.writer = any (mark.waits_for)) then return -1; end if;
    select * into last from audit_seal s order by s.number desc limit 1;
    for part in select 'ACCESS' as log, mark.access_line as marked union all select 'CHANGE', mark.change_line loop
      low := coalesce((select s.to_line from audit_seal s where s.log = part.log order by s.to_line desc limit 1), 0);
      if part.log = 'ACCESS' then
        select max(l.line_number) into high from (select e.line_number from access_event e
          where e.line_number > low and e.line_number <= part.marked order by e.line_number limit most) l;
      else
        select max(l.line_number) into high from (select r.line_number from record_change r
          where r.line_number > low and r.line_number <= part.marked order by r.line_number limit most) l;
      end if;
      continue when high is null;
      select d.lines, d.digest into found_lines, found_digest from app.audit_digest(part.log, low, high) d;
      insert into audit_seal values (coalesce(last.number, 0) + 1, part.log, low, high, found_lines, found_digest, coalesce(last.root, ''),
        app.audit_root(coalesce(last.number, 0) + 1, part.log, low, high, found_lines, found_digest, coalesce(last.root, ''), moment), moment);
      return found_lines;
    end loop;
    delete from audit_mark;
    return 0;
  end $function$;
grant execute on function app.seal_audit_log(integer) to heard_app;
comment on function app.seal_audit_log(integer) is 'Seals the next lines up to the mark, at most so many, and says how many; 0: nothing is left, or another process is at it; -1: somebody who was writing lines when the mark was set has not ended. The mark is lost in a crash and left out of backups; it is set anew then.';
