create table theme (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  key text not null,
  area text not null,
  label text not null,
  retired_on date,
  description text,
  "position" integer not null default 0,
  version integer not null default 1,
  merged_into_id uuid,
  counts_as_id uuid
);
alter table theme add constraint ck_theme_area CHECK (area = ANY (ARRAY['RELATIONSHIPS'::text, 'RIGHTS'::text, 'RESILIENCE'::text, 'RECOVERY'::text]));
alter table theme add constraint ck_theme_description_length CHECK (char_length(description) <= 300);
alter table theme add constraint ck_theme_key_length CHECK (char_length(key) <= 60);
alter table theme add constraint ck_theme_label_length CHECK (char_length(label) <= 200);
alter table theme add constraint ck_theme_merged CHECK (merged_into_id <> id AND counts_as_id <> id AND (merged_into_id IS NULL) = (counts_as_id IS NULL));
alter table theme add constraint fk_theme_counts_as FOREIGN KEY (counts_as_id) REFERENCES theme(id);
alter table theme add constraint fk_theme_merged_into FOREIGN KEY (merged_into_id) REFERENCES theme(id);
alter table theme add constraint pk_theme PRIMARY KEY (id);
alter table theme add constraint uq_theme_key UNIQUE (key);
alter table theme enable row level security;
create policy theme_insert on theme for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'QUALITY_ASSURANCE'::text);
create policy theme_read on theme for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NOT NULL OR (( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy theme_update on theme for update to heard_app
  using ((( SELECT app.role() AS role)) = 'QUALITY_ASSURANCE'::text)
  with check ((( SELECT app.role() AS role)) = 'QUALITY_ASSURANCE'::text);
comment on policy theme_update on theme is 'Forms offer a theme until the day before retired_on. What is looked for and counted by theme goes by counts_as_id, from all time: the last of the themes that it was merged into; what was said keeps the one that was chosen.';
grant insert, select on theme to heard_app;
grant update (area, label, retired_on, description, "position", version, merged_into_id, counts_as_id) on theme to heard_app;
