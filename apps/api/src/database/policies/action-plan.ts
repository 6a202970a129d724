const staff = `(select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER')`;
const published = `exists (select 1 from plan where plan.id = `;

const onPlan = (table: string): string => `
  create policy ${table}_read on ${table} for select to heard_app using (
    exists (select 1 from plan where plan.id = ${table}.plan_id));`;

const ofAction = (table: string): string => `
  create policy ${table}_read on ${table} for select to heard_app using (
    exists (select 1 from action where action.id = ${table}.action_id));`;

/** Evidence and history may hold what is not for everybody: staff only, until somebody publishes it. */
const ofActionForStaff = (table: string): string => `
  create policy ${table}_read on ${table} for select to heard_app using (
    ${staff} and exists (select 1 from action where action.id = ${table}.action_id));`;

const tables = ['plan', 'objective', 'board_column', 'action', 'action_lead', 'evidence', 'action_event'];

const writers = `(select app.role()) not in ('NOBODY', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR')`;
const importers = `(select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE')`;

/** Staff read the plan; partners what is shared with them; elected members what is published. Nothing is deleted. */
export const actionPlanPolicies = `
  ${tables.map((table) => `alter table ${table} enable row level security;`).join('\n')}
  grant select, insert on ${tables.join(', ')} to heard_app;
  grant update on plan, objective to heard_app;
  grant update (title, timescale_text, due_from, due_to, year_inferred, measure, column_key, rank, version) on action to heard_app;
  grant delete on action_lead to heard_app;
  create policy plan_read on plan for select to heard_app using (
    ${staff} or (select app.role()) = 'PARTNER' or plan.published_on <= (select app.today()));
  create policy action_read on action for select to heard_app using (
    ${staff} or ((select app.role()) = 'PARTNER' and action.shared)
    or ((select app.role()) = 'ELECTED_MEMBER' and ${published}action.plan_id)));
  ${onPlan('objective')}
  ${onPlan('board_column')}
  ${ofAction('action_lead')}
  ${ofActionForStaff('evidence')}
  ${ofActionForStaff('action_event')}
  create policy action_update on action for update to heard_app using (${writers});
  create policy evidence_insert on evidence for insert to heard_app with check (
    ${writers} and evidence.added_by = (select app.user_id()));
  create policy action_event_insert on action_event for insert to heard_app with check (${writers});
  ${['plan', 'objective', 'board_column', 'action', 'action_lead']
    .map((table) => `create policy ${table}_insert on ${table} for insert to heard_app with check (${importers});`)
    .join('\n')}
  create policy plan_update on plan for update to heard_app using (${importers});
  create policy objective_update on objective for update to heard_app using (${importers});
  create policy action_lead_delete on action_lead for delete to heard_app using (${importers});
`;
