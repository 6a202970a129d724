create table partner_question (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  statement_id uuid not null,
  asked_by uuid not null,
  partner_id uuid not null,
  question text not null,
  shows_words boolean not null,
  taken_back_at timestamp with time zone,
  taken_back_by uuid
);
alter table partner_question add constraint ck_partner_question_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table partner_question add constraint ck_partner_question_question_length CHECK (char_length(question) <= 2000);
alter table partner_question add constraint ck_partner_question_taken_back CHECK ((taken_back_at IS NULL) = (taken_back_by IS NULL));
alter table partner_question add constraint fk_partner_question_asked_by FOREIGN KEY (asked_by) REFERENCES user_account(id);
alter table partner_question add constraint fk_partner_question_partner FOREIGN KEY (partner_id) REFERENCES user_account(id);
alter table partner_question add constraint fk_partner_question_statement FOREIGN KEY (statement_id) REFERENCES statement(id);
alter table partner_question add constraint fk_partner_question_taken_back_by FOREIGN KEY (taken_back_by) REFERENCES user_account(id);
alter table partner_question add constraint pk_partner_question PRIMARY KEY (id);
alter table partner_question add constraint uq_partner_question_client UNIQUE (client_id);
CREATE INDEX ix_partner_question_partner ON partner_question USING btree (partner_id);
CREATE INDEX ix_partner_question_statement ON partner_question USING btree (statement_id);
alter table partner_question enable row level security;
create policy partner_question_insert on partner_question for insert to heard_app
  with check (created_by = (( SELECT app.user_id() AS user_id)) AND asked_by = (( SELECT app.user_id() AS user_id)) AND (EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = partner_question.statement_id)) AND (partner_id IN ( SELECT o.id
   FROM app.partners_to_ask(partner_question.statement_id) o(id, name, kind))));
create policy partner_question_read on partner_question for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = partner_question.statement_id)));
create policy partner_question_take_back on partner_question for update to heard_app
  using ((app.role() = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'CHILDRENS_RIGHTS'::text, 'LEADERSHIP'::text])) AND app.may_answer(statement_id) AND taken_back_at IS NULL)
  with check (taken_back_by = (( SELECT app.user_id() AS user_id)) AND NOT app.is_replied_to(id));
grant insert, select on partner_question to heard_app;
grant update (taken_back_at, taken_back_by) on partner_question to heard_app;
