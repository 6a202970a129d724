CREATE OR REPLACE FUNCTION app.showers_of(said uuid, on_day date)
 RETURNS TABLE(user_id uuid, level integer, rank integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public', 'app', 'pg_temp'
AS $function$
    with cards as materialized (
      select c.id, c.org_unit_id from (select a.response_id from response_statement a where a.statement_id = said order by a.answer_no desc limit 1) last
      join response_action x on x.response_id = last.response_id join action c on c.id = x.action_id and c.column_key = 'ACHIEVED'),
    leads as materialized (
      select u.id from cards c join action_lead l on l.action_id = c.id join user_account u on u.person_id = l.person_id)
    select k.user_id, k.level, k.rank from (
      select l.id as user_id, 0 as level, 0 as rank from leads l
      union all
      select g.user_id, 1, 1 from leads l join role_grant theirs on theirs.user_id = l.id and theirs.starts_on <= on_day and (theirs.ends_on is null or theirs.ends_on >= on_day)
      join role_grant g on g.role = 'TEAM_MANAGER' and g.org_unit_id = theirs.org_unit_id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
      union all
      select g.user_id, 1, 2 from cards c join org_unit o on o.id = c.org_unit_id
      join role_grant g on g.role = 'TEAM_MANAGER' and g.org_unit_id in (o.id, o.parent_id) and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
      union all
      select g.user_id, 2, 3 from role_grant g where g.role = 'LEADERSHIP' and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day) and exists (select 1 from cards)) k $function$;
comment on function app.showers_of(uuid,date) is 'Who carries what was done, and so may add what shows it: a lead of the card, from level 1 a manager who carries it, from level 2 leadership, which carries every card.';
