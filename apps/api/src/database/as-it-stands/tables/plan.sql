create table plan (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  title text not null,
  starts_on date,
  ends_on date,
  published_on date,
  source text
);
alter table plan add constraint ck_plan_source_length CHECK (char_length(source) <= 255);
alter table plan add constraint ck_plan_title_length CHECK (char_length(title) <= 300);
alter table plan add constraint pk_plan PRIMARY KEY (id);
CREATE UNIQUE INDEX uq_plan_source ON plan USING btree (source) WHERE source IS NOT NULL;
alter table plan enable row level security;
create policy plan_insert on plan for insert to heard_app
  with check ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
create policy plan_read on plan for select to heard_app
  using (((( SELECT app.role() AS role)) <> ALL (ARRAY['NOBODY'::text, 'PARTNER'::text, 'ELECTED_MEMBER'::text])) OR (( SELECT app.role() AS role)) = 'PARTNER'::text OR published_on <= (( SELECT app.today() AS today)));
create policy plan_update on plan for update to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
grant insert, select, update on plan to heard_app;
