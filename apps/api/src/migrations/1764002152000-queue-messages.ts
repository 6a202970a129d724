import type { MigrationInterface, QueryRunner } from 'typeorm';

/* The tables of pg-boss 10.4.2 (schema 24), as `PgBoss.getConstructionPlans('pgboss')` writes them. */
const tablesOfQueue = `
    CREATE SCHEMA pgboss;
    CREATE TYPE pgboss.job_state AS ENUM (
      'created',
      'retry',
      'active',
      'completed',
      'cancelled',
      'failed'
    );
    CREATE TABLE pgboss.version (
      version int primary key,
      maintained_on timestamp with time zone,
      cron_on timestamp with time zone,
      monitored_on timestamp with time zone
    );
    CREATE TABLE pgboss.queue (
      name text,
      policy text,
      retry_limit int,
      retry_delay int,
      retry_backoff bool,
      expire_seconds int,
      retention_minutes int,
      dead_letter text REFERENCES pgboss.queue (name),
      partition_name text,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY (name)
    );
    CREATE TABLE pgboss.schedule (
      name text REFERENCES pgboss.queue ON DELETE CASCADE,
      cron text not null,
      timezone text,
      data jsonb,
      options jsonb,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY (name)
    );
    CREATE TABLE pgboss.subscription (
      event text not null,
      name text not null REFERENCES pgboss.queue ON DELETE CASCADE,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY(event, name)
    );
    CREATE TABLE pgboss.job (
      id uuid not null default gen_random_uuid(),
      name text not null,
      priority integer not null default(0),
      data jsonb,
      state pgboss.job_state not null default('created'),
      retry_limit integer not null default(2),
      retry_count integer not null default(0),
      retry_delay integer not null default(0),
      retry_backoff boolean not null default false,
      start_after timestamp with time zone not null default now(),
      started_on timestamp with time zone,
      singleton_key text,
      singleton_on timestamp without time zone,
      expire_in interval not null default interval '15 minutes',
      created_on timestamp with time zone not null default now(),
      completed_on timestamp with time zone,
      keep_until timestamp with time zone NOT NULL default now() + interval '14 days',
      output jsonb,
      dead_letter text,
      policy text
    ) PARTITION BY LIST (name);
  ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id);
  CREATE TABLE pgboss.archive (LIKE pgboss.job);
  ALTER TABLE pgboss.archive ADD PRIMARY KEY (name, id);
  ALTER TABLE pgboss.archive ADD archived_on timestamptz NOT NULL DEFAULT now();
  CREATE INDEX archive_i1 ON pgboss.archive(archived_on);
    CREATE FUNCTION pgboss.create_queue(queue_name text, options json)
    RETURNS VOID AS
    $$
    DECLARE
      table_name varchar := 'j' || encode(sha224(queue_name::bytea), 'hex');
      queue_created_on timestamptz;
    BEGIN
      WITH q as (
      INSERT INTO pgboss.queue (
        name,
        policy,
        retry_limit,
        retry_delay,
        retry_backoff,
        expire_seconds,
        retention_minutes,
        dead_letter,
        partition_name
      )
      VALUES (
        queue_name,
        options->>'policy',
        (options->>'retryLimit')::int,
        (options->>'retryDelay')::int,
        (options->>'retryBackoff')::bool,
        (options->>'expireInSeconds')::int,
        (options->>'retentionMinutes')::int,
        options->>'deadLetter',
        table_name
      )
      ON CONFLICT DO NOTHING
      RETURNING created_on
      )
      SELECT created_on into queue_created_on from q;
      IF queue_created_on IS NULL THEN
        RETURN;
      END IF;
      EXECUTE format('CREATE TABLE pgboss.%I (LIKE pgboss.job INCLUDING DEFAULTS)', table_name);
      EXECUTE format('ALTER TABLE pgboss.%1$I ADD PRIMARY KEY (name, id)', table_name);
      EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('ALTER TABLE pgboss.%1$I ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i1 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''created'' AND policy = ''short''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i2 ON pgboss.%1$I (name, COALESCE(singleton_key, '''')) WHERE state = ''active'' AND policy = ''singleton''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i3 ON pgboss.%1$I (name, state, COALESCE(singleton_key, '''')) WHERE state <= ''active'' AND policy = ''stately''', table_name);
      EXECUTE format('CREATE UNIQUE INDEX %1$s_i4 ON pgboss.%1$I (name, singleton_on, COALESCE(singleton_key, '''')) WHERE state <> ''cancelled'' AND singleton_on IS NOT NULL', table_name);
      EXECUTE format('CREATE INDEX %1$s_i5 ON pgboss.%1$I (name, start_after) INCLUDE (priority, created_on, id) WHERE state < ''active''', table_name);
      EXECUTE format('ALTER TABLE pgboss.%I ADD CONSTRAINT cjc CHECK (name=%L)', table_name, queue_name);
      EXECUTE format('ALTER TABLE pgboss.job ATTACH PARTITION pgboss.%I FOR VALUES IN (%L)', table_name, queue_name);
    END;
    $$
    LANGUAGE plpgsql;
    CREATE FUNCTION pgboss.delete_queue(queue_name text)
    RETURNS VOID AS
    $$
    DECLARE
      table_name varchar;
    BEGIN
      WITH deleted as (
        DELETE FROM pgboss.queue
        WHERE name = queue_name
        RETURNING partition_name
      )
      SELECT partition_name from deleted INTO table_name;
      EXECUTE format('DROP TABLE IF EXISTS pgboss.%I', table_name);
    END;
    $$
    LANGUAGE plpgsql;
  INSERT INTO pgboss.version(version) VALUES ('24');
`;

