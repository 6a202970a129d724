CREATE OR REPLACE FUNCTION app.decide_double(double_id uuid, said text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare found_one record;
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'doubles are decided by who runs the system';
      end if;
      update child_double d set verdict = said, decided_at = now(), decided_by = app.user_id() where d.id = double_id and d.verdict is null
        returning d.case_id, d.child_id into found_one;
      if not found then return null; end if;
      if said = 'SAME' then
        insert into child_identifier (id, created_by, child_id, system, value) values (double_id, app.user_id(), found_one.child_id, 'CASE_SYSTEM', found_one.case_id)
          on conflict on constraint uq_child_identifier do nothing;
        update child_double d set verdict = 'OTHER', decided_at = now(), decided_by = app.user_id() where d.case_id = found_one.case_id and d.verdict is null;
      end if;
      return found_one.child_id;
    end $function$;
grant execute on function app.decide_double(uuid,text) to heard_app;
