const inReach = (column: string, mine: string): string => `(
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and ${column} = (select app.opened_child()))
    or ${column} in (select app.${mine}()))`;

const importers = `(select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE')`;

function childTable(table: string, column: string, mine: string): string {
  return `
  alter table ${table} enable row level security;
  create policy ${table}_read on ${table} for select to heard_app using ${inReach(`${table}.${column}`, mine)};
  create policy ${table}_insert on ${table} for insert to heard_app with check (${importers});
  create policy ${table}_update on ${table} for update to heard_app using (${importers});`;
}

/** A child's record is seen by those who reach the child; imports write it. The audit log is only ever added to. */
export const childPolicies = `
  grant select, insert, update on child, child_status to heard_app;
  grant select, insert on child_identifier, child_team, child_relationship to heard_app;
  grant select on child_access to heard_app;
  grant insert on access_event, access_event_child, record_change to heard_app;
  grant select, insert, update on work_item to heard_app;
  ${childTable('child', 'id', 'my_named_children')}
  ${childTable('child_identifier', 'child_id', 'my_named_children')}
  ${childTable('child_team', 'child_id', 'my_named_children')}
  ${childTable('child_relationship', 'child_id', 'my_children')}
  ${childTable('child_status', 'child_id', 'my_children')}
  alter table child_case enable row level security;
  grant select, insert on child_case to heard_app;
  create policy child_case_read on child_case for select to heard_app using (child_case.role = (select app.role()));
  create policy child_case_insert on child_case for insert to heard_app with check (child_case.role = (select app.role()));
  alter table child_access enable row level security;
  create policy child_access_read on child_access for select to heard_app
    using (child_access.principal_id = (select app.user_id()) or (select app.role()) = 'SYSTEM');
  alter table access_event enable row level security;
  create policy access_event_insert on access_event for insert to heard_app with check (true);
  alter table access_event_child enable row level security;
  create policy access_event_child_insert on access_event_child for insert to heard_app with check (true);
  alter table record_change enable row level security;
  create policy record_change_insert on record_change for insert to heard_app with check (true);
  alter table work_item enable row level security;
  create policy work_item_read on work_item for select to heard_app using (
    work_item.owner_id = (select app.user_id()) or ${inReach('work_item.child_id', 'my_children')});
  create policy work_item_insert on work_item for insert to heard_app with check ((select app.role()) <> 'NOBODY');
  create policy work_item_update on work_item for update to heard_app using (
    work_item.owner_id = (select app.user_id()) or ${inReach('work_item.child_id', 'my_children')});
`;
