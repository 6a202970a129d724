create table response_action (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid,
  payload_sha256 text,
  response_id uuid not null,
  action_id uuid,
  task_id uuid
);
alter table response_action add constraint ck_response_action_one CHECK (num_nonnulls(action_id, task_id) = 1);
alter table response_action add constraint ck_response_action_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table response_action add constraint fk_response_action_action FOREIGN KEY (action_id) REFERENCES action(id);
alter table response_action add constraint fk_response_action_response FOREIGN KEY (response_id) REFERENCES response(id);
alter table response_action add constraint fk_response_action_task FOREIGN KEY (task_id) REFERENCES task(id);
alter table response_action add constraint pk_response_action PRIMARY KEY (id);
alter table response_action add constraint uq_response_action_action UNIQUE (response_id, action_id);
alter table response_action add constraint uq_response_action_client UNIQUE (client_id);
alter table response_action add constraint uq_response_action_task UNIQUE (response_id, task_id);
CREATE INDEX ix_response_action_action ON response_action USING btree (action_id);
CREATE INDEX ix_response_action_task ON response_action USING btree (task_id);
alter table response_action enable row level security;
create policy response_action_insert on response_action for insert to heard_app
  with check (created_by = (( SELECT app.user_id() AS user_id)) AND (app.is_response_being_recorded(response_id) OR (EXISTS ( SELECT 1
   FROM response_statement a
     JOIN statement s ON s.id = a.statement_id
  WHERE a.response_id = response_action.response_id AND app.may_answer(a.statement_id) AND app.is_last_response(a.response_id, a.statement_id)))) AND (action_id IS NULL OR (EXISTS ( SELECT 1
   FROM action
  WHERE action.id = response_action.action_id))) AND (task_id IS NULL OR app.may_be_given(task_id, response_id)));
create policy response_action_read on response_action for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM response_statement
  WHERE response_statement.response_id = response_action.response_id)));
comment on policy response_action_read on response_action is 'Whoever reads words reads what is done about them, and nobody else.';
grant insert, select on response_action to heard_app;
CREATE TRIGGER response_action_insert_breaks AFTER INSERT ON response_action REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
CREATE TRIGGER response_action_insert_progress AFTER INSERT ON response_action REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
