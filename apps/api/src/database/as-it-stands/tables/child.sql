create table child (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  reference text not null,
  name text not null,
  known_as text,
  date_of_birth date,
  expected_birth_on date,
  sex text not null,
  ethnicity text not null,
  language text not null default 'en'::text,
  send_flag boolean not null default false,
  how_to_hear_me text,
  version integer not null default 1
);
alter table child add constraint ck_child_ethnicity_length CHECK (char_length(ethnicity) <= 60);
alter table child add constraint ck_child_how_to_hear_me_length CHECK (char_length(how_to_hear_me) <= 5000);
alter table child add constraint ck_child_known_as_length CHECK (char_length(known_as) <= 200);
alter table child add constraint ck_child_language_length CHECK (char_length(language) <= 35);
alter table child add constraint ck_child_name_length CHECK (char_length(name) <= 200);
alter table child add constraint ck_child_reference_length CHECK (char_length(reference) <= 120);
alter table child add constraint ck_child_sex CHECK (sex = ANY (ARRAY['M'::text, 'F'::text, 'U'::text]));
alter table child add constraint pk_child PRIMARY KEY (id);
alter table child add constraint uq_child_reference UNIQUE (reference);
CREATE INDEX ix_child_date_of_birth ON child USING btree (date_of_birth);
alter table child enable row level security;
create policy child_insert on child for insert to heard_app
  with check ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
create policy child_read on child for select to heard_app
  using ((( SELECT app.reach() AS reach)) = 'ALL'::text OR (( SELECT app.reach() AS reach)) = 'ONE'::text AND id = (( SELECT app.opened_child() AS opened_child)) OR (id IN ( SELECT app.my_named_children() AS my_named_children)));
create policy child_update on child for update to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
grant insert, select, update on child to heard_app;
CREATE TRIGGER child_insert_access AFTER INSERT ON child REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child();
CREATE TRIGGER child_insert_names AFTER INSERT ON child REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_names();
CREATE TRIGGER child_insert_need AFTER INSERT ON child REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_itself();
CREATE TRIGGER child_update_access AFTER UPDATE ON child REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child();
CREATE TRIGGER child_update_cells AFTER UPDATE ON child REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_changed_children();
CREATE TRIGGER child_update_names AFTER UPDATE ON child REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_names();
CREATE TRIGGER child_update_need AFTER UPDATE ON child REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_changed_child();
CREATE TRIGGER child_update_progress AFTER UPDATE ON child REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
