CREATE OR REPLACE FUNCTION app.check_audit_seals(most integer)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
  declare
    state audit_check;
    seal audit_seal;
    before audit_seal;
    looked integer := 0;
    holds boolean;
  begin
    if app.role() is distinct from 'SYSTEM' or not pg_try_advisory_xact_lock(hashtext('heard audit check')) then return false; end if;
    insert into audit_check values (1, 1, null, null, null) on conflict do nothing;
    select * into state from audit_check;
    select * into before from audit_seal s where s.number = state.next_seal - 1;
    for seal in select * from audit_seal s where s.number >= state.next_seal order by s.number loop
      exit when looked >= most;
      select seal.number = state.next_seal and d.lines = seal.lines and d.digest = seal.digest
          and seal.previous_root = coalesce(before.root, '')
          and seal.after_line = coalesce((select s.to_line from audit_seal s where s.log = seal.log and s.to_line < seal.to_line order by s.to_line desc limit 1), 0)
          and seal.root = app.audit_root(seal.number, seal.log, seal.after_line, seal.to_line, seal.lines, seal.digest, seal.previous_root, seal.sealed_at)
        into holds from app.audit_digest(seal.log, seal.after_line, seal.to_line) d;
      if not holds then state.broken_so_far := least(state.broken_so_far, seal.number); end if;
      looked := looked + seal.lines;
      state.next_seal := seal.number + 1;
      before := seal;
    end loop;
    if looked >= most then
      update audit_check set next_seal = state.next_seal, broken_so_far = state.broken_so_far, broken_seal = least(broken_seal, state.broken_so_far);
      return true;
    end if;
    update audit_check set next_seal = 1, broken_so_far = null, checked_at = now(), broken_seal = state.broken_so_far;
    return false;
  end $function$;
grant execute on function app.check_audit_seals(integer) to heard_app;
comment on function app.check_audit_seals(integer) is 'Looks whether the next seals still hold, at most about so many lines; true: there are more. What is broken is kept until all were looked at and held.';
