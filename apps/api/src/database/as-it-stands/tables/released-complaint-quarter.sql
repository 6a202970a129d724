create table released_complaint_quarter (
  period_key text not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  as_at date not null,
  in_standard integer,
  in_agreed integer,
  late integer,
  still_open integer,
  in_time integer,
  total integer
);
alter table released_complaint_quarter add constraint ck_released_complaint_quarter_period_key_length CHECK (char_length(period_key) <= 60);
alter table released_complaint_quarter add constraint pk_released_complaint_quarter PRIMARY KEY (period_key);
alter table released_complaint_quarter enable row level security;
create policy released_complaint_quarter_insert on released_complaint_quarter for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy released_complaint_quarter_read on released_complaint_quarter for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['COMPLAINTS_MANAGER'::text, 'LEADERSHIP'::text, 'ELECTED_MEMBER'::text, 'SYSTEM'::text]));
grant insert, select on released_complaint_quarter to heard_app;
