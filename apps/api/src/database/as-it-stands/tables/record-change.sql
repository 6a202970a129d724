create table record_change (
  id uuid not null,
  at timestamp with time zone not null,
  actor_id uuid,
  actor_name text,
  request_id uuid not null,
  table_name text not null,
  row_id uuid not null,
  columns text[] not null,
  line_number bigint not null generated always as identity
);
alter table record_change add constraint ck_record_change_actor_name_length CHECK (char_length(actor_name) <= 200);
alter table record_change add constraint ck_record_change_columns_length CHECK (cardinality(columns) <= 60 AND char_length(array_to_string(columns, ''::text)) <= 3600);
alter table record_change add constraint ck_record_change_table_name_length CHECK (char_length(table_name) <= 60);
alter table record_change add constraint pk_record_change PRIMARY KEY (id);
alter table record_change add constraint uq_record_change_line UNIQUE (line_number);
CREATE INDEX ix_record_change_row ON record_change USING btree (table_name, row_id);
alter table record_change enable row level security;
create policy record_change_insert on record_change for insert to heard_app
  with check (NOT actor_id IS DISTINCT FROM (( SELECT
        CASE
            WHEN app.role() = 'SYSTEM'::text THEN '00000000-0000-0000-0000-000000000000'::uuid
            ELSE app.user_id()
        END AS user_id)));
grant insert on record_change to heard_app;
