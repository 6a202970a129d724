create table life_decision_telling (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  life_decision_id uuid not null,
  seq integer not null,
  result text not null,
  told_on date not null,
  told_by uuid not null,
  means text,
  words text,
  reason text,
  try_again_on date,
  others_told text,
  translation text,
  translation_language text,
  reaction_feedback_id uuid
);
alter table life_decision_telling add constraint ck_life_decision_telling_means_length CHECK (char_length(means) <= 60);
alter table life_decision_telling add constraint ck_life_decision_telling_others CHECK (others_told IS NULL OR result = 'COULD_NOT'::text);
alter table life_decision_telling add constraint ck_life_decision_telling_others_told_length CHECK (char_length(others_told) <= 200);
alter table life_decision_telling add constraint ck_life_decision_telling_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table life_decision_telling add constraint ck_life_decision_telling_reacted CHECK (reaction_feedback_id IS NULL OR result = 'TOLD'::text);
alter table life_decision_telling add constraint ck_life_decision_telling_reason CHECK ((result <> ALL (ARRAY['COULD_NOT'::text, 'UNREACHED'::text])) OR reason IS NOT NULL);
alter table life_decision_telling add constraint ck_life_decision_telling_reason_length CHECK (char_length(reason) <= 2000);
alter table life_decision_telling add constraint ck_life_decision_telling_result CHECK (result = ANY (ARRAY['TOLD'::text, 'COULD_NOT'::text, 'ASKED_NOT'::text, 'UNREACHED'::text]));
alter table life_decision_telling add constraint ck_life_decision_telling_translated CHECK ((translation IS NULL) = (translation_language IS NULL) AND (translation IS NULL OR words IS NOT NULL));
alter table life_decision_telling add constraint ck_life_decision_telling_translation_language_length CHECK (char_length(translation_language) <= 35);
alter table life_decision_telling add constraint ck_life_decision_telling_translation_length CHECK (char_length(translation) <= 2000);
alter table life_decision_telling add constraint ck_life_decision_telling_try_again CHECK ((result = 'COULD_NOT'::text) = (try_again_on IS NOT NULL));
alter table life_decision_telling add constraint ck_life_decision_telling_words CHECK ((result = 'TOLD'::text) = (words IS NOT NULL AND means IS NOT NULL));
alter table life_decision_telling add constraint ck_life_decision_telling_words_length CHECK (char_length(words) <= 2000);
alter table life_decision_telling add constraint fk_life_decision_telling_life_decision FOREIGN KEY (life_decision_id) REFERENCES life_decision(id) ON DELETE CASCADE;
alter table life_decision_telling add constraint fk_life_decision_telling_reaction FOREIGN KEY (reaction_feedback_id) REFERENCES feedback(id);
alter table life_decision_telling add constraint fk_life_decision_telling_told_by FOREIGN KEY (told_by) REFERENCES user_account(id);
alter table life_decision_telling add constraint pk_life_decision_telling PRIMARY KEY (id);
alter table life_decision_telling add constraint uq_life_decision_telling_client UNIQUE (client_id);
alter table life_decision_telling add constraint uq_life_decision_telling_seq UNIQUE (life_decision_id, seq);
CREATE INDEX ix_life_decision_telling_reaction ON life_decision_telling USING btree (reaction_feedback_id) WHERE reaction_feedback_id IS NOT NULL;
alter table life_decision_telling enable row level security;
create policy life_decision_telling_insert on life_decision_telling for insert to heard_app
  with check (told_by = (( SELECT app.user_id() AS user_id)) AND created_by = (( SELECT app.user_id() AS user_id)) AND told_on <= (( SELECT app.today() AS today)) AND app.may_say_of(life_decision_id) AND app.is_next_decision_telling(life_decision_id, seq) AND (result <> 'UNREACHED'::text OR (( SELECT app.role() AS role)) = 'TEAM_MANAGER'::text AND app.is_decision_tried_twice(life_decision_id)));
create policy life_decision_telling_read on life_decision_telling for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM life_decision
  WHERE life_decision.id = life_decision_telling.life_decision_id)));
grant insert, select on life_decision_telling to heard_app;
CREATE TRIGGER life_decision_telling_insert_breaks AFTER INSERT ON life_decision_telling REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_decision_breaks();
