create table org_unit (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  kind text not null,
  parent_id uuid,
  name text not null,
  starts_on date,
  ends_on date,
  version integer not null default 1,
  changed_on date
);
alter table org_unit add constraint ck_org_unit_kind CHECK (kind = ANY (ARRAY['COUNCIL'::text, 'SERVICE'::text, 'TEAM'::text, 'PARTNER'::text]));
alter table org_unit add constraint ck_org_unit_name_length CHECK (char_length(name) <= 200);
alter table org_unit add constraint fk_org_unit_parent FOREIGN KEY (parent_id) REFERENCES org_unit(id);
alter table org_unit add constraint pk_org_unit PRIMARY KEY (id);
CREATE INDEX ix_org_unit_parent ON org_unit USING btree (parent_id);
grant select on org_unit to heard_app;
CREATE TRIGGER org_unit_update_access AFTER UPDATE ON org_unit REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_org_unit();
CREATE TRIGGER org_unit_update_cells AFTER UPDATE ON org_unit REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_changed_units();
