create table setting (
  key text not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  value jsonb not null
);
alter table setting add constraint ck_setting_key_length CHECK (char_length(key) <= 60);
alter table setting add constraint ck_setting_value_length CHECK (octet_length(value::text) <= 10000);
alter table setting add constraint pk_setting PRIMARY KEY (key);
grant select on setting to heard_app;
