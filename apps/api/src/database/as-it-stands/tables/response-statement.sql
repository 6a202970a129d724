create table response_statement (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  response_id uuid not null,
  statement_id uuid not null,
  answer_no integer not null
);
alter table response_statement add constraint fk_response_statement_response FOREIGN KEY (response_id) REFERENCES response(id);
alter table response_statement add constraint fk_response_statement_statement FOREIGN KEY (statement_id) REFERENCES statement(id);
alter table response_statement add constraint pk_response_statement PRIMARY KEY (id);
alter table response_statement add constraint uq_response_statement UNIQUE (response_id, statement_id);
alter table response_statement add constraint uq_response_statement_answer UNIQUE (statement_id, answer_no);
alter table response_statement enable row level security;
create policy response_statement_insert on response_statement for insert to heard_app
  with check (created_by = (( SELECT app.user_id() AS user_id)) AND (EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = response_statement.statement_id)) AND app.is_response_being_recorded(response_id) AND app.may_answer(statement_id) AND app.is_next_response(statement_id, answer_no));
create policy response_statement_read on response_statement for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = response_statement.statement_id)));
grant insert, select on response_statement to heard_app;
CREATE TRIGGER response_statement_insert_breaks AFTER INSERT ON response_statement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
CREATE TRIGGER response_statement_insert_progress AFTER INSERT ON response_statement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
CREATE TRIGGER response_statement_insert_together AFTER INSERT ON response_statement REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.check_decided_together();
