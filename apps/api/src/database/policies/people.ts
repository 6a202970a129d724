/*
 * Names of staff are known to everybody who is signed in; parents and carers only to those who reach their child.
 * Password hashes, sessions and invitations are granted to nobody: see database/functions/sessions.ts.
 */
export const peoplePolicies = `
  grant select on org_unit, setting to heard_app;
  grant select (id, person_id, email, is_demo, disabled_at, created_at, created_by) on user_account to heard_app;
  grant select on role_grant, person to heard_app;
  alter table user_account enable row level security;
  create policy user_account_read on user_account for select to heard_app
    using ((select app.user_id()) is not null or (select app.role()) = 'SYSTEM');
  alter table role_grant enable row level security;
  create policy role_grant_read on role_grant for select to heard_app
    using ((select app.user_id()) is not null or (select app.role()) = 'SYSTEM');
  alter table person enable row level security;
  create policy person_read on person for select to heard_app using (
    person.id in (select u.person_id from user_account u)
    or person.id in (select r.person_id from child_relationship r));
  alter table session enable row level security;
  alter table sign_in_attempt enable row level security;
  alter table setup_invitation enable row level security;
`;
