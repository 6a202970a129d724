/*
 * $1 is the reader's account and $2 today, in every statement made from these. What hangs on a row (the child's name,
 * the team's) is shown as far as row-level security shows it.
 */
export const reachColumns = `
  r.id, r.kind, r.child_id as "childId", r.about_user_id as "aboutUserId", r.praised_user_id as "praisedUserId",
  r.created_by as "recordedBy", array_remove(array[r.org_unit_id, team.parent_id], null) as "orgUnitIds",
  coalesce((select array_agg(distinct replace(a.because, 'relationship ', '')) from child_access a
    where a.child_id = r.child_id and a.principal_id = $1 and a.because like 'relationship %'
      and a.starts_on <= $2 and (a.ends_on is null or a.ends_on >= $2)), '{}') as relationships,
  r.on_child_file is true as "onChildFile",
  coalesce((select app.reach()) = 'ALL' and r.child_id is not null
    or (select app.reach()) = 'ONE' and r.child_id = (select app.opened_child())
    or (select app.reach()) = 'ACCESS' and r.child_id in (select app.my_children()), false) as "reachesChild"`;

export const shownColumns = `
  r.reference, r.received_on as "receivedOn", r.from_whom as "fromWhom", r.complainant_name as "complainantName",
  c.name as "childName", c.reference as "childReference", team.id as "teamId", team.name as "teamName"`;

export const stageColumns = `
  s.id as "stageId", s.stage, s.started_on as "startedOn", s.standard_due_on as "standardDueOn",
  s.calendar_version as "calendarVersion", s.agreed_due_on as "agreedDueOn", s.responded_on as "respondedOn", s.finding`;

export const fromRepresentation = `
  from representation r
  left join child c on c.id = r.child_id
  left join org_unit team on team.id = r.org_unit_id`;

/** Holds those found by the words in this parameter; null there: every one. Goes with `isFound`. */
export const foundBy = (words: string): string => `left join app.find_representations(${words}) f on f.id = r.id`;

/** A child's name finds for whoever may read it. */
export const isFound = (words: string): string =>
  `(${words}::text is null or (f.id is not null and (not f.by_child or c.id is not null)))`;

/** What decides whether a clock of ours runs. */
export const endColumns = `r.procedure, r.end_kind as "endKind", r.ended_on as "endedOn"`;

/** The stage that came last. */
export const lastStage = `
  left join lateral (
    select * from complaint_stage every where every.representation_id = r.id order by every.stage desc limit 1) s on true`;

/** The name of whoever holds this account. */
export function nameOf(account: string): string {
  return `(select p.name from user_account u join person p on p.id = u.person_id where u.id = ${account})`;
}
