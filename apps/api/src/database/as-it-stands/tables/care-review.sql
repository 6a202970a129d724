create table care_review (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  child_id uuid not null,
  due_on date,
  held_on date not null,
  same_day_no integer not null default 1,
  participation_code text not null,
  chaired_by_child text,
  iro_spoke_to_child_on date,
  consultation_sent_on date,
  consultation_returned_on date,
  late_reason text,
  org_unit_id uuid,
  import_run_id uuid,
  version integer not null default 1
);
alter table care_review add constraint ck_care_review_chaired_by_child CHECK (chaired_by_child = ANY (ARRAY['NONE'::text, 'PART'::text, 'ALL'::text]));
alter table care_review add constraint ck_care_review_late_reason_length CHECK (char_length(late_reason) <= 2000);
alter table care_review add constraint ck_care_review_participation_code CHECK (participation_code = ANY (ARRAY['PN0'::text, 'PN1'::text, 'PN2'::text, 'PN3'::text, 'PN4'::text, 'PN5'::text, 'PN6'::text, 'PN7'::text]));
alter table care_review add constraint fk_care_review_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table care_review add constraint fk_care_review_import_run FOREIGN KEY (import_run_id) REFERENCES import_run(id);
alter table care_review add constraint fk_care_review_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit(id);
alter table care_review add constraint pk_care_review PRIMARY KEY (id);
alter table care_review add constraint uq_care_review UNIQUE (child_id, held_on, same_day_no);
CREATE INDEX ix_care_review_due_on ON care_review USING btree (due_on, child_id) WHERE due_on IS NOT NULL;
CREATE INDEX ix_care_review_held_on ON care_review USING btree (held_on, child_id);
CREATE INDEX ix_care_review_org_unit ON care_review USING btree (org_unit_id, held_on);
alter table care_review enable row level security;
create policy care_review_insert on care_review for insert to heard_app
  with check ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
create policy care_review_read on care_review for select to heard_app
  using ((( SELECT app.reach() AS reach)) = 'ALL'::text OR (( SELECT app.reach() AS reach)) = 'ONE'::text AND child_id = (( SELECT app.opened_child() AS opened_child)) OR (( SELECT app.reach() AS reach)) = 'ACCESS'::text AND (child_id IN ( SELECT app.my_children() AS my_children)));
create policy care_review_update on care_review for update to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
grant insert, select, update on care_review to heard_app;
CREATE TRIGGER care_review_delete_cells AFTER DELETE ON care_review REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_changed_reviews();
CREATE TRIGGER care_review_insert_cells AFTER INSERT ON care_review REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_changed_reviews();
CREATE TRIGGER care_review_update_cells AFTER UPDATE ON care_review REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_changed_reviews();
