create table sign_on_setting (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid not null,
  client_id uuid not null,
  payload_sha256 text not null,
  version integer not null,
  passwords text not null,
  makes_accounts boolean not null,
  joins_by_address boolean not null,
  role_claim text not null,
  team_claim text,
  address_claim text not null,
  verified_claim text,
  scopes text,
  lines jsonb not null,
  reason text not null
);
alter table sign_on_setting add constraint ck_sign_on_setting_address_claim_length CHECK (char_length(address_claim) <= 200);
alter table sign_on_setting add constraint ck_sign_on_setting_lines_length CHECK (octet_length(lines::text) <= 200000);
alter table sign_on_setting add constraint ck_sign_on_setting_passwords CHECK (passwords = ANY (ARRAY['EVERYBODY'::text, 'ADMINISTRATORS'::text, 'NOBODY'::text]));
alter table sign_on_setting add constraint ck_sign_on_setting_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table sign_on_setting add constraint ck_sign_on_setting_reason_length CHECK (char_length(reason) <= 300);
alter table sign_on_setting add constraint ck_sign_on_setting_role_claim_length CHECK (char_length(role_claim) <= 200);
alter table sign_on_setting add constraint ck_sign_on_setting_scopes_length CHECK (char_length(scopes) <= 200);
alter table sign_on_setting add constraint ck_sign_on_setting_team_claim_length CHECK (char_length(team_claim) <= 200);
alter table sign_on_setting add constraint ck_sign_on_setting_verified_claim_length CHECK (char_length(verified_claim) <= 200);
alter table sign_on_setting add constraint ck_sign_on_setting_version CHECK (version > 0);
alter table sign_on_setting add constraint fk_sign_on_setting_created_by FOREIGN KEY (created_by) REFERENCES user_account(id);
alter table sign_on_setting add constraint pk_sign_on_setting PRIMARY KEY (id);
alter table sign_on_setting add constraint uq_sign_on_setting_client UNIQUE (client_id);
alter table sign_on_setting add constraint uq_sign_on_setting_version UNIQUE (version);
alter table sign_on_setting enable row level security;
create policy sign_on_setting_read on sign_on_setting for select to heard_app
  using ((( SELECT app.role() AS role)) = 'ADMINISTRATOR'::text);
create policy sign_on_setting_write on sign_on_setting for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'ADMINISTRATOR'::text AND created_by = (( SELECT app.user_id() AS user_id)));
grant insert, select on sign_on_setting to heard_app;
