create table feedback (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  child_id uuid,
  group_name text,
  stream text not null,
  occasion text,
  given_on date not null,
  capture_method text,
  language text not null default 'en'::text,
  interpreter_used boolean not null default false,
  source text not null,
  relayed_by text,
  question_asked text,
  read_back text,
  seen_alone text,
  recorded_by uuid not null,
  received_at timestamp with time zone not null default now(),
  answer_expected boolean not null default false,
  answer_owner_id uuid,
  answer_by date,
  speaker text,
  do_not_tell text,
  speaker_role text,
  partner_kind text
);
alter table feedback add constraint ck_feedback_capture_method CHECK (capture_method = ANY (ARRAY['CONVERSATION'::text, 'PLAY'::text, 'DRAWING'::text, 'WRITTEN'::text, 'PHONE_OR_TEXT'::text, 'AUDIO_OR_VIDEO'::text, 'OBSERVATION'::text, 'THREE_HOUSES'::text, 'WORDS_AND_PICTURES'::text, 'WISHES_AND_FEELINGS_SHEET'::text, 'SCALING'::text, 'LIFE_STORY_BOOK'::text, 'SOCIAL_STORY'::text, 'APP'::text, 'SURVEY'::text, 'MAKATON'::text, 'SYMBOLS'::text, 'PECS'::text, 'TALKING_MATS'::text, 'VOICE_OUTPUT_AID'::text, 'COMMUNICATION_PASSPORT'::text, 'VISUAL_TIMETABLE'::text, 'OBJECTS_OF_REFERENCE'::text, 'INTENSIVE_INTERACTION'::text, 'SIGN_LANGUAGE'::text, 'THROUGH_ADVOCATE'::text, 'THROUGH_CARER'::text, 'GROUP_OR_FORUM'::text]));
alter table feedback add constraint ck_feedback_child_or_group CHECK (num_nonnulls(child_id, group_name) = 1);
alter table feedback add constraint ck_feedback_child_speaks CHECK (speaker_role <> 'CHILD'::text OR speaker IS NULL);
alter table feedback add constraint ck_feedback_do_not_tell_length CHECK (char_length(do_not_tell) <= 200);
alter table feedback add constraint ck_feedback_group_name_length CHECK (char_length(group_name) <= 200);
alter table feedback add constraint ck_feedback_language_length CHECK (char_length(language) <= 35);
alter table feedback add constraint ck_feedback_occasion CHECK (occasion = ANY (ARRAY['VISIT'::text, 'DIRECT_WORK_SESSION'::text, 'BEFORE_REVIEW'::text, 'AT_REVIEW'::text, 'BEFORE_CONFERENCE'::text, 'AT_CONFERENCE'::text, 'AFTER_MISSING'::text, 'MOVING_HOME'::text, 'ABOUT_HOME'::text, 'ABOUT_SCHOOL'::text, 'ABOUT_FAMILY_TIME'::text, 'ABOUT_WORKER'::text, 'PATHWAY_PLAN'::text, 'GOOD_NEWS'::text, 'SOMETHING_WRONG'::text, 'CHILD_ASKED'::text, 'GROUP_SESSION'::text, 'OTHER'::text]));
alter table feedback add constraint ck_feedback_partner_kind CHECK (partner_kind = ANY (ARRAY['INFORMAL'::text, 'CASE_AUDIT'::text, 'COURT_OR_LEGAL'::text, 'COMMISSIONED'::text, 'FOSTERING'::text, 'RESIDENTIAL'::text]));
alter table feedback add constraint ck_feedback_partner_kind_stream CHECK (partner_kind IS NULL OR stream = 'PARTNER'::text);
alter table feedback add constraint ck_feedback_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table feedback add constraint ck_feedback_question_asked_length CHECK (char_length(question_asked) <= 2000);
alter table feedback add constraint ck_feedback_read_back CHECK (read_back = ANY (ARRAY['YES'::text, 'NO'::text, 'NOT_POSSIBLE'::text]));
alter table feedback add constraint ck_feedback_relayed_by_length CHECK (char_length(relayed_by) <= 200);
alter table feedback add constraint ck_feedback_seen_alone CHECK (seen_alone = ANY (ARRAY['YES'::text, 'NO'::text]));
alter table feedback add constraint ck_feedback_source CHECK (source = ANY (ARRAY['OWN_WORDS'::text, 'SECOND_HAND'::text, 'OBSERVATION'::text]));
alter table feedback add constraint ck_feedback_speaker_known CHECK (speaker_role IS NOT NULL OR speaker IS NOT NULL OR stream = 'FAMILY'::text);
alter table feedback add constraint ck_feedback_speaker_length CHECK (char_length(speaker) <= 200);
alter table feedback add constraint ck_feedback_speaker_role CHECK (speaker_role = ANY (ARRAY['CHILD'::text, 'PARENT'::text, 'CARER'::text, 'OTHER_FAMILY'::text, 'PARTNER'::text, 'ADVOCATE'::text, 'INDEPENDENT_VISITOR'::text]));
alter table feedback add constraint ck_feedback_stream CHECK (stream = ANY (ARRAY['CP_CONFERENCE'::text, 'CIC_REVIEW'::text, 'ADVOCACY_IV'::text, 'PARTNER'::text, 'DIRECT_WORK'::text, 'FAMILY'::text]));
alter table feedback add constraint fk_feedback_answer_owner FOREIGN KEY (answer_owner_id) REFERENCES user_account(id);
alter table feedback add constraint fk_feedback_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table feedback add constraint fk_feedback_recorded_by FOREIGN KEY (recorded_by) REFERENCES user_account(id);
alter table feedback add constraint pk_feedback PRIMARY KEY (id);
alter table feedback add constraint uq_feedback_child UNIQUE (id, child_id);
alter table feedback add constraint uq_feedback_client_id UNIQUE (client_id);
CREATE INDEX ix_feedback_answer_by ON feedback USING btree (answer_by) WHERE answer_by IS NOT NULL;
CREATE INDEX ix_feedback_child_given_on ON feedback USING btree (child_id, given_on, id);
CREATE INDEX ix_feedback_child_received ON feedback USING btree (child_id, received_at);
CREATE INDEX ix_feedback_given_on ON feedback USING btree (given_on, id);
CREATE INDEX ix_feedback_recorded_by ON feedback USING btree (recorded_by, given_on, id);
CREATE INDEX ix_feedback_stream_given_on ON feedback USING btree (stream, given_on);
alter table feedback enable row level security;
create policy feedback_in_a_case on feedback for select to heard_app
  using ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND (id IN ( SELECT app.words_of_my_cases() AS words_of_my_cases)));
