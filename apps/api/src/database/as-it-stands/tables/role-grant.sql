create table role_grant (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  user_id uuid not null,
  role text not null,
  org_unit_id uuid,
  starts_on date not null,
  ends_on date
);
alter table role_grant add constraint ck_role_grant_role CHECK (role = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'COMPLAINTS_MANAGER'::text, 'QUALITY_ASSURANCE'::text, 'CHILDRENS_RIGHTS'::text, 'LEADERSHIP'::text, 'PARTNER'::text, 'ELECTED_MEMBER'::text, 'ADMINISTRATOR'::text]));
alter table role_grant add constraint fk_role_grant_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit(id);
alter table role_grant add constraint fk_role_grant_user FOREIGN KEY (user_id) REFERENCES user_account(id);
alter table role_grant add constraint pk_role_grant PRIMARY KEY (id);
CREATE INDEX ix_role_grant_approver ON role_grant USING btree (user_id) WHERE role = ANY (ARRAY['ADMINISTRATOR'::text, 'LEADERSHIP'::text]);
CREATE INDEX ix_role_grant_ended ON role_grant USING btree (ends_on, user_id) WHERE ends_on IS NOT NULL;
CREATE INDEX ix_role_grant_org_unit ON role_grant USING btree (org_unit_id, role);
CREATE INDEX ix_role_grant_user ON role_grant USING btree (user_id, starts_on);
CREATE UNIQUE INDEX uq_role_grant_open ON role_grant USING btree (user_id) WHERE ends_on IS NULL;
alter table role_grant enable row level security;
create policy role_grant_read on role_grant for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NOT NULL OR (( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant select on role_grant to heard_app;
CREATE TRIGGER role_grant_delete_access AFTER DELETE ON role_grant REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_role_grant();
CREATE TRIGGER role_grant_insert_access AFTER INSERT ON role_grant REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_role_grant();
CREATE TRIGGER role_grant_update_access AFTER UPDATE ON role_grant REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_role_grant();
CREATE CONSTRAINT TRIGGER role_grant_update_work AFTER UPDATE ON role_grant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.rehome_after_role();
