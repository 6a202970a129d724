import { beforeAll, describe, expect, test } from 'vitest';
import { differentLines } from '../../test/different-lines.js';
import { useDatabase } from '../../test/use-database.js';
import { describeDatabase } from './describe-database.js';

/** A change of each kind that two databases could differ by, with one of the lines that tell it. */
const changes: readonly (readonly [kind: string, sql: string, told: string])[] = [
  ['a table', 'create table extra (id uuid primary key)', 'tables/extra.sql + create table extra ('],
  ['a column', 'alter table consent add extra text', 'tables/consent.sql +   extra text'],
  [
    'a type of a column',
    'alter table setting alter key type varchar(99)',
    'tables/setting.sql +   key character varying(99) not null,',
  ],
  [
    'a default',
    `alter table feedback alter language set default 'cy'`,
    `tables/feedback.sql +   language text not null default 'cy'::text,`,
  ],
  ['not null', 'alter table person alter name drop not null', 'tables/person.sql +   name text'],
  [
    'a check',
    'alter table access_event drop constraint ck_access_event_outcome',
    'tables/access-event.sql - alter table access_event add constraint ck_access_event_outcome',
  ],
  [
    'a foreign key',
    'alter table session drop constraint fk_session_user',
    'tables/session.sql - alter table session add constraint fk_session_user',
  ],
  ['an index', 'drop index ix_session_user', 'tables/session.sql - CREATE INDEX ix_session_user ON session'],
  [
    'row-level security',
    'alter table child disable row level security',
    'tables/child.sql - alter table child enable row level security;',
  ],
  [
    'its force on the owner',
    'alter table child force row level security',
    'tables/child.sql + alter table child force row level security;',
  ],
  [
    'a policy',
    'drop policy consent_insert on consent',
    'tables/consent.sql - create policy consent_insert on consent for insert to heard_app',
  ],
  ['what a policy asks', 'alter policy child_read on child using (true)', 'tables/child.sql +   using (true);'],
  [
    'whom a policy binds',
    'alter policy person_read on person to public',
    'tables/person.sql + create policy person_read on person for select to public',
  ],
  [
    'a policy that only narrows',
    'create policy extra on plan as restrictive for select to heard_app using (true)',
    'tables/plan.sql + create policy extra on plan as restrictive for select to heard_app',
  ],
  [
    'a grant',
    'grant delete on statement to heard_app',
    'tables/statement.sql + grant delete, insert, select on statement to heard_app;',
  ],
  [
    'a grant of a column',
    'grant update (words) on statement to heard_app',
    'tables/statement.sql + grant update (words) on statement to heard_app;',
  ],
  [
    'a grant of a function',
    'grant execute on function app.refresh_access_of(uuid[]) to public',
    'functions/refresh-access-of.sql + grant execute on function app.refresh_access_of(uuid[]) to public;',
  ],
  [
    'a grant of a schema',
    'grant create on schema app to heard_app',
    'database.sql + grant create, usage on schema app to heard_app;',
  ],
  [
    'a grant of what comes later',
    'alter default privileges in schema app grant execute on functions to heard_app',
    'database.sql + alter default privileges in schema app grant execute on f to heard_app;',
  ],
  [
    'a trigger',
    'drop trigger child_case_insert_access on child_case',
    'tables/child-case.sql - CREATE TRIGGER child_case_insert_access AFTER INSERT ON child_case',
  ],
  [
    'a trigger that is switched off',
    'alter table child_team disable trigger child_team_insert_access',
    'tables/child-team.sql + CREATE TRIGGER child_team_insert_access AFTER INSERT ON child_team',
  ],
  [
    'a body of a function',
    `create or replace function app.today() returns date language sql stable as $$ select date '2020-02-02' $$`,
    `functions/today.sql + AS $function$ select date '2020-02-02' $function$`,
  ],
  [
    'as whom a function runs',
    'alter function app.my_children() security invoker',
    'functions/my-children.sql -  STABLE SECURITY DEFINER',
  ],
  [
    'where a function looks',
    'alter function app.my_units() reset all',
    `functions/my-units.sql -  SET search_path TO 'public', 'app', 'pg_temp'`,
  ],
  ['a view', `create or replace view app.extra as select 1 as one`, 'views/extra.sql + create view app.extra as'],
  [
    'a sequence',
    'alter sequence schema_migration_id_seq cache 9',
    'database.sql + create sequence schema_migration_id_seq',
  ],
  ['a type', `create type app.feeling as enum ('A', 'B')`, `database.sql + create type app.feeling ('A', 'B');`],
  [
    'a grant of a type',
    'revoke usage on type app.mood from public',
    'database.sql - grant usage on type app.mood to public;',
  ],
  [
    'a dictionary',
    'alter text search dictionary app.spoken_words (language = dutch)',
    `database.sql + create text search dictionary app.spoken_words (template = snowball, language = 'dutch');`,
  ],
  [
    'how words are found',
    'alter text search configuration app.spoken drop mapping for email',
    'database.sql -   alter mapping for email with simple;',
  ],
  ['an extension', 'create extension citext', 'database.sql + create extension citext with schema public;'],
  [
    'a comment',
    `comment on constraint pk_child on child is 'extra'`,
    `database.sql + comment on table constraint pk_child on public.child is 'extra';`,
  ],
  [
    'a setting',
    `alter role heard_app in database %I set statement_timeout = '1h'`,
    `database.sql + alter role heard_app set statement_timeout=1h;`,
  ],
];

describe('a described database', () => {
  const db = useDatabase();
  let differences: readonly string[] = [];

  beforeAll(async () => {
    const client = await db.owner.connect();
    try {
      await client.query(`create type app.mood as enum ('GOOD')`);
      const before = await describeDatabase(client);
      for (const [, sql] of changes) await client.query(sql.replace('%I', new URL(db.ownerUrl).pathname.slice(1)));
      differences = differentLines(before, await describeDatabase(client));
    } finally {
      client.release();
    }
  });

  test.each(changes)('tells %s', (_kind, _sql, told) => {
    expect(differences).toContainEqual(expect.stringContaining(told));
  });
});
