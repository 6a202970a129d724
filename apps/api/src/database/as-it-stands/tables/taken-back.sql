create table taken_back (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  statement_id uuid not null,
  taken_back_on date not null,
  heard_by uuid not null,
  reason text not null
);
alter table taken_back add constraint ck_taken_back_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table taken_back add constraint ck_taken_back_reason_length CHECK (char_length(reason) <= 2000);
alter table taken_back add constraint fk_taken_back_heard_by FOREIGN KEY (heard_by) REFERENCES user_account(id);
alter table taken_back add constraint fk_taken_back_statement FOREIGN KEY (statement_id) REFERENCES statement(id);
alter table taken_back add constraint pk_taken_back PRIMARY KEY (id);
alter table taken_back add constraint uq_taken_back_client UNIQUE (client_id, statement_id);
alter table taken_back add constraint uq_taken_back_statement UNIQUE (statement_id);
alter table taken_back enable row level security;
create policy taken_back_insert on taken_back for insert to heard_app
  with check (created_by = (( SELECT app.user_id() AS user_id)) AND heard_by = (( SELECT app.user_id() AS user_id)) AND taken_back_on <= (( SELECT app.today() AS today)) AND (EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = taken_back.statement_id)) AND app.may_answer(statement_id) AND NOT (EXISTS ( SELECT 1
   FROM response_statement a
  WHERE a.statement_id = taken_back.statement_id)));
create policy taken_back_read on taken_back for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = taken_back.statement_id)));
grant insert, select on taken_back to heard_app;
CREATE TRIGGER taken_back_insert_breaks AFTER INSERT ON taken_back REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_taken_back();
