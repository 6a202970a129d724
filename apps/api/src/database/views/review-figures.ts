/*
 * Reviews as figures are counted from: what a child was like on the day of the review, without a name or a word. The
 * view reads with its owner's rights, since leadership counts every review exactly but opens one child's record at a
 * time; who may count which reviews is therefore decided in here. A practitioner counts the own caseload, a reviewing
 * officer the own reviews, a manager the children who are with the team today.
 */
export const participationViews = `
  create function app.my_counted_children() returns setof uuid language sql stable security definer
    set search_path = public, app as $$
    select distinct a.child_id from child_access a
    where app.reach() = 'ACCESS' and a.principal_id = app.user_id() and a.depth = 'RECORD'
      and (a.because like 'relationship %' or (a.because = 'team' and app.role() = 'TEAM_MANAGER'))
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;
  create view app.review_figures with (security_barrier) as
    select r.child_id, r.held_on, r.participation_code,
      team.id as team_id, team.name as team_name, service.id as service_id, service.name as service_name,
      c.sex, c.ethnicity, extract(year from age(r.held_on, c.date_of_birth))::int as age,
      c.date_of_birth <= r.held_on as is_born
    from care_review r
    join child c on c.id = r.child_id
    left join org_unit unit on unit.id = r.org_unit_id
    left join org_unit team on team.id = unit.id and team.kind = 'TEAM'
    left join org_unit service on service.kind = 'SERVICE' and service.id in (unit.id, unit.parent_id)
    where (select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP')
      or r.child_id in (select app.my_counted_children());
  grant select on app.review_figures to heard_app;
`;

export const dropParticipationViews = `
  drop view app.review_figures;
  drop function app.my_counted_children();
`;
