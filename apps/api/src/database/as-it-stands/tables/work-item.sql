create table work_item (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  kind text not null,
  subject_id uuid not null,
  child_id uuid,
  owner_id uuid,
  org_unit_id uuid,
  due_on date,
  level integer not null default 0,
  closed_at timestamp with time zone,
  closed_reason text
);
alter table work_item add constraint ck_work_item_closed_reason_length CHECK (char_length(closed_reason) <= 300);
alter table work_item add constraint ck_work_item_kind_length CHECK (char_length(kind) <= 60);
alter table work_item add constraint fk_work_item_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table work_item add constraint fk_work_item_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit(id);
alter table work_item add constraint fk_work_item_owner FOREIGN KEY (owner_id) REFERENCES user_account(id);
alter table work_item add constraint pk_work_item PRIMARY KEY (id);
CREATE INDEX ix_work_item_child ON work_item USING btree (child_id);
CREATE INDEX ix_work_item_open_child ON work_item USING btree (child_id, due_on) WHERE closed_at IS NULL;
CREATE INDEX ix_work_item_owner ON work_item USING btree (owner_id, due_on, id);
CREATE UNIQUE INDEX uq_work_item_open ON work_item USING btree (kind, subject_id) WHERE closed_at IS NULL;
alter table work_item enable row level security;
create policy work_item_insert on work_item for insert to heard_app
  with check (created_by = (( SELECT app.user_id() AS user_id)) AND app.is_being_recorded(subject_id) AND (child_id IS NULL OR (child_id IN ( SELECT app.my_named_children() AS my_named_children))));
create policy work_item_read on work_item for select to heard_app
  using (NOT (subject_id IN ( SELECT app.withheld_feedback() AS withheld_feedback)) AND (owner_id = (( SELECT app.user_id() AS user_id)) OR (( SELECT app.reach() AS reach)) = 'ALL'::text OR (( SELECT app.reach() AS reach)) = 'ONE'::text AND child_id = (( SELECT app.opened_child() AS opened_child)) OR (child_id IN ( SELECT app.my_children() AS my_children))));
comment on policy work_item_read on work_item is 'An item that waits because of something said is hidden from whoever must not be told of it.';
create policy work_item_tell on work_item for update to heard_app
  using (kind = 'ANSWER_CHILD'::text AND closed_at IS NULL AND app.is_being_told(subject_id))
  with check (kind = 'ANSWER_CHILD'::text AND app.is_being_told(subject_id));
grant insert, select on work_item to heard_app;
grant update (due_on, closed_at, closed_reason) on work_item to heard_app;
CREATE TRIGGER work_item_delete_need AFTER DELETE ON work_item REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_need();
CREATE TRIGGER work_item_insert_need AFTER INSERT ON work_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_need();
CREATE TRIGGER work_item_update_need AFTER UPDATE ON work_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_need();