/* Whoever works in a request sees and touches nothing of the queue: only what the system does by itself. */
const rightsOfQueue = `
  select pgboss.create_queue('message',
    '{"policy": "standard", "retryLimit": 8, "retryDelay": 30, "retryBackoff": true, "expireInSeconds": 300, "retentionMinutes": 43200}');
  revoke execute on function pgboss.create_queue, pgboss.delete_queue from public;
  grant usage on schema pgboss to heard_app;
  grant select, insert, update, delete on pgboss.job to heard_app;
  grant select, insert, delete on pgboss.archive to heard_app;
  alter table pgboss.job enable row level security;
  alter table pgboss.archive enable row level security;
  create policy job_of_system on pgboss.job to heard_app
    using ((select app.role()) = 'SYSTEM') with check ((select app.role()) = 'SYSTEM');
  create policy archive_of_system on pgboss.archive to heard_app
    using ((select app.role()) = 'SYSTEM') with check ((select app.role()) = 'SYSTEM');
  comment on schema pgboss is 'Tables of the library pg-boss, which hands each message to one process. Their jobs carry ids only.';
`;

const messages = `
  create table outgoing_message (
    id uuid not null,
    created_at timestamptz not null default now(),
    created_by uuid,
    kind text not null,
    recipient_id uuid not null,
    expires_at timestamptz not null,
    attempts integer not null default 0,
    tried_at timestamptz,
    sent_at timestamptz,
    failed_at timestamptz,
    problem text,
    constraint pk_outgoing_message primary key (id),
    constraint fk_outgoing_message_recipient foreign key (recipient_id) references user_account (id),
    constraint ck_outgoing_message_kind_length check (char_length(kind) <= 60),
    constraint ck_outgoing_message_problem_length check (char_length(problem) <= 60),
    constraint ck_outgoing_message_ended check (sent_at is null or failed_at is null)
  );
  create unique index uq_outgoing_message_waiting on outgoing_message (recipient_id, kind) where sent_at is null and failed_at is null;
  create index ix_outgoing_message_recipient on outgoing_message (recipient_id, kind, created_at);
  create index ix_outgoing_message_created on outgoing_message (created_at);
  create index ix_outgoing_message_unsent on outgoing_message (created_at) where sent_at is null;
  alter table outgoing_message enable row level security;
  create policy outgoing_message_read on outgoing_message for select to heard_app
    using ((select app.role()) in ('ADMINISTRATOR', 'SYSTEM'));
  create policy outgoing_message_update on outgoing_message for update to heard_app
    using ((select app.role()) = 'SYSTEM');
  grant select on outgoing_message to heard_app;
  grant update (attempts, tried_at, sent_at, failed_at, problem) on outgoing_message to heard_app;
`;

