create table released_stream_figure (
  period_key text not null,
  value_key text not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  published_at timestamp with time zone not null,
  tellings integer,
  heard integer
);
alter table released_stream_figure add constraint ck_released_stream_figure_hidden CHECK (num_nulls(tellings, heard) = ANY (ARRAY[0, 2]));
alter table released_stream_figure add constraint ck_released_stream_figure_period_key_length CHECK (char_length(period_key) <= 60);
alter table released_stream_figure add constraint ck_released_stream_figure_value_key_length CHECK (char_length(value_key) <= 60);
alter table released_stream_figure add constraint pk_released_stream_figure PRIMARY KEY (period_key, value_key);
alter table released_stream_figure enable row level security;
create policy released_stream_figure_insert on released_stream_figure for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy released_stream_figure_read on released_stream_figure for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NOT NULL OR (( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant insert, select on released_stream_figure to heard_app;
