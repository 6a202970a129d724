create table child_team (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  child_id uuid not null,
  org_unit_id uuid not null,
  starts_on date not null,
  ends_on date
);
alter table child_team add constraint fk_child_team_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table child_team add constraint fk_child_team_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit(id);
alter table child_team add constraint pk_child_team PRIMARY KEY (id);
CREATE INDEX ix_child_team_child ON child_team USING btree (child_id, starts_on);
CREATE INDEX ix_child_team_org_unit ON child_team USING btree (org_unit_id, child_id);
CREATE UNIQUE INDEX uq_child_team_open ON child_team USING btree (child_id) WHERE ends_on IS NULL;
alter table child_team enable row level security;
create policy child_team_read on child_team for select to heard_app
  using ((( SELECT app.reach() AS reach)) = 'ALL'::text OR (( SELECT app.reach() AS reach)) = 'ONE'::text AND child_id = (( SELECT app.opened_child() AS opened_child)) OR (child_id IN ( SELECT app.my_named_children() AS my_named_children)));
grant select on child_team to heard_app;
CREATE TRIGGER child_team_delete_access AFTER DELETE ON child_team REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_team();
CREATE TRIGGER child_team_insert_access AFTER INSERT ON child_team REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_team();
CREATE TRIGGER child_team_insert_owners AFTER INSERT ON child_team REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_owners_of_decisions();
CREATE TRIGGER child_team_insert_progress AFTER INSERT ON child_team REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
CREATE TRIGGER child_team_update_access AFTER UPDATE ON child_team REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_team();
CREATE TRIGGER child_team_update_progress AFTER UPDATE ON child_team REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
