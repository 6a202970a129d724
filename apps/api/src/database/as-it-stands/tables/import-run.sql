create table import_run (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  kind text not null,
  sha256 text not null,
  file_names text[] not null,
  collection_year text,
  applied_at timestamp with time zone not null,
  applied_by uuid,
  applied_by_name text not null,
  rows_read integer not null,
  accepted integer not null,
  rejected integer not null,
  children_added integer not null default 0,
  children_changed integer not null default 0,
  reviews_added integer not null default 0,
  reviews_changed integer not null default 0,
  reviews_unchanged integer not null default 0
);
alter table import_run add constraint ck_import_run_applied_by_name_length CHECK (char_length(applied_by_name) <= 200);
alter table import_run add constraint ck_import_run_collection_year_length CHECK (char_length(collection_year) <= 60);
alter table import_run add constraint ck_import_run_counts CHECK ((accepted + rejected) = rows_read);
alter table import_run add constraint ck_import_run_file_names_length CHECK (cardinality(file_names) <= 3 AND char_length(array_to_string(file_names, ''::text)) <= 765);
alter table import_run add constraint ck_import_run_kind CHECK (kind = ANY (ARRAY['SSDA903'::text, 'ACTION_PLAN'::text]));
alter table import_run add constraint ck_import_run_sha256_length CHECK (char_length(sha256) <= 64);
alter table import_run add constraint fk_import_run_applied_by FOREIGN KEY (applied_by) REFERENCES user_account(id);
alter table import_run add constraint pk_import_run PRIMARY KEY (id);
CREATE INDEX ix_import_run_applied ON import_run USING btree (applied_at, id);
alter table import_run enable row level security;
create policy import_run_insert on import_run for insert to heard_app
  with check ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
create policy import_run_read on import_run for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['SYSTEM'::text, 'QUALITY_ASSURANCE'::text]));
grant insert, select on import_run to heard_app;
