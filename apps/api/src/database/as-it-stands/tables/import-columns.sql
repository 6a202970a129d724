create table import_columns (
  id uuid not null,
  created_at timestamp with time zone not null default now(),
  created_by uuid,
  kind text not null,
  columns jsonb not null
);
alter table import_columns add constraint ck_import_columns_columns_length CHECK (octet_length(columns::text) <= 10000);
alter table import_columns add constraint ck_import_columns_kind_length CHECK (char_length(kind) <= 60);
alter table import_columns add constraint pk_import_columns PRIMARY KEY (id);
alter table import_columns add constraint uq_import_columns_kind UNIQUE (kind);
alter table import_columns enable row level security;
create policy import_columns_read on import_columns for select to heard_app
  using ((( SELECT app.role() AS role)) = ANY (ARRAY['ADMINISTRATOR'::text, 'SYSTEM'::text]));
comment on policy import_columns_read on import_columns is 'Which columns of a file hold what: for whoever brings in people, and for what runs by night.';
grant select on import_columns to heard_app;
