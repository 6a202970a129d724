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
  closed_reason text,
  feedback_id uuid,
  since_on date,
  opened_on date,
  escalated_on date,
  version integer not null default 1,
  mended_by uuid,
  closed_by uuid,
  life_decision_id uuid
);
alter table work_item add constraint ck_work_item_break CHECK (kind = 'ANSWER_CHILD'::text OR num_nonnulls(feedback_id, life_decision_id) = 1 AND since_on IS NOT NULL AND opened_on IS NOT NULL AND due_on IS NOT NULL);
alter table work_item add constraint ck_work_item_closed_reason_length CHECK (char_length(closed_reason) <= 300);
alter table work_item add constraint ck_work_item_kind_length CHECK (char_length(kind) <= 60);
alter table work_item add constraint ck_work_item_mended CHECK (kind = 'ANSWER_CHILD'::text OR closed_at IS NULL OR closed_reason IS NOT NULL AND num_nonnulls(mended_by, closed_by) = 1);
alter table work_item add constraint fk_work_item_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table work_item add constraint fk_work_item_closed_by FOREIGN KEY (closed_by) REFERENCES user_account(id);
alter table work_item add constraint fk_work_item_feedback FOREIGN KEY (feedback_id) REFERENCES feedback(id);
alter table work_item add constraint fk_work_item_life_decision FOREIGN KEY (life_decision_id) REFERENCES life_decision(id) ON DELETE CASCADE;
alter table work_item add constraint fk_work_item_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit(id);
alter table work_item add constraint fk_work_item_owner FOREIGN KEY (owner_id) REFERENCES user_account(id);
alter table work_item add constraint pk_work_item PRIMARY KEY (id);
CREATE INDEX ix_work_item_child ON work_item USING btree (child_id);
CREATE INDEX ix_work_item_feedback ON work_item USING btree (feedback_id);
CREATE INDEX ix_work_item_life_decision ON work_item USING btree (life_decision_id);
CREATE INDEX ix_work_item_open ON work_item USING btree (due_on, id) WHERE closed_at IS NULL;
CREATE INDEX ix_work_item_open_child ON work_item USING btree (child_id, due_on) WHERE closed_at IS NULL;
CREATE INDEX ix_work_item_open_org_unit ON work_item USING btree (org_unit_id) WHERE closed_at IS NULL;
CREATE INDEX ix_work_item_owner ON work_item USING btree (owner_id, due_on, id);
CREATE INDEX ix_work_item_subject ON work_item USING btree (subject_id);
CREATE UNIQUE INDEX uq_work_item_open ON work_item USING btree (kind, subject_id) WHERE closed_at IS NULL;
alter table work_item enable row level security;
create policy work_item_in_a_case on work_item for select to heard_app
  using ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND (COALESCE(feedback_id, subject_id) IN ( SELECT app.words_of_my_cases() AS words_of_my_cases)));
create policy work_item_insert on work_item for insert to heard_app
  with check (kind = 'ANSWER_CHILD'::text AND created_by = (( SELECT app.user_id() AS user_id)) AND app.is_being_recorded(subject_id) AND (child_id IS NULL OR (child_id IN ( SELECT app.my_named_children() AS my_named_children))));
create policy work_item_read on work_item for select to heard_app
  using (NOT (COALESCE(feedback_id, subject_id) IN ( SELECT app.withheld_feedback() AS withheld_feedback)) AND (owner_id = (( SELECT app.user_id() AS user_id)) OR (owner_id IN ( SELECT app.covered_by_me() AS covered_by_me)) AND child_id IS NULL OR (( SELECT app.reach() AS reach)) = 'ALL'::text OR (( SELECT app.reach() AS reach)) = 'ONE'::text AND child_id = (( SELECT app.opened_child() AS opened_child)) OR (child_id IN ( SELECT app.my_children() AS my_children))));
comment on policy work_item_read on work_item is 'An item that waits because of something said is hidden from whoever must not be told of it.';
create policy work_item_tell on work_item for update to heard_app
  using (kind = 'ANSWER_CHILD'::text AND closed_at IS NULL AND app.is_being_told(subject_id))
  with check (kind = 'ANSWER_CHILD'::text AND app.is_being_told(subject_id));
grant insert, select on work_item to heard_app;
grant update (due_on, closed_at, closed_reason) on work_item to heard_app;
CREATE TRIGGER work_item_delete_breaks AFTER DELETE ON work_item REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
CREATE TRIGGER work_item_insert_breaks AFTER INSERT ON work_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
CREATE TRIGGER work_item_insert_progress AFTER INSERT ON work_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
CREATE TRIGGER work_item_update_breaks AFTER UPDATE ON work_item REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
CREATE TRIGGER work_item_update_progress AFTER UPDATE ON work_item REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
