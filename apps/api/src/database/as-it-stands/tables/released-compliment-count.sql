create table released_compliment_count (
  period_key text not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  as_at date not null,
  received integer not null
);
alter table released_compliment_count add constraint ck_released_compliment_count_period_key_length CHECK (char_length(period_key) <= 60);
alter table released_compliment_count add constraint pk_released_compliment_count PRIMARY KEY (period_key);
alter table released_compliment_count enable row level security;
create policy released_compliment_count_insert on released_compliment_count for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy released_compliment_count_read on released_compliment_count for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['COMPLAINTS_MANAGER'::text, 'LEADERSHIP'::text, 'ELECTED_MEMBER'::text, 'SYSTEM'::text]));
grant insert, select on released_compliment_count to heard_app;
