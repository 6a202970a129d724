create table child_status (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  child_id uuid not null,
  kind text not null,
  code text not null,
  code_year integer,
  starts_on date not null,
  ends_on date,
  source text not null,
  began_because text,
  ended_because text
);
alter table child_status add constraint ck_child_status_began_because_length CHECK (char_length(began_because) <= 60);
alter table child_status add constraint ck_child_status_code_length CHECK (char_length(code) <= 60);
alter table child_status add constraint ck_child_status_ended_because_length CHECK (char_length(ended_because) <= 60);
alter table child_status add constraint ck_child_status_kind CHECK (kind = ANY (ARRAY['CLA_EPISODE'::text, 'PLACEMENT'::text, 'CATEGORY_OF_NEED'::text, 'CP_PLAN'::text, 'CIN_PLAN'::text, 'CARE_LEAVER'::text]));
alter table child_status add constraint ck_child_status_source_length CHECK (char_length(source) <= 60);
alter table child_status add constraint fk_child_status_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table child_status add constraint pk_child_status PRIMARY KEY (id);
alter table child_status add constraint uq_child_status UNIQUE (child_id, kind, starts_on, source);
alter table child_status enable row level security;
create policy child_status_insert on child_status for insert to heard_app
  with check ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
create policy child_status_read on child_status for select to heard_app
  using ((( SELECT app.reach() AS reach)) = 'ALL'::text OR (( SELECT app.reach() AS reach)) = 'ONE'::text AND child_id = (( SELECT app.opened_child() AS opened_child)) OR (child_id IN ( SELECT app.my_children() AS my_children)));
create policy child_status_update on child_status for update to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
grant insert, select, update on child_status to heard_app;
CREATE TRIGGER child_status_delete_access AFTER DELETE ON child_status REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_status();
CREATE TRIGGER child_status_insert_access AFTER INSERT ON child_status REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_status();
CREATE TRIGGER child_status_insert_decisions AFTER INSERT ON child_status REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_life_decisions();
CREATE TRIGGER child_status_update_access AFTER UPDATE ON child_status REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_status();
CREATE TRIGGER child_status_update_decisions AFTER UPDATE ON child_status REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_life_decisions();
