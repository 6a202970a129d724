create table child_case (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  child_id uuid not null,
  role text not null,
  because text not null,
  subject_id uuid not null
);
alter table child_case add constraint ck_child_case_because_length CHECK (char_length(because) <= 200);
alter table child_case add constraint ck_child_case_role_length CHECK (char_length(role) <= 60);
alter table child_case add constraint fk_child_case_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table child_case add constraint pk_child_case PRIMARY KEY (id);
alter table child_case add constraint uq_child_case UNIQUE (child_id, role, because, subject_id);
CREATE INDEX ix_child_case_subject ON child_case USING btree (subject_id);
alter table child_case enable row level security;
create policy child_case_insert on child_case for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND role = 'COMPLAINTS_MANAGER'::text AND (EXISTS ( SELECT 1
   FROM representation r
  WHERE r.id = child_case.subject_id AND r.child_id = child_case.child_id)));
comment on policy child_case_insert on child_case is 'A case gives a child''s name: so only a complaints manager opens one, and only for a record that they may read.';
create policy child_case_read on child_case for select to heard_app
  using (role = (( SELECT app.role() AS role)) AND (EXISTS ( SELECT 1
   FROM representation r
  WHERE r.id = child_case.subject_id AND r.child_id = child_case.child_id)));
grant insert, select on child_case to heard_app;
CREATE TRIGGER child_case_delete_access AFTER DELETE ON child_case REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_case();
CREATE TRIGGER child_case_insert_access AFTER INSERT ON child_case REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_case();
CREATE TRIGGER child_case_update_access AFTER UPDATE ON child_case REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_case();
