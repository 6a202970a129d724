/*
 * Releases are for everybody who is signed in: what must not be known is not in them. The reviews that they were
 * counted from are for the system alone. Nothing of a release is ever changed or deleted.
 */
const tables = ['figure_release', 'released_cell', 'released_review'];

export const figureReleasePolicies = `
  grant select, insert on ${tables.join(', ')} to heard_app;
  ${tables.map((table) => `alter table ${table} enable row level security;`).join('\n')}
  ${['figure_release', 'released_cell']
    .map(
      (table) => `create policy ${table}_read on ${table} for select to heard_app
        using ((select app.user_id()) is not null or (select app.role()) = 'SYSTEM');`,
    )
    .join('\n')}
  create policy released_review_read on released_review for select to heard_app using ((select app.role()) = 'SYSTEM');
  ${tables
    .map(
      (table) => `create policy ${table}_insert on ${table} for insert to heard_app
        with check ((select app.role()) = 'SYSTEM');`,
    )
    .join('\n')}
`;
