CREATE OR REPLACE FUNCTION app.role_said(groups text[], teams text[], OUT has_lines boolean, OUT role text, OUT org_unit uuid)
 RETURNS record
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    declare all_lines jsonb;
    begin
      select s.lines into all_lines from sign_on_setting s order by s.version desc limit 1;
      has_lines := exists (select 1 from jsonb_array_elements(all_lines) l where l ->> 'role' is not null);
      select l.line ->> 'role' into role from jsonb_array_elements(all_lines) with ordinality l(line, place)
        where l.line ->> 'role' is not null and l.line ->> 'value' = any (groups) order by l.place limit 1;
      if role not in ('PRACTITIONER', 'TEAM_MANAGER', 'PARTNER') then return; end if;
      select o.id into org_unit from jsonb_array_elements(all_lines) with ordinality l(line, place)
        join org_unit o on o.id = (l.line ->> 'orgUnitId')::uuid and (o.kind = 'PARTNER') = (role = 'PARTNER') and o.kind <> 'COUNCIL'
          and (o.starts_on is null or o.starts_on <= app.today()) and (o.ends_on is null or o.ends_on >= app.today())
        where l.line ->> 'value' = any (teams) order by l.place limit 1;
    end $function$;
comment on function app.role_said(text[],text[]) is 'Only who works with the children of a team, and partners, have a place; a team that has ended is none.';
