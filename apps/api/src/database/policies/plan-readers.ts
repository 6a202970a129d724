const tables = ['evidence', 'action_event'];

const readBy = (others: string): string =>
  tables
    .map(
      (table) => `
  drop policy ${table}_read on ${table};
  create policy ${table}_read on ${table} for select to heard_app using (
    (select app.role()) not in (${others}) and exists (select 1 from action where action.id = ${table}.action_id));`,
    )
    .join('\n');

/** Evidence and what is said of an action may hold what a child said: whoever runs the system reads none of it. */
export const planReaders = readBy(`'NOBODY', 'PARTNER', 'ELECTED_MEMBER', 'ADMINISTRATOR'`);
export const oldPlanReaders = readBy(`'NOBODY', 'PARTNER', 'ELECTED_MEMBER'`);
