create table setting_change (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  client_id uuid not null,
  payload_sha256 text not null,
  key text not null,
  version integer not null,
  value jsonb not null,
  value_before jsonb not null,
  reason text not null
);
alter table setting_change add constraint ck_setting_change_key_length CHECK (char_length(key) <= 60);
alter table setting_change add constraint ck_setting_change_payload_sha256_length CHECK (char_length(payload_sha256) <= 64);
alter table setting_change add constraint ck_setting_change_reason_length CHECK (char_length(reason) <= 300);
alter table setting_change add constraint ck_setting_change_value_before_length CHECK (octet_length(value_before::text) <= 10000);
alter table setting_change add constraint ck_setting_change_value_length CHECK (octet_length(value::text) <= 10000);
alter table setting_change add constraint ck_setting_change_version CHECK (version > 0);
alter table setting_change add constraint fk_setting_change_created_by FOREIGN KEY (created_by) REFERENCES user_account(id);
alter table setting_change add constraint pk_setting_change PRIMARY KEY (id);
alter table setting_change add constraint uq_setting_change_client UNIQUE (client_id);
alter table setting_change add constraint uq_setting_change_version UNIQUE (key, version);
alter table setting_change enable row level security;
create policy setting_change_read on setting_change for select to heard_app
  using ((( SELECT app.role() AS role)) = 'ADMINISTRATOR'::text);
grant select on setting_change to heard_app;
