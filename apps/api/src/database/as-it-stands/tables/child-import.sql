create table child_import (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  way text not null,
  sha256 text not null,
  file_names text[] not null,
  imported_by_name text not null,
  problem text,
  rows_read integer not null,
  rejected integer not null,
  added integer not null,
  changed integer not null,
  moved integer not null,
  unchanged integer not null,
  missing integer not null,
  doubles integer not null,
  findings jsonb not null
);
alter table child_import add constraint ck_child_import_file_names_length CHECK (cardinality(file_names) <= 10 AND char_length(array_to_string(file_names, ''::text)) <= 2550);
alter table child_import add constraint ck_child_import_findings_length CHECK (octet_length(findings::text) <= 1000000);
alter table child_import add constraint ck_child_import_imported_by_name_length CHECK (char_length(imported_by_name) <= 200);
alter table child_import add constraint ck_child_import_problem_length CHECK (char_length(problem) <= 2000);
alter table child_import add constraint ck_child_import_sha256_length CHECK (char_length(sha256) <= 64);
alter table child_import add constraint ck_child_import_way CHECK (way = ANY (ARRAY['UPLOAD'::text, 'COMMAND'::text, 'FOLDER'::text]));
alter table child_import add constraint pk_child_import PRIMARY KEY (id);
CREATE INDEX ix_child_import_newest ON child_import USING btree (created_at, id);
alter table child_import enable row level security;
create policy child_import_insert on child_import for insert to heard_app
  with check ((( SELECT app.role() AS role)) = ANY (ARRAY['ADMINISTRATOR'::text, 'SYSTEM'::text]));
create policy child_import_read on child_import for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['ADMINISTRATOR'::text, 'SYSTEM'::text]));
grant insert, select on child_import to heard_app;
