create table representation (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  reference text not null,
  kind text not null,
  procedure text,
  procedure_reason text,
  received_on date not null,
  clock_starts_on date,
  grounds_on date,
  sufficient_interest_on date,
  channel text,
  from_whom text not null,
  complainant_name text,
  child_id uuid,
  summary text not null,
  wanted_outcome text,
  advocacy text not null,
  org_unit_id uuid,
  about_user_id uuid,
  praised_user_id uuid,
  version integer not null default 1,
  acknowledged_on date,
  advocacy_offered_on date,
  advocacy_provider text,
  end_kind text,
  ended_on date,
  end_reason text,
  end_said_by text,
  ended_by uuid,
  ended_at timestamp with time zone,
  learnt text,
  learning_change text,
  thanks_for text,
  on_child_file boolean
);
alter table representation add constraint ck_representation_acknowledged CHECK (acknowledged_on >= received_on);
alter table representation add constraint ck_representation_advocacy CHECK (advocacy = ANY (ARRAY['OFFERED_ACCEPTED'::text, 'OFFERED_DECLINED'::text, 'NOT_OFFERED'::text, 'NOT_APPLICABLE'::text]));
alter table representation add constraint ck_representation_advocacy_provider_length CHECK (char_length(advocacy_provider) <= 200);
alter table representation add constraint ck_representation_channel CHECK (channel = ANY (ARRAY['IN_PERSON'::text, 'PHONE'::text, 'EMAIL'::text, 'LETTER'::text, 'WEB_FORM'::text, 'THROUGH_ADVOCATE'::text]));
alter table representation add constraint ck_representation_complainant_name_length CHECK (char_length(complainant_name) <= 200);
alter table representation add constraint ck_representation_complaint CHECK (kind = 'COMPLIMENT'::text OR procedure IS NOT NULL AND clock_starts_on IS NOT NULL AND channel IS NOT NULL);
alter table representation add constraint ck_representation_compliment CHECK (kind = 'COMPLAINT'::text OR procedure IS NULL AND about_user_id IS NULL);
alter table representation add constraint ck_representation_end CHECK ((num_nonnulls(end_kind, ended_on, end_reason, ended_by, ended_at) = ANY (ARRAY[0, 5])) AND ended_on >= received_on AND (end_kind IS NULL OR kind = 'COMPLAINT'::text));
alter table representation add constraint ck_representation_end_kind CHECK (end_kind = ANY (ARRAY['WITHDRAWN'::text, 'REMEDIED'::text, 'NOT_FOR_PROCEDURE'::text]));
alter table representation add constraint ck_representation_end_reason_length CHECK (char_length(end_reason) <= 10000);
alter table representation add constraint ck_representation_end_said_by_length CHECK (char_length(end_said_by) <= 200);
alter table representation add constraint ck_representation_from_whom CHECK (from_whom = ANY (ARRAY['CHILD'::text, 'CARE_LEAVER'::text, 'PARENT'::text, 'FOSTER_CARER'::text, 'SPECIAL_GUARDIAN'::text, 'ADOPTIVE_FAMILY'::text, 'SUFFICIENT_INTEREST'::text, 'PARTNER'::text, 'REVIEWING_OFFICER'::text, 'COLLEAGUE'::text]));
alter table representation add constraint ck_representation_kind CHECK (kind = ANY (ARRAY['COMPLAINT'::text, 'COMPLIMENT'::text]));
alter table representation add constraint ck_representation_learning_change_length CHECK (char_length(learning_change) <= 5000);
alter table representation add constraint ck_representation_learnt_length CHECK (char_length(learnt) <= 5000);
alter table representation add constraint ck_representation_on_child_file CHECK (on_child_file IS NULL OR kind = 'COMPLIMENT'::text AND (child_id IS NOT NULL OR NOT on_child_file));
alter table representation add constraint ck_representation_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table representation add constraint ck_representation_procedure CHECK (procedure = ANY (ARRAY['CHILDREN_ACT_1989'::text, 'CORPORATE'::text, 'OTHER'::text]));
alter table representation add constraint ck_representation_procedure_reason_length CHECK (char_length(procedure_reason) <= 2000);
alter table representation add constraint ck_representation_reference_length CHECK (char_length(reference) <= 120);
alter table representation add constraint ck_representation_summary_length CHECK (char_length(summary) <= 10000);
alter table representation add constraint ck_representation_thanks CHECK (thanks_for IS NULL OR kind = 'COMPLIMENT'::text);
alter table representation add constraint ck_representation_thanks_for CHECK (thanks_for = ANY (ARRAY['SUPPORT'::text, 'LISTENING'::text, 'COMMUNICATION'::text, 'PIECE_OF_WORK'::text, 'MEETING'::text, 'BEYOND_DUTY'::text, 'OTHER'::text]));
alter table representation add constraint ck_representation_wanted_outcome_length CHECK (char_length(wanted_outcome) <= 5000);
alter table representation add constraint fk_representation_about_user FOREIGN KEY (about_user_id) REFERENCES user_account(id);
alter table representation add constraint fk_representation_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table representation add constraint fk_representation_ended_by FOREIGN KEY (ended_by) REFERENCES user_account(id);
alter table representation add constraint fk_representation_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit(id);
alter table representation add constraint fk_representation_praised_user FOREIGN KEY (praised_user_id) REFERENCES user_account(id);
alter table representation add constraint pk_representation PRIMARY KEY (id);
alter table representation add constraint uq_representation_client_id UNIQUE (client_id);
alter table representation add constraint uq_representation_reference UNIQUE (reference);
CREATE INDEX ix_representation_about_user ON representation USING btree (about_user_id);
CREATE INDEX ix_representation_child ON representation USING btree (child_id);
CREATE INDEX ix_representation_org_unit ON representation USING btree (org_unit_id);
CREATE INDEX ix_representation_received_on ON representation USING btree (kind, received_on, id);
alter table representation enable row level security;
create policy representation_insert on representation for insert to heard_app
  with check (created_by = (( SELECT app.user_id() AS user_id)) AND (about_user_id IS NULL OR about_user_id IS DISTINCT FROM (( SELECT app.user_id() AS user_id))) AND ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text OR ((( SELECT app.role() AS role)) = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'CHILDRENS_RIGHTS'::text])) AND kind = 'COMPLIMENT'::text AND (child_id IS NULL OR (child_id IN ( SELECT app.my_named_children() AS my_named_children)))));
