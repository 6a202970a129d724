create table pgboss.archive (
  id uuid not null,
  name text not null,
  priority integer not null,
  data jsonb,
  state pgboss.job_state not null,
  retry_limit integer not null,
  retry_count integer not null,
  retry_delay integer not null,
  retry_backoff boolean not null,
  start_after timestamp with time zone not null,
  started_on timestamp with time zone,
  singleton_key text,
  singleton_on timestamp without time zone,
  expire_in interval not null,
  created_on timestamp with time zone not null,
  completed_on timestamp with time zone,
  keep_until timestamp with time zone not null,
  output jsonb,
  dead_letter text,
  policy text,
  archived_on timestamp with time zone not null default now()
);
alter table pgboss.archive add constraint archive_pkey PRIMARY KEY (name, id);
CREATE INDEX archive_i1 ON pgboss.archive USING btree (archived_on);
alter table pgboss.archive enable row level security;
create policy archive_of_system on pgboss.archive for all to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text)
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant delete, insert, select on pgboss.archive to heard_app;
