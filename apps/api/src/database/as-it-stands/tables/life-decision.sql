create table life_decision (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid,
  payload_sha256 text,
  child_id uuid not null,
  kind text not null,
  title text,
  what text,
  decided_by text,
  took_effect_on date not null,
  known_on date not null,
  source text not null,
  child_status_id uuid,
  child_relationship_id uuid,
  withdrawn_on date
);
alter table life_decision add constraint ck_life_decision_decided_by_length CHECK (char_length(decided_by) <= 200);
alter table life_decision add constraint ck_life_decision_from CHECK ((source = 'EPISODE'::text) = (child_status_id IS NOT NULL) AND (source = 'ALLOCATION'::text) = (child_relationship_id IS NOT NULL) AND (source = 'RECORDED'::text) = (client_id IS NOT NULL AND payload_sha256 IS NOT NULL AND what IS NOT NULL));
alter table life_decision add constraint ck_life_decision_kind CHECK (kind = ANY (ARRAY['PLACEMENT_MOVE'::text, 'SCHOOL'::text, 'FAMILY_TIME'::text, 'CHANGE_OF_WORKER'::text, 'OTHER'::text]));
alter table life_decision add constraint ck_life_decision_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table life_decision add constraint ck_life_decision_source CHECK (source = ANY (ARRAY['EPISODE'::text, 'ALLOCATION'::text, 'RECORDED'::text]));
alter table life_decision add constraint ck_life_decision_title CHECK ((kind = 'OTHER'::text) = (title IS NOT NULL));
alter table life_decision add constraint ck_life_decision_title_length CHECK (char_length(title) <= 300);
alter table life_decision add constraint ck_life_decision_what_length CHECK (char_length(what) <= 2000);
alter table life_decision add constraint fk_life_decision_child FOREIGN KEY (child_id) REFERENCES child(id);
alter table life_decision add constraint fk_life_decision_child_relationship FOREIGN KEY (child_relationship_id) REFERENCES child_relationship(id) ON DELETE CASCADE;
alter table life_decision add constraint fk_life_decision_child_status FOREIGN KEY (child_status_id) REFERENCES child_status(id) ON DELETE CASCADE;
alter table life_decision add constraint pk_life_decision PRIMARY KEY (id);
alter table life_decision add constraint uq_life_decision_child_relationship UNIQUE (child_relationship_id);
alter table life_decision add constraint uq_life_decision_child_status UNIQUE (child_status_id);
alter table life_decision add constraint uq_life_decision_client UNIQUE (client_id);
CREATE INDEX ix_life_decision_child ON life_decision USING btree (child_id, took_effect_on, id);
CREATE INDEX ix_life_decision_took_effect_on ON life_decision USING btree (took_effect_on);
alter table life_decision enable row level security;
create policy life_decision_insert on life_decision for insert to heard_app
  with check (source = 'RECORDED'::text AND created_by = (( SELECT app.user_id() AS user_id)) AND known_on = (( SELECT app.today() AS today)) AND app.may_decide_for(child_id));
create policy life_decision_read on life_decision for select to heard_app
  using ((( SELECT app.reach() AS reach)) = 'ALL'::text OR (( SELECT app.reach() AS reach)) = 'ONE'::text AND child_id = (( SELECT app.opened_child() AS opened_child)) OR (child_id IN ( SELECT app.my_children() AS my_children)));
create policy life_decision_update on life_decision for update to heard_app
  using (source = 'RECORDED'::text AND withdrawn_on IS NULL AND app.may_decide_for(child_id))
  with check (source = 'RECORDED'::text AND (withdrawn_on IS NULL OR withdrawn_on = (( SELECT app.today() AS today))) AND app.is_decision_being_changed(id, withdrawn_on IS NOT NULL));
grant insert, select on life_decision to heard_app;
grant update (kind, title, what, decided_by, took_effect_on, withdrawn_on) on life_decision to heard_app;
CREATE TRIGGER life_decision_insert_breaks AFTER INSERT ON life_decision REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_decision_breaks();
CREATE TRIGGER life_decision_update_breaks AFTER UPDATE ON life_decision REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_decision_breaks();
