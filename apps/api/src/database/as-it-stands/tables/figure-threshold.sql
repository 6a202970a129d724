create table figure_threshold (
  year_key text not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  up_to integer not null
);
alter table figure_threshold add constraint ck_figure_threshold_up_to CHECK (up_to >= 5);
alter table figure_threshold add constraint ck_figure_threshold_year_key_length CHECK (char_length(year_key) <= 60);
alter table figure_threshold add constraint pk_figure_threshold PRIMARY KEY (year_key);
alter table figure_threshold enable row level security;
create policy figure_threshold_insert on figure_threshold for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy figure_threshold_read on figure_threshold for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NOT NULL OR (( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant insert, select on figure_threshold to heard_app;
