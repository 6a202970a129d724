create table action_lead (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  action_id uuid not null,
  person_id uuid,
  label text not null
);
alter table action_lead add constraint ck_action_lead_label_length CHECK (char_length(label) <= 200);
alter table action_lead add constraint fk_action_lead_action FOREIGN KEY (action_id) REFERENCES action(id);
alter table action_lead add constraint fk_action_lead_person FOREIGN KEY (person_id) REFERENCES person(id);
alter table action_lead add constraint pk_action_lead PRIMARY KEY (id);
CREATE INDEX ix_action_lead_action ON action_lead USING btree (action_id);
CREATE INDEX ix_action_lead_person ON action_lead USING btree (person_id);
alter table action_lead enable row level security;
create policy action_lead_delete on action_lead for delete to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
create policy action_lead_in_a_case on action_lead for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND app.is_card_being_made(action_id));
create policy action_lead_insert on action_lead for insert to heard_app
  with check ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
create policy action_lead_insert_decided on action_lead for insert to heard_app
  with check (((( SELECT app.role() AS role)) = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'CHILDRENS_RIGHTS'::text, 'LEADERSHIP'::text])) AND app.is_card_being_made(action_id));
create policy action_lead_read on action_lead for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM action
  WHERE action.id = action_lead.action_id)));
grant delete, insert, select on action_lead to heard_app;
CREATE TRIGGER action_lead_insert_breaks AFTER INSERT ON action_lead REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
CREATE TRIGGER action_lead_update_breaks AFTER UPDATE ON action_lead REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION app.follow_breaks();
