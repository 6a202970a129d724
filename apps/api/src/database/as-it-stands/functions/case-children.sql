CREATE OR REPLACE FUNCTION app.case_children(systems text[], numbers text[])
 RETURNS SETOF jsonb
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
 SET enable_seqscan TO 'off'
AS $function$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' and app.role() is distinct from 'SYSTEM' then
        raise insufficient_privilege using message = 'children are brought in by who runs the system';
      end if;
      return query select jsonb_build_object('id', c.id, 'reference', c.reference, 'name', c.name, 'knownAs', c.known_as, 'dateOfBirth', c.date_of_birth,
          'expectedBirthOn', c.expected_birth_on, 'sex', c.sex, 'ethnicity', c.ethnicity, 'language', c.language, 'sendFlag', c.send_flag,
          'identifiers', (select jsonb_agg(jsonb_build_object('system', i.system, 'value', i.value)) from child_identifier i where i.child_id = c.id),
          'teams', coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'who', t.org_unit_id, 'label', o.name, 'from', t.starts_on, 'to', t.ends_on))
            from child_team t join org_unit o on o.id = t.org_unit_id where t.child_id = c.id), '[]'),
          'links', coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'kind', r.kind, 'label', p.name, 'from', r.starts_on, 'to', r.ends_on,
              'who', case when r.kind in ('PARENT', 'FOSTER_CARER') then lower(p.name) else r.person_id::text end))
            from child_relationship r join person p on p.id = r.person_id where r.child_id = c.id), '[]'),
          'statuses', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'code', s.code, 'from', s.starts_on, 'to', s.ends_on))
            from child_status s where s.child_id = c.id and s.source = 'CASE_SYSTEM'), '[]'))
        from child c where c.id in (select i.child_id from unnest(systems, numbers) k(system, value) join child_identifier i on i.system = k.system and i.value = k.value);
    end $function$;
grant execute on function app.case_children(text[],text[]) to heard_app;
