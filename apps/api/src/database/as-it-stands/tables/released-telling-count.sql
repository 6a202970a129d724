create table released_telling_count (
  period_key text not null,
  value_key text not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  tellings integer not null,
  heard integer not null
);
alter table released_telling_count add constraint ck_released_telling_count_period_key_length CHECK (char_length(period_key) <= 60);
alter table released_telling_count add constraint ck_released_telling_count_value_key_length CHECK (char_length(value_key) <= 60);
alter table released_telling_count add constraint pk_released_telling_count PRIMARY KEY (period_key, value_key);
alter table released_telling_count enable row level security;
create policy released_telling_count_insert on released_telling_count for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy released_telling_count_read on released_telling_count for select to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant insert, select on released_telling_count to heard_app;
