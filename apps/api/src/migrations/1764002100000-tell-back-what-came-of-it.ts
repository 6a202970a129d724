import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/* Each time that somebody went to tell is a row of its own: an attempt that failed is kept beside the one that did not. */
const table = `
  create table told_back (
    id uuid not null constraint pk_told_back primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    client_id uuid not null,
    payload_sha256 text not null constraint ck_told_back_payload_sha256_length check (char_length(payload_sha256) <= 64),
    response_id uuid not null,
    statement_id uuid not null,
    result text not null constraint ck_told_back_result check (result in ('TOLD', 'COULD_NOT', 'ASKED_NOT')),
    told_on date not null,
    told_by uuid not null constraint fk_told_back_told_by references user_account(id),
    means text constraint ck_told_back_means_length check (char_length(means) <= 60),
    words text constraint ck_told_back_words_length check (char_length(words) <= 2000),
    reason text constraint ck_told_back_reason_length check (char_length(reason) <= 2000),
    try_again_on date,
    reaction_feedback_id uuid constraint fk_told_back_reaction references feedback(id),
    constraint fk_told_back_response_statement foreign key (response_id, statement_id) references response_statement(response_id, statement_id),
    constraint uq_told_back_client unique (client_id, statement_id),
    constraint ck_told_back_words check ((result = 'TOLD') = (words is not null and means is not null)),
    constraint ck_told_back_try_again check ((result = 'COULD_NOT') = (try_again_on is not null)),
    constraint ck_told_back_reason check (result <> 'COULD_NOT' or reason is not null)
  );
  create index ix_told_back_response_statement on told_back (response_id, statement_id);
`;

const functions = `
  create function app.is_last_response(wanted uuid, words uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (select 1 from response_statement a where a.response_id = wanted and a.statement_id = words
        and not exists (select 1 from response_statement n where n.statement_id = words and n.answer_no > a.answer_no));
    end $$;
  comment on function app.is_last_response(uuid, uuid) is 'Whether this is what stands of these words: only that is told.';
  create function app.is_being_told(wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (select 1 from told_back t join statement s on s.id = t.statement_id
        where s.feedback_id = wanted and t.told_by = app.user_id() and t.created_at = now());
    end $$;
  comment on function app.is_being_told(uuid) is 'An answer that is owed ends, or waits for another day, only with somebody who went to give it.';
  revoke execute on function app.is_last_response, app.is_being_told from public;
  grant execute on function app.is_last_response, app.is_being_told to heard_app;
`;

const policies = `
  alter table told_back enable row level security;
  create policy told_back_read on told_back for select to heard_app using (
    exists (select 1 from statement where statement.id = told_back.statement_id));
  create policy told_back_insert on told_back for insert to heard_app with check (
    told_by = (select app.user_id()) and created_by = (select app.user_id()) and told_on <= (select app.today())
    and exists (select 1 from statement where statement.id = told_back.statement_id)
    and app.may_answer(statement_id) and app.is_last_response(response_id, statement_id));
  grant select, insert on told_back to heard_app;
  create policy work_item_tell on work_item for update to heard_app
    using (kind = 'ANSWER_CHILD' and closed_at is null and app.is_being_told(subject_id))
    with check (kind = 'ANSWER_CHILD' and app.is_being_told(subject_id));
  grant update (due_on, closed_at, closed_reason) on work_item to heard_app;
`;

/** Who told them what came of what they said, when, how and in which words; or why they could not be told, and when again. */
export class TellBackWhatCameOfIt1764002100000 implements MigrationInterface {
  name = 'TellBackWhatCameOfIt1764002100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [table, functions, policies]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (due_on, closed_at, closed_reason) on work_item from heard_app;
      drop policy work_item_tell on work_item;
      drop table told_back;
      drop function app.is_last_response;
      drop function app.is_being_told;
    `);
  }
}
