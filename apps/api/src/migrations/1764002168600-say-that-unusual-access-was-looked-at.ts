import type { MigrationInterface, QueryRunner } from 'typeorm';

const searchers = `(select app.role()) in ('QUALITY_ASSURANCE', 'LEADERSHIP', 'ADMINISTRATOR')`;

const table = `
  create table unusual_look (
    id uuid not null constraint pk_unusual_look primary key,
    created_at timestamptz not null default now(),
    created_by uuid constraint fk_unusual_look_created_by references user_account(id),
    client_id uuid not null,
    payload_sha256 text not null constraint ck_unusual_look_payload_sha256_length check (char_length(payload_sha256) <= 64),
    rule text not null constraint ck_unusual_look_rule check (rule in ('OUT_OF_HOURS', 'MANY_CHILDREN', 'FAMILY_NAME', 'AFTER_LEAVING', 'NO_WORK')),
    user_id uuid not null constraint fk_unusual_look_user references user_account(id),
    day date not null,
    word text not null constraint ck_unusual_look_word_length check (char_length(word) <= 300),
    constraint ck_unusual_look_other check (user_id <> created_by),
    constraint uq_unusual_look_client unique (client_id),
    constraint uq_unusual_look_finding unique (day, user_id, rule)
  );
  alter table unusual_look enable row level security;
  create policy unusual_look_read on unusual_look for select to heard_app using (${searchers});
  create policy unusual_look_insert on unusual_look for insert to heard_app
    with check (${searchers} and created_by = (select app.user_id()) and user_id <> (select app.user_id()));
  grant select, insert on unusual_look to heard_app;
`;

/** What was unusual about opening records is looked at by somebody else, once, with a word. */
export class SayThatUnusualAccessWasLookedAt1764002168600 implements MigrationInterface {
  name = 'SayThatUnusualAccessWasLookedAt1764002168600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table unusual_look');
  }
}
