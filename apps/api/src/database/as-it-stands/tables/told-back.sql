create table told_back (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  response_id uuid not null,
  statement_id uuid not null,
  result text not null,
  told_on date not null,
  told_by uuid not null,
  means text,
  words text,
  reason text,
  try_again_on date,
  reaction_feedback_id uuid,
  others_told text,
  translation text,
  translation_language text
);
alter table told_back add constraint ck_told_back_means_length CHECK (char_length(means) <= 60);
alter table told_back add constraint ck_told_back_others CHECK (others_told IS NULL OR result = 'COULD_NOT'::text);
alter table told_back add constraint ck_told_back_others_told_length CHECK (char_length(others_told) <= 200);
alter table told_back add constraint ck_told_back_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table told_back add constraint ck_told_back_reason CHECK ((result <> ALL (ARRAY['COULD_NOT'::text, 'UNREACHED'::text, 'WITHDRAWN'::text])) OR reason IS NOT NULL);
alter table told_back add constraint ck_told_back_reason_length CHECK (char_length(reason) <= 2000);
alter table told_back add constraint ck_told_back_result CHECK (result = ANY (ARRAY['TOLD'::text, 'COULD_NOT'::text, 'ASKED_NOT'::text, 'UNREACHED'::text, 'WITHDRAWN'::text]));
alter table told_back add constraint ck_told_back_translated CHECK ((translation IS NULL) = (translation_language IS NULL) AND (translation IS NULL OR words IS NOT NULL));
alter table told_back add constraint ck_told_back_translation_language_length CHECK (char_length(translation_language) <= 35);
alter table told_back add constraint ck_told_back_translation_length CHECK (char_length(translation) <= 2000);
alter table told_back add constraint ck_told_back_try_again CHECK ((result = 'COULD_NOT'::text) = (try_again_on IS NOT NULL));
alter table told_back add constraint ck_told_back_words CHECK ((result = 'TOLD'::text) = (words IS NOT NULL AND means IS NOT NULL));
alter table told_back add constraint ck_told_back_words_length CHECK (char_length(words) <= 2000);
alter table told_back add constraint fk_told_back_reaction FOREIGN KEY (reaction_feedback_id) REFERENCES feedback(id);
alter table told_back add constraint fk_told_back_response_statement FOREIGN KEY (response_id, statement_id) REFERENCES response_statement(response_id, statement_id);
alter table told_back add constraint fk_told_back_told_by FOREIGN KEY (told_by) REFERENCES user_account(id);
alter table told_back add constraint pk_told_back PRIMARY KEY (id);
alter table told_back add constraint uq_told_back_client UNIQUE (client_id, statement_id);
CREATE INDEX ix_told_back_reaction ON told_back USING btree (reaction_feedback_id) WHERE reaction_feedback_id IS NOT NULL;
CREATE INDEX ix_told_back_response_statement ON told_back USING btree (response_id, statement_id);
alter table told_back enable row level security;
create policy told_back_insert on told_back for insert to heard_app
  with check (created_by = (( SELECT app.user_id() AS user_id)) AND app.may_have_told(told_by, statement_id) AND told_on <= (( SELECT app.today() AS today)) AND (EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = told_back.statement_id)) AND app.may_answer(statement_id) AND app.is_last_response(response_id, statement_id) AND (result <> 'UNREACHED'::text OR (( SELECT app.role() AS role)) = 'TEAM_MANAGER'::text AND app.is_tried_twice(response_id, statement_id)));
create policy told_back_read on told_back for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM statement
  WHERE statement.id = told_back.statement_id)));
grant insert, select on told_back to heard_app;
CREATE TRIGGER told_back_insert_breaks AFTER INSERT ON told_back REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
CREATE TRIGGER told_back_insert_progress AFTER INSERT ON told_back REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
