create table theme_change (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  theme_id uuid not null,
  version integer not null,
  kind text not null,
  area text not null,
  label text not null,
  description text,
  retired_on date,
  merged_into_id uuid,
  reason text
);
alter table theme_change add constraint ck_theme_change_area CHECK (area = ANY (ARRAY['RELATIONSHIPS'::text, 'RIGHTS'::text, 'RESILIENCE'::text, 'RECOVERY'::text]));
alter table theme_change add constraint ck_theme_change_description_length CHECK (char_length(description) <= 300);
alter table theme_change add constraint ck_theme_change_kind CHECK (kind = ANY (ARRAY['MADE'::text, 'CHANGED'::text, 'RETIRED'::text, 'OFFERED_AGAIN'::text, 'MERGED'::text, 'SEPARATED'::text]));
alter table theme_change add constraint ck_theme_change_label_length CHECK (char_length(label) <= 200);
alter table theme_change add constraint ck_theme_change_reason_length CHECK (char_length(reason) <= 300);
alter table theme_change add constraint fk_theme_change_merged_into FOREIGN KEY (merged_into_id) REFERENCES theme(id);
alter table theme_change add constraint fk_theme_change_theme FOREIGN KEY (theme_id) REFERENCES theme(id);
alter table theme_change add constraint pk_theme_change PRIMARY KEY (id);
alter table theme_change add constraint uq_theme_change_version UNIQUE (theme_id, version);
alter table theme_change enable row level security;
create policy theme_change_insert on theme_change for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'QUALITY_ASSURANCE'::text AND created_by = (( SELECT app.user_id() AS user_id)));
create policy theme_change_read on theme_change for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text, 'TEAM_MANAGER'::text, 'LEADERSHIP'::text, 'ADMINISTRATOR'::text]));
grant insert, select on theme_change to heard_app;
