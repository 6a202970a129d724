create unlogged table request_count (
  key text not null,
  points integer not null,
  expire bigint
) with (fillfactor=50);
alter table request_count add constraint ck_request_count_key_length CHECK (char_length(key) <= 120);
alter table request_count add constraint pk_request_count PRIMARY KEY (key);
alter table request_count enable row level security;
create policy request_count_delete on request_count for delete to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NULL);
create policy request_count_insert on request_count for insert to heard_app
  with check ((( SELECT app.user_id() AS user_id)) IS NULL);
create policy request_count_read on request_count for select to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NULL);
create policy request_count_update on request_count for update to heard_app
  using ((( SELECT app.user_id() AS user_id)) IS NULL)
  with check ((( SELECT app.user_id() AS user_id)) IS NULL);
grant delete, insert, select, update on request_count to heard_app;
