create table chain_progress (
  statement_id uuid not null,
  feedback_id uuid not null,
  child_id uuid,
  stream text not null,
  given_on date not null,
  team_id uuid,
  age integer,
  answer_by date,
  state text not null,
  is_to_do boolean not null,
  decided_on date,
  under_way_on date,
  shown_on date,
  told_on date
);
alter table chain_progress add constraint ck_chain_progress_state_length CHECK (char_length(state) <= 60);
alter table chain_progress add constraint ck_chain_progress_stream_length CHECK (char_length(stream) <= 60);
alter table chain_progress add constraint pk_chain_progress PRIMARY KEY (statement_id);
CREATE INDEX ix_chain_progress_answer_by ON chain_progress USING btree (answer_by, told_on, state, feedback_id);
CREATE INDEX ix_chain_progress_child ON chain_progress USING btree (child_id, given_on);
CREATE INDEX ix_chain_progress_decided_on ON chain_progress USING btree (decided_on, told_on, state, feedback_id);
CREATE INDEX ix_chain_progress_feedback ON chain_progress USING btree (feedback_id);
CREATE INDEX ix_chain_progress_given_on ON chain_progress USING btree (given_on);
alter table chain_progress enable row level security;
CREATE TRIGGER chain_progress_delete_change AFTER DELETE ON chain_progress REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_progress();
CREATE TRIGGER chain_progress_insert_change AFTER INSERT ON chain_progress REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_progress();
CREATE TRIGGER chain_progress_update_change AFTER UPDATE ON chain_progress REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_progress();
