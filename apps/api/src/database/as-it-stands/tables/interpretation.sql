create table interpretation (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  statement_id uuid not null,
  author_id uuid not null,
  written_on date not null,
  words text not null
);
alter table interpretation add constraint ck_interpretation_words_length CHECK (char_length(words) <= 20000);
alter table interpretation add constraint fk_interpretation_author FOREIGN KEY (author_id) REFERENCES user_account(id);
alter table interpretation add constraint fk_interpretation_statement FOREIGN KEY (statement_id) REFERENCES statement(id);
alter table interpretation add constraint pk_interpretation PRIMARY KEY (id);
CREATE INDEX ix_interpretation_statement ON interpretation USING btree (statement_id);
alter table interpretation enable row level security;
create policy interpretation_insert on interpretation for insert to heard_app
  with check (app.is_statement_being_recorded(statement_id));
create policy interpretation_read on interpretation for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = interpretation.statement_id)));
grant insert, select on interpretation to heard_app;
