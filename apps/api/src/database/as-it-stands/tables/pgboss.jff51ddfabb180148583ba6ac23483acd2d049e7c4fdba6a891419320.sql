create table pgboss.jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320 (
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
);
alter table pgboss.jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320 inherit pgboss.job;
alter table pgboss.jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320 add constraint cjc CHECK (name = 'message'::text);
alter table pgboss.jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320 add constraint dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
alter table pgboss.jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320 add constraint q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue(name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
alter table pgboss.jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320 add constraint jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320_pkey PRIMARY KEY (name, id);
CREATE UNIQUE INDEX jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320_i1 ON pgboss.jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE state = 'created'::pgboss.job_state AND policy = 'short'::text;
CREATE UNIQUE INDEX jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320_i2 ON pgboss.jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320 USING btree (name, COALESCE(singleton_key, ''::text)) WHERE state = 'active'::pgboss.job_state AND policy = 'singleton'::text;
CREATE UNIQUE INDEX jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320_i3 ON pgboss.jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320 USING btree (name, state, COALESCE(singleton_key, ''::text)) WHERE state <= 'active'::pgboss.job_state AND policy = 'stately'::text;
CREATE UNIQUE INDEX jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320_i4 ON pgboss.jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320 USING btree (name, singleton_on, COALESCE(singleton_key, ''::text)) WHERE state <> 'cancelled'::pgboss.job_state AND singleton_on IS NOT NULL;
CREATE INDEX jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320_i5 ON pgboss.jff51ddfabb180148583ba6ac23483acd2d049e7c4fdba6a891419320 USING btree (name, start_after) INCLUDE (priority, created_on, id) WHERE state < 'active'::pgboss.job_state;
