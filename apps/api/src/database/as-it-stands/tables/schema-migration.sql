create table schema_migration (
  id integer not null default nextval('schema_migration_id_seq'::regclass),
  "timestamp" bigint not null,
  name character varying not null
);
alter table schema_migration add constraint "PK_0edff5015b71cc0389ae0f4b9a1" PRIMARY KEY (id);
