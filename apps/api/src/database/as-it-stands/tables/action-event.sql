create table action_event (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  action_id uuid not null,
  seq integer not null,
  kind text not null,
  from_column text,
  to_column text,
  detail jsonb not null default '{}'::jsonb,
  actor_id uuid,
  at timestamp with time zone not null,
  what_changed text
);
alter table action_event add constraint ck_action_event_detail_length CHECK (octet_length(detail::text) <= 2000);
alter table action_event add constraint ck_action_event_from_column_length CHECK (char_length(from_column) <= 60);
alter table action_event add constraint ck_action_event_kind CHECK (kind = ANY (ARRAY['CREATED'::text, 'MOVED'::text, 'EVIDENCE_ADDED'::text, 'CHANGED'::text, 'CHANGE_SAID'::text]));
alter table action_event add constraint ck_action_event_to_column_length CHECK (char_length(to_column) <= 60);
alter table action_event add constraint ck_action_event_what_changed_length CHECK (char_length(what_changed) <= 2000);
alter table action_event add constraint fk_action_event_action FOREIGN KEY (action_id) REFERENCES action(id);
alter table action_event add constraint pk_action_event PRIMARY KEY (id);
alter table action_event add constraint uq_action_event_seq UNIQUE (action_id, seq);
alter table action_event enable row level security;
create policy action_event_in_a_case on action_event for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND actor_id = (( SELECT app.user_id() AS user_id)) AND created_by = (( SELECT app.user_id() AS user_id)) AND kind = 'CREATED'::text AND app.is_card_being_made(action_id));
create policy action_event_insert on action_event for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text OR actor_id = (( SELECT app.user_id() AS user_id)) AND created_by = (( SELECT app.user_id() AS user_id)) AND ((( SELECT app.role() AS role)) = 'QUALITY_ASSURANCE'::text AND what_changed IS NULL OR app.carries_action(action_id)));
create policy action_event_insert_decided on action_event for insert to heard_app
  with check (((( SELECT app.role() AS role)) = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'CHILDRENS_RIGHTS'::text, 'LEADERSHIP'::text])) AND actor_id = (( SELECT app.user_id() AS user_id)) AND created_by = (( SELECT app.user_id() AS user_id)) AND kind = 'CREATED'::text AND app.is_card_being_made(action_id));
create policy action_event_read on action_event for select to heard_app
  using (((( SELECT app.role() AS role)) <> ALL (ARRAY['NOBODY'::text, 'PARTNER'::text, 'ELECTED_MEMBER'::text, 'ADMINISTRATOR'::text])) AND (EXISTS ( SELECT 1
   FROM action
  WHERE action.id = action_event.action_id)));
comment on policy action_event_read on action_event is 'May hold what a child said: whoever runs the system reads none of it.';
grant insert, select on action_event to heard_app;
CREATE TRIGGER action_event_insert_breaks AFTER INSERT ON action_event REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
CREATE TRIGGER action_event_insert_progress AFTER INSERT ON action_event REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_progress();