create policy representation_read on representation for select to heard_app
  using ((about_user_id IS NULL OR about_user_id IS DISTINCT FROM (( SELECT app.user_id() AS user_id))) AND (((( SELECT app.role() AS role)) = ANY (ARRAY['COMPLAINTS_MANAGER'::text, 'SYSTEM'::text])) OR kind = 'COMPLAINT'::text AND ((( SELECT app.role() AS role)) = 'TEAM_MANAGER'::text AND (org_unit_id IN ( SELECT app.my_units() AS my_units)) OR (( SELECT app.role() AS role)) = 'REVIEWING_OFFICER'::text AND (child_id IN ( SELECT app.my_children_as(ARRAY['REVIEWING_OFFICER'::text]) AS my_children_as)) OR (( SELECT app.role() AS role)) = 'CHILDRENS_RIGHTS'::text AND (child_id IN ( SELECT app.my_children_as(ARRAY['ADVOCATE'::text, 'INDEPENDENT_VISITOR'::text, 'CHILDRENS_RIGHTS_WORKER'::text]) AS my_children_as))) OR kind = 'COMPLIMENT'::text AND ((( SELECT app.role() AS role)) = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'CHILDRENS_RIGHTS'::text])) AND (created_by = (( SELECT app.user_id() AS user_id)) OR praised_user_id = (( SELECT app.user_id() AS user_id)) OR ((( SELECT app.role() AS role)) = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text])) AND (org_unit_id IN ( SELECT app.my_units() AS my_units)) OR (( SELECT app.role() AS role)) = 'REVIEWING_OFFICER'::text AND (child_id IN ( SELECT app.my_children_as(ARRAY['REVIEWING_OFFICER'::text]) AS my_children_as)) OR (( SELECT app.role() AS role)) = 'CHILDRENS_RIGHTS'::text AND (child_id IN ( SELECT app.my_children_as(ARRAY['ADVOCATE'::text, 'INDEPENDENT_VISITOR'::text, 'CHILDRENS_RIGHTS_WORKER'::text]) AS my_children_as))) OR kind = 'COMPLIMENT'::text AND on_child_file AND ((( SELECT app.reach() AS reach)) = 'ALL'::text OR (( SELECT app.reach() AS reach)) = 'ONE'::text AND child_id = (( SELECT app.opened_child() AS opened_child)) OR (( SELECT app.reach() AS reach)) = 'ACCESS'::text AND (child_id IN ( SELECT app.my_children() AS my_children)))));
comment on policy representation_read on representation is 'Who reaches a child does not by that reach a complaint about the child''s care. Nobody reads or acts on one about themselves. A compliment on a child''s file is read by whoever reads the child''s record.';
create policy representation_update on representation for update to heard_app
  using (kind = 'COMPLAINT'::text AND (( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND about_user_id IS DISTINCT FROM (( SELECT app.user_id() AS user_id)))
  with check (kind = 'COMPLAINT'::text AND (( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND about_user_id IS DISTINCT FROM (( SELECT app.user_id() AS user_id)));
comment on policy representation_update on representation is 'The words are never changed, nor when they came; what we wrote beside them is put right by the complaints manager, and nobody does so in what is about themselves.';
grant insert, select on representation to heard_app;
grant update (procedure, procedure_reason, clock_starts_on, sufficient_interest_on, from_whom, child_id, advocacy, org_unit_id, about_user_id, version, acknowledged_on, advocacy_offered_on, advocacy_provider, end_kind, ended_on, end_reason, end_said_by, ended_by, ended_at, learnt, learning_change) on representation to heard_app;
CREATE TRIGGER representation_delete_access AFTER DELETE ON representation REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_representation();
CREATE TRIGGER representation_insert_access AFTER INSERT ON representation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_representation();
CREATE TRIGGER representation_insert_words AFTER INSERT ON representation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_representation_words();
CREATE TRIGGER representation_update_access AFTER UPDATE ON representation REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_representation();
CREATE TRIGGER representation_update_words AFTER UPDATE ON representation REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_representation_words();