const definer = 'security definer set search_path = public, app, pg_temp';

const functions = `
  create function app.add_message_job(message uuid) returns void language sql ${definer} as $$
    insert into pgboss.job (name, data, retry_limit, retry_delay, retry_backoff, expire_in, keep_until)
    select q.name, jsonb_build_object('id', message), q.retry_limit, q.retry_delay, q.retry_backoff, q.expire_seconds * interval '1 second',
      now() + q.retention_minutes * interval '1 minute'
    from pgboss.queue q where q.name = 'message' $$;
  comment on function app.add_message_job(uuid) is 'Fills the columns that pg-boss itself would copy from its queue.';
  revoke execute on function app.add_message_job from public;

  create function app.queue_message(message uuid, of_kind text, recipient uuid, until timestamptz) returns uuid language plpgsql ${definer} as $$
    declare waiting uuid;
    begin
      delete from outgoing_message m where m.created_at < now() - interval '90 days' and (m.sent_at is not null or m.failed_at is not null);
      update outgoing_message m set failed_at = now(), problem = 'EXPIRED'
        where m.recipient_id = recipient and m.kind = of_kind and m.sent_at is null and m.failed_at is null and m.expires_at <= now();
      if (select count(*) from outgoing_message m where m.recipient_id = recipient and m.kind = of_kind and m.created_at > now() - interval '1 hour') >= 5 then
        return null;
      end if;
      insert into outgoing_message (id, created_by, kind, recipient_id, expires_at) values (message, app.user_id(), of_kind, recipient, until)
        on conflict (recipient_id, kind) where sent_at is null and failed_at is null
        do update set expires_at = greatest(outgoing_message.expires_at, excluded.expires_at) returning id into waiting;
      if waiting <> message then return waiting; end if;
      perform app.add_message_job(message);
      return waiting;
    end $$;
  comment on function app.queue_message(uuid, text, uuid, timestamptz) is
    'Of one kind only one message waits for a person, and no more than five begin within an hour: null then. Answers which one waits.';
  revoke execute on function app.queue_message from public;
  grant execute on function app.queue_message to heard_app;

  create function app.retry_message(message uuid) returns boolean language plpgsql ${definer} as $$
    begin
      if app.role() <> 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'only who runs the system sends a message again';
      end if;
      update outgoing_message m set failed_at = null, problem = null, attempts = 0
        where m.id = message and m.failed_at is not null and m.expires_at > now() and not exists (
          select 1 from outgoing_message o where o.recipient_id = m.recipient_id and o.kind = m.kind and o.sent_at is null and o.failed_at is null);
      if not found then return false; end if;
      perform app.add_message_job(message);
      return true;
    end $$;
  comment on function app.retry_message(uuid) is 'False where nothing failed, where it is too old by now, or where a newer one waits already.';
  revoke execute on function app.retry_message from public;
  grant execute on function app.retry_message to heard_app;

  create function app.requeue_lost_messages() returns void language sql ${definer} as $$
    select app.add_message_job(m.id) from outgoing_message m
    where app.role() = 'SYSTEM' and m.sent_at is null and m.failed_at is null and m.expires_at > now() and not exists (
      select 1 from pgboss.job j where j.name = 'message' and j.state < 'completed' and j.data ->> 'id' = m.id::text) $$;
  comment on function app.requeue_lost_messages() is 'A message that waits always has a job: also after a backup without the queue was read back.';
  revoke execute on function app.requeue_lost_messages from public;
  grant execute on function app.requeue_lost_messages to heard_app;
`;

/** Messages are queued in the transaction of what causes them, and sent by whichever process comes first. */
export class QueueMessages1764002152000 implements MigrationInterface {
  name = 'QueueMessages1764002152000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [tablesOfQueue, rightsOfQueue, messages, functions]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.requeue_lost_messages();
      drop function app.retry_message(uuid);
      drop function app.queue_message(uuid, text, uuid, timestamptz);
      drop function app.add_message_job(uuid);
      drop table outgoing_message;
      drop schema pgboss cascade;
    `);
  }
}
