create table theme (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  key text not null,
  area text not null,
  label text not null,
  retired_on date
);
alter table theme add constraint ck_theme_area CHECK (area = ANY (ARRAY['RELATIONSHIPS'::text, 'RIGHTS'::text, 'RESILIENCE'::text, 'RECOVERY'::text]));
alter table theme add constraint ck_theme_key_length CHECK (char_length(key) <= 60);
alter table theme add constraint ck_theme_label_length CHECK (char_length(label) <= 200);
alter table theme add constraint pk_theme PRIMARY KEY (id);
alter table theme add constraint uq_theme_key UNIQUE (key);
alter table theme enable row level security;
create policy theme_read on theme for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NOT NULL OR (( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant select on theme to heard_app;
