create table child_relationship (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  child_id uuid not null,
  person_id uuid not null,
  kind text not null,
  parental_responsibility boolean not null default false,
  starts_on date not null,
  ends_on date
);
alter table child_relationship add constraint ck_child_relationship_kind CHECK (kind = ANY (ARRAY['ALLOCATED_WORKER'::text, 'REVIEWING_OFFICER'::text, 'ADVOCATE'::text, 'INDEPENDENT_VISITOR'::text, 'PERSONAL_ADVISER'::text, 'CHILDRENS_RIGHTS_WORKER'::text, 'FOSTER_CARER'::text, 'PARENT'::text, 'PARTNER_WORKER'::text]));
alter table child_relationship add constraint fk_child_relationship_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table child_relationship add constraint fk_child_relationship_person FOREIGN KEY (person_id) REFERENCES person(id);
alter table child_relationship add constraint pk_child_relationship PRIMARY KEY (id);
CREATE INDEX ix_child_relationship_child ON child_relationship USING btree (child_id, kind);
CREATE INDEX ix_child_relationship_person ON child_relationship USING btree (person_id, child_id);
CREATE UNIQUE INDEX uq_child_relationship_worker ON child_relationship USING btree (child_id) WHERE kind = 'ALLOCATED_WORKER'::text AND ends_on IS NULL;
alter table child_relationship enable row level security;
create policy child_relationship_read on child_relationship for select to heard_app
  using ((( SELECT app.reach() AS reach)) = 'ALL'::text OR (( SELECT app.reach() AS reach)) = 'ONE'::text AND child_id = (( SELECT app.opened_child() AS opened_child)) OR (child_id IN ( SELECT app.my_children() AS my_children)));
grant select on child_relationship to heard_app;
CREATE TRIGGER child_relationship_delete_access AFTER DELETE ON child_relationship REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_relationship();
CREATE TRIGGER child_relationship_insert_access AFTER INSERT ON child_relationship REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_relationship();
CREATE TRIGGER child_relationship_insert_decisions AFTER INSERT ON child_relationship REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_life_decisions();
CREATE TRIGGER child_relationship_insert_owners AFTER INSERT ON child_relationship REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_owners_of_decisions();
CREATE TRIGGER child_relationship_update_access AFTER UPDATE ON child_relationship REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_relationship();
CREATE TRIGGER child_relationship_update_decisions AFTER UPDATE ON child_relationship REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_life_decisions();
