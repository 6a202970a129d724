create table released_statement (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  period_key text not null,
  service_key text not null,
  team_key text not null,
  stream text not null,
  age_band text not null,
  state text not null,
  is_to_do boolean not null,
  is_under_way boolean not null,
  is_shown boolean not null,
  is_told boolean not null,
  is_due boolean not null,
  is_in_time boolean not null,
  days_to_decided integer,
  days_to_under_way integer,
  days_to_shown integer,
  days_to_told integer,
  days_in_all integer
);
alter table released_statement add constraint ck_released_statement_age_band_length CHECK (char_length(age_band) <= 60);
alter table released_statement add constraint ck_released_statement_period_key_length CHECK (char_length(period_key) <= 60);
alter table released_statement add constraint ck_released_statement_service_key_length CHECK (char_length(service_key) <= 60);
alter table released_statement add constraint ck_released_statement_state_length CHECK (char_length(state) <= 60);
alter table released_statement add constraint ck_released_statement_stream_length CHECK (char_length(stream) <= 60);
alter table released_statement add constraint ck_released_statement_team_key_length CHECK (char_length(team_key) <= 60);
alter table released_statement add constraint pk_released_statement PRIMARY KEY (id);
CREATE INDEX ix_released_statement_period ON released_statement USING btree (period_key);
alter table released_statement enable row level security;
create policy released_statement_insert on released_statement for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy released_statement_read on released_statement for select to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant insert, select on released_statement to heard_app;
