create table released_complaint_count (
  period_key text not null,
  stage text not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  as_at date not null,
  in_standard integer not null,
  in_agreed integer not null,
  late integer not null,
  overdue integer not null,
  open integer not null,
  open_past_standard integer not null,
  withdrawn integer not null,
  remedied integer not null,
  not_for_procedure integer not null
);
alter table released_complaint_count add constraint ck_released_complaint_count_period_key_length CHECK (char_length(period_key) <= 60);
alter table released_complaint_count add constraint ck_released_complaint_count_stage CHECK (stage = ANY (ARRAY['STAGE_1'::text, 'STAGE_2'::text, 'STAGE_3'::text]));
alter table released_complaint_count add constraint pk_released_complaint_count PRIMARY KEY (period_key, stage);
alter table released_complaint_count enable row level security;
create policy released_complaint_count_insert on released_complaint_count for insert to heard_app
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
create policy released_complaint_count_read on released_complaint_count for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['COMPLAINTS_MANAGER'::text, 'LEADERSHIP'::text, 'ELECTED_MEMBER'::text, 'SYSTEM'::text]));
grant insert, select on released_complaint_count to heard_app;