comment on policy feedback_in_a_case on feedback is 'As far as the case needs: what its manager was told themselves, and what hangs on that.';
create policy feedback_insert on feedback for insert to heard_app
  with check (((( SELECT app.role() AS role)) = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'CHILDRENS_RIGHTS'::text, 'COMPLAINTS_MANAGER'::text, 'PARTNER'::text])) AND recorded_by = (( SELECT app.user_id() AS user_id)) AND created_by = (( SELECT app.user_id() AS user_id)) AND (child_id IS NULL OR (child_id IN ( SELECT app.my_named_children() AS my_named_children))));
create policy feedback_read on feedback for select to heard_app
  using (NOT (id IN ( SELECT app.withheld_feedback() AS withheld_feedback)) AND ((( SELECT app.reach() AS reach)) = 'ALL'::text OR (( SELECT app.reach() AS reach)) = 'ONE'::text AND child_id = (( SELECT app.opened_child() AS opened_child)) OR (( SELECT app.reach() AS reach)) = 'ACCESS'::text AND (child_id IN ( SELECT app.my_children() AS my_children)) OR child_id IS NULL AND (recorded_by = (( SELECT app.user_id() AS user_id)) OR (( SELECT app.role() AS role)) = 'CHILDRENS_RIGHTS'::text)));
comment on policy feedback_read on feedback is 'What a group said is read by whoever wrote it down, by the children''s rights team, and by quality assurance.';
grant insert, select on feedback to heard_app;
CREATE TRIGGER feedback_delete_counts AFTER DELETE ON feedback REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_changed_tellings();
CREATE TRIGGER feedback_insert_counts AFTER INSERT ON feedback REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_new_tellings();
CREATE TRIGGER feedback_update_counts AFTER UPDATE ON feedback REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.note_changed_tellings();
CREATE TRIGGER feedback_update_need AFTER UPDATE ON feedback REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_child_need();
CREATE TRIGGER feedback_update_progress AFTER UPDATE ON feedback REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
