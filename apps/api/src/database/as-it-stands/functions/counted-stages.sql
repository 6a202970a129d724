CREATE OR REPLACE FUNCTION app.counted_stages(first_day date, last_day date, known_at timestamp with time zone)
 RETURNS TABLE(stage text, started_on date, standard_due_on date, agreed_due_on date, ended_on date, outside text, from_whom text, team_id uuid, child_age integer, child_sex text, child_ethnicity text, child_send boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    select s.stage, s.started_on, s.standard_due_on, case when s.extended_at <= known_at then s.agreed_due_on end,
      case when s.responded_at <= known_at then s.responded_on when r.ended_at <= known_at then r.ended_on end,
      case when r.ended_at <= known_at then r.end_kind end,
      r.from_whom, r.org_unit_id, extract(year from age(r.received_on, c.date_of_birth))::int, c.sex, c.ethnicity, c.send_flag
    from complaint_stage s join representation r on r.id = s.representation_id left join child c on c.id = r.child_id
    where app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER', 'SYSTEM') and (r.about_user_id is null or r.about_user_id is distinct from app.user_id())
      and r.procedure = 'CHILDREN_ACT_1989' and s.started_on between first_day and last_day and s.created_at <= known_at
    union all
    select 'STAGE_1', r.clock_starts_on, r.clock_starts_on, null, null, 'NOT_FOR_PROCEDURE', r.from_whom, r.org_unit_id, extract(year from age(r.received_on, c.date_of_birth))::int, c.sex, c.ethnicity, c.send_flag
    from representation r left join child c on c.id = r.child_id
    where app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER', 'SYSTEM') and (r.about_user_id is null or r.about_user_id is distinct from app.user_id())
      and r.procedure <> 'CHILDREN_ACT_1989' and r.clock_starts_on between first_day and last_day and r.created_at <= known_at $function$;
grant execute on function app.counted_stages(date,date,timestamp with time zone) to heard_app;
comment on function app.counted_stages(date,date,timestamp with time zone) is 'What figures of complaints are counted from, for those who get exact ones: no reference, no name, no words. As it was written down by a moment.
Of the child whom it concerns what complaints are split by, and not who that is.';
