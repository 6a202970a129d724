create table pgboss.version (
  version integer not null,
  maintained_on timestamp with time zone,
  cron_on timestamp with time zone,
  monitored_on timestamp with time zone
);
alter table pgboss.version add constraint version_pkey PRIMARY KEY (version);
