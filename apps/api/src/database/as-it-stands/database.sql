create extension pg_trgm with schema public;
create extension plpgsql with schema pg_catalog;
create extension unaccent with schema public;
create role heard_app nologin;
create schema app;
create schema public;
grant usage on schema app to heard_app;
grant usage on schema public to public;
create sequence schema_migration_id_seq as integer start 1 increment 1 minvalue 1 maxvalue 2147483647 cache 1 owned by schema_migration.id;
