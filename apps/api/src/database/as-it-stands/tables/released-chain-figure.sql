create table released_chain_figure (
  period_key text not null,
  dimension text not null,
  value_key text not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  label text not null,
  service_key text,
  published_at timestamp with time zone not null,
  said integer,
  decided integer,
  told integer,
  to_do integer,
  under_way integer,
  shown integer,
  due integer,
  in_time integer
);
alter table released_chain_figure add constraint ck_released_chain_figure_counts CHECK (num_nulls(said, decided) = ANY (ARRAY[0, 2]));
alter table released_chain_figure add constraint ck_released_chain_figure_dimension_length CHECK (char_length(dimension) <= 60);
alter table released_chain_figure add constraint ck_released_chain_figure_doing CHECK (num_nulls(to_do, under_way, shown) = ANY (ARRAY[0, 3]));
alter table released_chain_figure add constraint ck_released_chain_figure_label_length CHECK (char_length(label) <= 200);
alter table released_chain_figure add constraint ck_released_chain_figure_period_key_length CHECK (char_length(period_key) <= 60);
alter table released_chain_figure add constraint ck_released_chain_figure_promise CHECK (num_nulls(due, in_time) = ANY (ARRAY[0, 2]));
alter table released_chain_figure add constraint ck_released_chain_figure_service_key_length CHECK (char_length(service_key) <= 60);
alter table released_chain_figure add constraint ck_released_chain_figure_told CHECK (said IS NOT NULL OR told IS NULL);
alter table released_chain_figure add constraint ck_released_chain_figure_value_key_length CHECK (char_length(value_key) <= 60);
alter table released_chain_figure add constraint pk_released_chain_figure PRIMARY KEY (period_key, dimension, value_key);
alter table released_chain_figure enable row level security;
create policy released_chain_figure_insert on released_chain_figure for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy released_chain_figure_read on released_chain_figure for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NOT NULL OR (( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant insert, select on released_chain_figure to heard_app;
