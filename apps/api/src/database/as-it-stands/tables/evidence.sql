create table evidence (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  action_id uuid not null,
  kind text not null,
  body text not null,
  what_changed text,
  added_by uuid not null
);
alter table evidence add constraint ck_evidence_body_length CHECK (char_length(body) <= 5000);
alter table evidence add constraint ck_evidence_kind CHECK (kind = ANY (ARRAY['TEXT'::text, 'LINK'::text]));
alter table evidence add constraint ck_evidence_what_changed_length CHECK (char_length(what_changed) <= 2000);
alter table evidence add constraint fk_evidence_action FOREIGN KEY (action_id) REFERENCES action(id);
alter table evidence add constraint pk_evidence PRIMARY KEY (id);
CREATE INDEX ix_evidence_action ON evidence USING btree (action_id);
alter table evidence enable row level security;
create policy evidence_insert on evidence for insert to heard_app
  with check (added_by = (( SELECT app.user_id() AS user_id)) AND created_by = (( SELECT app.user_id() AS user_id)) AND app.carries_action(action_id));
create policy evidence_read on evidence for select to heard_app
  using (((( SELECT app.role() AS role)) <> ALL (ARRAY['NOBODY'::text, 'PARTNER'::text, 'ELECTED_MEMBER'::text, 'ADMINISTRATOR'::text])) AND (EXISTS ( SELECT 1
   FROM action
  WHERE action.id = evidence.action_id)));
comment on policy evidence_read on evidence is 'May hold what a child said: whoever runs the system reads none of it.';
grant insert, select on evidence to heard_app;
CREATE TRIGGER evidence_insert_breaks AFTER INSERT ON evidence REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
CREATE TRIGGER evidence_insert_progress AFTER INSERT ON evidence REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
