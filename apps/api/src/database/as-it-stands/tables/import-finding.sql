create table import_finding (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  run_id uuid not null,
  "position" integer not null,
  file text not null,
  line integer not null,
  rule text not null,
  severity text not null,
  message text not null
);
alter table import_finding add constraint ck_import_finding_file_length CHECK (char_length(file) <= 255);
alter table import_finding add constraint ck_import_finding_message_length CHECK (char_length(message) <= 2000);
alter table import_finding add constraint ck_import_finding_rule_length CHECK (char_length(rule) <= 60);
alter table import_finding add constraint ck_import_finding_severity CHECK (severity = ANY (ARRAY['error'::text, 'warning'::text]));
alter table import_finding add constraint fk_import_finding_run FOREIGN KEY (run_id) REFERENCES import_run(id);
alter table import_finding add constraint pk_import_finding PRIMARY KEY (id);
alter table import_finding add constraint uq_import_finding UNIQUE (run_id, "position");
alter table import_finding enable row level security;
create policy import_finding_insert on import_finding for insert to heard_app
  with check ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
create policy import_finding_read on import_finding for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
grant insert, select on import_finding to heard_app;
