CREATE OR REPLACE FUNCTION app.days_counted(asked date[])
 RETURNS SETOF date
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'what was counted with a calendar is for whoever changes it';
      end if;
      return query
        select d from unnest(asked) d where exists (
          select 1 from complaint_stage s
          join setting_change c on c.key = 'bank_holidays' and c.version = s.calendar_version
          where s.calendar_version > 0 and s.started_on < d and s.started_on > d - 200
            and coalesce(s.agreed_due_on, s.standard_due_on) >= d
            and exists (select 1 from unnest(case jsonb_typeof(c.value -> 'days') when 'array' then array(select jsonb_array_elements_text(c.value -> 'days'))
      when 'string' then array[c.value ->> 'days'] else '{}'::text[] end) one where left(one, 10) = d::text));
    end $function$;
grant execute on function app.days_counted(date[]) to heard_app;
comment on function app.days_counted(date[]) is 'Those of these days that lie between the start and the due day of a complaint that was counted with them: they are not taken back. No stage has more than 65 working days.';
