const notWithheld = (column: string): string => `${column} not in (select app.withheld_feedback())`;

const inReach = (column: string): string => `(
    (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and ${column} = (select app.opened_child()))
    or ((select app.reach()) = 'ACCESS' and ${column} in (select app.my_children())))`;

/** What a group said is read by whoever wrote it down, by the children's rights team, and by quality assurance. */
const ofGroup = `(feedback.child_id is null and (
    feedback.recorded_by = (select app.user_id()) or (select app.role()) = 'CHILDRENS_RIGHTS'))`;

const ofFeedback = (table: string): string => `
  create policy ${table}_read on ${table} for select to heard_app
    using (exists (select 1 from feedback where feedback.id = ${table}.feedback_id));
  create policy ${table}_insert on ${table} for insert to heard_app with check (app.is_being_recorded(${table}.feedback_id));`;

const ofStatement = (table: string): string => `
  create policy ${table}_read on ${table} for select to heard_app
    using (exists (select 1 from statement where statement.id = ${table}.statement_id));
  create policy ${table}_insert on ${table} for insert to heard_app with check (
    app.is_statement_being_recorded(${table}.statement_id));`;

const protectedTables = [
  'feedback',
  'feedback_present',
  'withheld_from',
  'statement',
  'interpretation',
  'statement_theme',
  'consent',
];

/*
 * What was said is only ever added to: nothing of it can be changed or deleted by the running role. Only a consent can
 * be withdrawn.
 */
export const feedbackPolicies = `
  grant select, insert on ${protectedTables.join(', ')} to heard_app;
  grant update (withdrawn_at) on consent to heard_app;
  grant select on theme to heard_app;
  alter table theme enable row level security;
  create policy theme_read on theme for select to heard_app
    using ((select app.user_id()) is not null or (select app.role()) = 'SYSTEM');
  ${protectedTables.map((table) => `alter table ${table} enable row level security;`).join('\n')}
  create policy feedback_read on feedback for select to heard_app using (
    ${notWithheld('feedback.id')} and (${inReach('feedback.child_id')} or ${ofGroup}));
  create policy feedback_insert on feedback for insert to heard_app with check (
    feedback.recorded_by = (select app.user_id())
    and (feedback.child_id is null or feedback.child_id in (select app.my_named_children())));
  create policy statement_read on statement for select to heard_app using (
    ${notWithheld('statement.feedback_id')} and (${inReach('statement.child_id')}
      or (statement.child_id is null and exists (select 1 from feedback where feedback.id = statement.feedback_id))));
  create policy statement_insert on statement for insert to heard_app with check (app.is_being_recorded(statement.feedback_id));
  ${ofFeedback('feedback_present')}
  ${ofFeedback('withheld_from')}
  ${ofStatement('interpretation')}
  ${ofStatement('statement_theme')}
  ${ofStatement('consent')}
  create policy consent_update on consent for update to heard_app
    using (exists (select 1 from statement where statement.id = consent.statement_id));
`;

const itemInReach = `(work_item.owner_id = (select app.user_id())
    or (select app.reach()) = 'ALL'
    or ((select app.reach()) = 'ONE' and work_item.child_id = (select app.opened_child()))
    or work_item.child_id in (select app.my_children()))`;

/** An item that waits because of something said is hidden from whoever must not be told of it. */
export const workItemPolicies = `
  drop policy work_item_read on work_item;
  create policy work_item_read on work_item for select to heard_app using (
    ${notWithheld('work_item.subject_id')} and ${itemInReach});
  drop policy work_item_update on work_item;
  create policy work_item_update on work_item for update to heard_app using (
    ${notWithheld('work_item.subject_id')} and ${itemInReach});
`;
export const dropWorkItemPolicies = `
  drop policy work_item_read on work_item;
  create policy work_item_read on work_item for select to heard_app using ${itemInReach};
  drop policy work_item_update on work_item;
  create policy work_item_update on work_item for update to heard_app using ${itemInReach};
`;
