create table released_chain_wait (
  period_key text not null,
  wait text not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  median integer,
  is_slowest_shown boolean not null,
  slowest integer
);
alter table released_chain_wait add constraint ck_released_chain_wait_period_key_length CHECK (char_length(period_key) <= 60);
alter table released_chain_wait add constraint ck_released_chain_wait_wait_length CHECK (char_length(wait) <= 60);
alter table released_chain_wait add constraint pk_released_chain_wait PRIMARY KEY (period_key, wait);
alter table released_chain_wait enable row level security;
create policy released_chain_wait_insert on released_chain_wait for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy released_chain_wait_read on released_chain_wait for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NOT NULL OR (( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant insert, select on released_chain_wait to heard_app;
