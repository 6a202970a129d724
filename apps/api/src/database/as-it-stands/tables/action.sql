create table action (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  plan_id uuid not null,
  objective_id uuid not null,
  no text not null,
  title text not null,
  timescale_text text,
  due_from date,
  due_to date,
  year_inferred boolean not null default false,
  measure text,
  org_unit_id uuid,
  column_key text not null,
  rank text collate "C" not null,
  shared boolean not null default false,
  version integer not null default 1
);
alter table action add constraint ck_action_column_key CHECK (column_key = ANY (ARRAY['NOT_STARTED'::text, 'IN_PROGRESS'::text, 'BLOCKED'::text, 'EVIDENCE_REVIEW'::text, 'ACHIEVED'::text]));
alter table action add constraint ck_action_measure_length CHECK (char_length(measure) <= 5000);
alter table action add constraint ck_action_no_length CHECK (char_length(no) <= 60);
alter table action add constraint ck_action_rank_length CHECK (char_length(rank) <= 100);
alter table action add constraint ck_action_timescale_text_length CHECK (char_length(timescale_text) <= 200);
alter table action add constraint ck_action_title_length CHECK (char_length(title) <= 300);
alter table action add constraint fk_action_objective FOREIGN KEY (objective_id) REFERENCES objective(id);
alter table action add constraint fk_action_org_unit FOREIGN KEY (org_unit_id) REFERENCES org_unit(id);
alter table action add constraint fk_action_plan FOREIGN KEY (plan_id) REFERENCES plan(id);
alter table action add constraint pk_action PRIMARY KEY (id);
alter table action add constraint uq_action_no UNIQUE (plan_id, no);
alter table action add constraint uq_action_rank UNIQUE (plan_id, column_key, rank) DEFERRABLE;
CREATE INDEX ix_action_objective ON action USING btree (objective_id);
alter table action enable row level security;
create policy action_in_a_case on action for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND created_by = (( SELECT app.user_id() AS user_id)) AND column_key = 'NOT_STARTED'::text AND NOT shared);
create policy action_insert on action for insert to heard_app
  with check ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
create policy action_insert_decided on action for insert to heard_app
  with check (((( SELECT app.role() AS role)) = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'CHILDRENS_RIGHTS'::text, 'LEADERSHIP'::text])) AND created_by = (( SELECT app.user_id() AS user_id)) AND column_key = 'NOT_STARTED'::text AND NOT shared);
create policy action_read on action for select to heard_app
  using (((( SELECT app.role() AS role)) <> ALL (ARRAY['NOBODY'::text, 'PARTNER'::text, 'ELECTED_MEMBER'::text])) OR (( SELECT app.role() AS role)) = 'PARTNER'::text AND shared OR (( SELECT app.role() AS role)) = 'ELECTED_MEMBER'::text AND (EXISTS ( SELECT 1
   FROM plan
  WHERE plan.id = action.plan_id)));
create policy action_update on action for update to heard_app
  using (((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text])) OR app.carries_action(id));
grant insert, select on action to heard_app;
grant update (title, timescale_text, due_from, due_to, year_inferred, measure, column_key, rank, version) on action to heard_app;
CREATE CONSTRAINT TRIGGER action_insert_of_decision AFTER INSERT ON action DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.check_card_of_decision();
CREATE TRIGGER action_update_breaks AFTER UPDATE ON action REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
CREATE TRIGGER action_update_check BEFORE UPDATE OF column_key ON action FOR EACH ROW WHEN (old.column_key IS DISTINCT FROM new.column_key AND (app.role() <> ALL (ARRAY['NOBODY'::text, 'SYSTEM'::text]))) EXECUTE FUNCTION app.check_card_move();
CREATE TRIGGER action_update_progress AFTER UPDATE ON action REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
