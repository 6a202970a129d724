create table setting (
  key text not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  value jsonb not null
);
alter table setting add constraint pk_setting PRIMARY KEY (key);
grant select on setting to heard_app;
