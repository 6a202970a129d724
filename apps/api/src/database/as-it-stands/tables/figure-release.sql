create table figure_release (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  period_kind text not null,
  period_key text not null,
  data_as_at timestamp with time zone not null,
  published_at timestamp with time zone not null
);
alter table figure_release add constraint ck_figure_release_period_key_length CHECK (char_length(period_key) <= 60);
alter table figure_release add constraint ck_figure_release_period_kind CHECK (period_kind = ANY (ARRAY['QUARTER'::text, 'YEAR'::text]));
alter table figure_release add constraint pk_figure_release PRIMARY KEY (id);
alter table figure_release add constraint uq_figure_release_period UNIQUE (period_key);
alter table figure_release enable row level security;
create policy figure_release_insert on figure_release for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy figure_release_read on figure_release for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NOT NULL OR (( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant insert, select on figure_release to heard_app;
