CREATE OR REPLACE FUNCTION app.rebuild_child_access()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare
      wrong int;
      missing int;
    begin
      -- Nearly always all of it is right: then nobody waits, and nothing is written.
      select count(*) into wrong from app.derived_child_access d
        full join child_access a on (a.child_id, a.principal_id, a.because, a.starts_on) = (d.child_id, d.principal_id, d.because, d.starts_on)
        where a.child_id is null or d.child_id is null or a.depth <> d.depth or a.ends_on is distinct from d.ends_on;
      if wrong = 0 then return 0; end if;
      perform pg_advisory_xact_lock(4);
      delete from child_access a where not exists (
        select 1 from app.derived_child_access d
        where (d.child_id, d.principal_id, d.because, d.starts_on) = (a.child_id, a.principal_id, a.because, a.starts_on)
          and d.depth = a.depth and d.ends_on is not distinct from a.ends_on);
      get diagnostics wrong = row_count;
      insert into child_access (child_id, principal_id, because, depth, starts_on, ends_on)
        select d.child_id, d.principal_id, d.because, d.depth, d.starts_on, d.ends_on from app.derived_child_access d
        on conflict do nothing;
      get diagnostics missing = row_count;
      return wrong + missing;
    end $function$;
comment on function app.rebuild_child_access() is 'Puts right whatever was changed past the triggers, and says how many lines were wrong or missing. Each start asks for it.';
