CREATE OR REPLACE FUNCTION app.left_in_units(after_day date)
 RETURNS TABLE(org_unit_id uuid, children integer, people integer, work integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    begin
      if app.role() <> 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'services and teams are kept by an administrator';
      end if;
      return query select o.id,
        (select count(distinct t.child_id)::int from child_team t where t.org_unit_id = o.id and (t.ends_on is null or t.ends_on > after_day)),
        (select count(distinct g.user_id)::int from role_grant g join user_account u on u.id = g.user_id
          where g.org_unit_id = o.id and u.disabled_at is null and (g.ends_on is null or g.ends_on > after_day and g.ends_on >= g.starts_on)),
        (select count(*)::int from work_item w where w.org_unit_id = o.id and w.closed_at is null)
          + (select count(*)::int from action a where a.org_unit_id = o.id and a.column_key <> 'ACHIEVED')
      from org_unit o;
    end $function$;
grant execute on function app.left_in_units(date) to heard_app;
comment on function app.left_in_units(date) is 'What goes on in each service and team after a day: numbers alone, since an administrator knows no child.';
