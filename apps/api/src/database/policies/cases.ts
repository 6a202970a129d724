const peopleAroundWhere = (because: string): string => `
  create or replace function app.people_around(wanted uuid) returns setof uuid language sql stable security definer
    set search_path = public, app as $$
    select distinct a.principal_id from child_access a
    where a.child_id = wanted and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())${because}
      and (wanted in (select app.my_named_children()) or app.may_read_child(wanted)) $$;
`;

/** Those who work with the child. A case is no such work: its manager's name here would tell that there is a complaint. */
export const peopleAround = peopleAroundWhere(`
      and (a.because like 'relationship %' or a.because in ('team', 'no team yet'))`);
export const oldPeopleAround = peopleAroundWhere('');

const ofReadable = `exists (
    select 1 from representation r where r.id = child_case.subject_id and r.child_id = child_case.child_id)`;

/** A case gives a child's name: so only a complaints manager opens one, and only for a record that they may read. */
export const caseRights = `
  drop policy child_case_read on child_case;
  create policy child_case_read on child_case for select to heard_app using (
    child_case.role = (select app.role()) and ${ofReadable});
  drop policy child_case_insert on child_case;
  create policy child_case_insert on child_case for insert to heard_app with check (
    (select app.role()) = 'COMPLAINTS_MANAGER' and child_case.role = 'COMPLAINTS_MANAGER' and ${ofReadable});
  drop policy work_item_insert on work_item;
  create policy work_item_insert on work_item for insert to heard_app with check (
    (select app.role()) = 'SYSTEM'
    or (work_item.created_by = (select app.user_id())
      and (work_item.child_id is null or work_item.child_id in (select app.my_named_children()))));
`;
export const oldCaseRights = `
  drop policy work_item_insert on work_item;
  create policy work_item_insert on work_item for insert to heard_app with check ((select app.role()) <> 'NOBODY');
  drop policy child_case_insert on child_case;
  create policy child_case_insert on child_case for insert to heard_app with check (child_case.role = (select app.role()));
  drop policy child_case_read on child_case;
  create policy child_case_read on child_case for select to heard_app using (child_case.role = (select app.role()));
`;
