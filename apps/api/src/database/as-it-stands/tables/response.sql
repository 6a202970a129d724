create table response (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  outcome text not null,
  weight text,
  reason text not null,
  decided_on date not null,
  decided_by uuid not null,
  decided_by_name text,
  replaces uuid,
  correction text,
  action_promised boolean not null default false
);
alter table response add constraint ck_response_corrected CHECK ((replaces IS NULL) = (correction IS NULL));
alter table response add constraint ck_response_correction_length CHECK (char_length(correction) <= 2000);
alter table response add constraint ck_response_decided_by_name_length CHECK (char_length(decided_by_name) <= 200);
alter table response add constraint ck_response_outcome CHECK (outcome = ANY (ARRAY['CHANGED'::text, 'PARTLY'::text, 'NOT_CHANGED'::text, 'CANNOT'::text]));
alter table response add constraint ck_response_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table response add constraint ck_response_reason_length CHECK (char_length(reason) <= 2000);
alter table response add constraint ck_response_weight CHECK (weight = ANY (ARRAY['DECIDED_IT'::text, 'MUCH'::text, 'SOME'::text, 'LITTLE'::text]));
alter table response add constraint fk_response_decided_by FOREIGN KEY (decided_by) REFERENCES user_account(id);
alter table response add constraint fk_response_replaces FOREIGN KEY (replaces) REFERENCES response(id);
alter table response add constraint pk_response PRIMARY KEY (id);
alter table response add constraint uq_response_client UNIQUE (client_id);
alter table response enable row level security;
create policy response_in_a_case on response for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'COMPLAINTS_MANAGER'::text AND decided_by = (( SELECT app.user_id() AS user_id)) AND created_by = (( SELECT app.user_id() AS user_id)) AND decided_on <= (( SELECT app.today() AS today)));
create policy response_insert on response for insert to heard_app
  with check (((( SELECT app.role() AS role)) = ANY (ARRAY['PRACTITIONER'::text, 'TEAM_MANAGER'::text, 'REVIEWING_OFFICER'::text, 'CHILDRENS_RIGHTS'::text, 'LEADERSHIP'::text])) AND decided_by = (( SELECT app.user_id() AS user_id)) AND created_by = (( SELECT app.user_id() AS user_id)) AND decided_on <= (( SELECT app.today() AS today)));
create policy response_read on response for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM response_statement
  WHERE response_statement.response_id = response.id)));
comment on policy response_read on response is 'Whoever reads words reads what was decided about them, and nobody else.';
grant insert, select on response to heard_app;
