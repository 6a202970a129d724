create table released_split (
  kind text not null,
  period_key text not null,
  dimension text not null,
  value_key text not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  label text not null,
  as_at date not null,
  total integer not null,
  received integer
);
alter table released_split add constraint ck_released_split_dimension CHECK (dimension = ANY (ARRAY['FROM_WHOM'::text, 'TEAM'::text, 'THANKS_FOR'::text, 'AGE_BAND'::text, 'SEX'::text, 'ETHNICITY'::text, 'SEND'::text]));
alter table released_split add constraint ck_released_split_kind CHECK (kind = ANY (ARRAY['COMPLAINT'::text, 'COMPLIMENT'::text]));
alter table released_split add constraint ck_released_split_label_length CHECK (char_length(label) <= 200);
alter table released_split add constraint ck_released_split_period_key_length CHECK (char_length(period_key) <= 60);
alter table released_split add constraint ck_released_split_value_key_length CHECK (char_length(value_key) <= 60);
alter table released_split add constraint pk_released_split PRIMARY KEY (kind, period_key, dimension, value_key);
alter table released_split enable row level security;
create policy released_split_insert on released_split for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy released_split_read on released_split for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['COMPLAINTS_MANAGER'::text, 'LEADERSHIP'::text, 'ELECTED_MEMBER'::text, 'SYSTEM'::text]));
grant insert, select on released_split to heard_app;
