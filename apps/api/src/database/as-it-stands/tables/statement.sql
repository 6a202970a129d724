create table statement (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  feedback_id uuid not null,
  child_id uuid,
  kind text not null,
  words text,
  not_ascertained_reason text
);
alter table statement add constraint ck_statement_kind CHECK (kind = ANY (ARRAY['WORDS'::text, 'WISHES_AND_FEELINGS'::text, 'OBSERVATION'::text]));
alter table statement add constraint ck_statement_not_ascertained CHECK (not_ascertained_reason = ANY (ARRAY['DID_NOT_WANT_TO'::text, 'NOT_SEEN'::text, 'NOT_LET_IN'::text, 'MISSING'::text, 'ASLEEP_OR_UNWELL'::text, 'TOO_UPSET'::text, 'NOT_FREE_TO_TALK'::text, 'NO_INTERPRETER'::text, 'COMMUNICATION_SUPPORT_MISSING'::text, 'UNBORN'::text, 'NOT_ASKED'::text, 'OTHER'::text]));
alter table statement add constraint ck_statement_words_length CHECK (char_length(words) <= 20000);
alter table statement add constraint ck_statement_words_or_reason CHECK (num_nonnulls(words, not_ascertained_reason) = 1);
alter table statement add constraint fk_statement_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table statement add constraint fk_statement_feedback FOREIGN KEY (feedback_id) REFERENCES feedback(id);
alter table statement add constraint pk_statement PRIMARY KEY (id);
alter table statement add constraint uq_statement_kind UNIQUE (feedback_id, kind);
CREATE INDEX ix_statement_child ON statement USING btree (child_id);
alter table statement enable row level security;
create policy statement_in_a_case on statement for select to heard_app
  using ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND (feedback_id IN ( SELECT app.words_of_my_cases() AS words_of_my_cases)));
create policy statement_insert on statement for insert to heard_app
  with check (app.is_being_recorded(feedback_id));
create policy statement_read on statement for select to heard_app
  using (NOT (feedback_id IN ( SELECT app.withheld_feedback() AS withheld_feedback)) AND ((( SELECT app.reach() AS reach)) = 'ALL'::text OR (( SELECT app.reach() AS reach)) = 'ONE'::text AND child_id = (( SELECT app.opened_child() AS opened_child)) OR (( SELECT app.reach() AS reach)) = 'ACCESS'::text AND (child_id IN ( SELECT app.my_children() AS my_children)) OR child_id IS NULL AND (EXISTS ( SELECT 1
   FROM feedback
  WHERE feedback.id = statement.feedback_id))));
grant insert, select on statement to heard_app;
CREATE TRIGGER statement_delete_counts AFTER DELETE ON statement REFERENCING OLD TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_changed_parts();
CREATE TRIGGER statement_delete_need AFTER DELETE ON statement REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_need();
CREATE TRIGGER statement_insert_breaks AFTER INSERT ON statement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
CREATE TRIGGER statement_insert_counts AFTER INSERT ON statement REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_changed_parts();
CREATE TRIGGER statement_insert_need AFTER INSERT ON statement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_need();
CREATE TRIGGER statement_insert_progress AFTER INSERT ON statement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
CREATE TRIGGER statement_update_counts AFTER UPDATE ON statement REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_changed_parts();
CREATE TRIGGER statement_update_need AFTER UPDATE ON statement REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_need();
