create table board_column (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  plan_id uuid not null,
  key text not null,
  label text not null,
  "position" integer not null,
  wip_limit integer
);
alter table board_column add constraint ck_board_column_key CHECK (key = ANY (ARRAY['NOT_STARTED'::text, 'IN_PROGRESS'::text, 'BLOCKED'::text, 'EVIDENCE_REVIEW'::text, 'ACHIEVED'::text]));
alter table board_column add constraint ck_board_column_label_length CHECK (char_length(label) <= 200);
alter table board_column add constraint fk_board_column_plan FOREIGN KEY (plan_id) REFERENCES plan(id);
alter table board_column add constraint pk_board_column PRIMARY KEY (id);
alter table board_column add constraint uq_board_column_key UNIQUE (plan_id, key);
alter table board_column enable row level security;
create policy board_column_insert on board_column for insert to heard_app
  with check ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
create policy board_column_read on board_column for select to heard_app
  using ((EXISTS ( SELECT 1
   FROM plan
  WHERE plan.id = board_column.plan_id)));
grant insert, select on board_column to heard_app;
