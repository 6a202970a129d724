create table objective (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  plan_id uuid not null,
  no integer not null,
  theme text not null,
  title text not null
);
alter table objective add constraint ck_objective_theme_length CHECK (char_length(theme) <= 300);
alter table objective add constraint ck_objective_title_length CHECK (char_length(title) <= 300);
alter table objective add constraint fk_objective_plan FOREIGN KEY (plan_id) REFERENCES plan(id);
alter table objective add constraint pk_objective PRIMARY KEY (id);
alter table objective add constraint uq_objective_no UNIQUE (plan_id, no);
alter table objective enable row level security;
create policy objective_insert on objective for insert to heard_app
  with check ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
create policy objective_read on objective for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM plan
  WHERE plan.id = objective.plan_id)));
create policy objective_update on objective for update to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
grant insert, select, update on objective to heard_app;
