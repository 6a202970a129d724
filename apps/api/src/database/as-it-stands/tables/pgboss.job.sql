create table pgboss.job (
  id uuid not null default gen_random_uuid(),
  name text not null,
  priority integer not null default 0,
  data jsonb,
  state pgboss.job_state not null default 'created'::pgboss.job_state,
  retry_limit integer not null default 2,
  retry_count integer not null default 0,
  retry_delay integer not null default 0,
  retry_backoff boolean not null default false,
  start_after timestamp with time zone not null default now(),
  started_on timestamp with time zone,
  singleton_key text,
  singleton_on timestamp without time zone,
  expire_in interval not null default '00:15:00'::interval,
  created_on timestamp with time zone not null default now(),
  completed_on timestamp with time zone,
  keep_until timestamp with time zone not null default (now() + '14 days'::interval),
  output jsonb,
  dead_letter text,
  policy text
) partition by LIST (name);
alter table pgboss.job add constraint job_pkey PRIMARY KEY (name, id);
alter table pgboss.job enable row level security;
create policy job_of_system on pgboss.job for all to heard_app
  using ((( SELECT app.role() AS role)) = 'SYSTEM'::text)
  with check ((( SELECT app.role() AS role)) = 'SYSTEM'::text);
grant delete, insert, select, update on pgboss.job to heard_app;
