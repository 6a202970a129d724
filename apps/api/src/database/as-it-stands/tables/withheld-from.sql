create table withheld_from (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  feedback_id uuid not null,
  user_id uuid not null
);
alter table withheld_from add constraint fk_withheld_from_feedback FOREIGN KEY (feedback_id) REFERENCES feedback(id);
alter table withheld_from add constraint fk_withheld_from_user FOREIGN KEY (user_id) REFERENCES user_account(id);
alter table withheld_from add constraint pk_withheld_from PRIMARY KEY (id);
alter table withheld_from add constraint uq_withheld_from UNIQUE (user_id, feedback_id);
CREATE INDEX ix_withheld_from_feedback ON withheld_from USING btree (feedback_id);
alter table withheld_from enable row level security;
create policy withheld_from_insert on withheld_from for insert to heard_app
  with check (app.is_being_recorded(feedback_id));
create policy withheld_from_read on withheld_from for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM feedback
  WHERE feedback.id = withheld_from.feedback_id)));
grant insert, select on withheld_from to heard_app;
CREATE TRIGGER withheld_from_insert_breaks AFTER INSERT ON withheld_from REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
CREATE TRIGGER withheld_from_insert_counts AFTER INSERT ON withheld_from REFERENCING NEW TABLE AS changed_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_changed_parts();
