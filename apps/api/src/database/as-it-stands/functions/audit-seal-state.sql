CREATE OR REPLACE FUNCTION app.audit_seal_state()
 RETURNS TABLE(number integer, sealed_at timestamp with time zone, root text, checked_at timestamp with time zone, broken_seal integer, broken_log text, broken_from timestamp with time zone, broken_to timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
  begin
    if app.role() not in ('ADMINISTRATOR', 'QUALITY_ASSURANCE', 'LEADERSHIP', 'SYSTEM') then return; end if;
    return query
      select s.number, s.sealed_at, s.root, c.checked_at, c.broken_seal, b.log,
        (select p.sealed_at from audit_seal p where p.log = b.log and p.to_line < b.to_line order by p.to_line desc limit 1), b.sealed_at
      from (select * from audit_seal l order by l.number desc limit 1) s
        left join audit_check c on true left join audit_seal b on b.number = c.broken_seal;
  end $function$;
grant execute on function app.audit_seal_state() to heard_app;
