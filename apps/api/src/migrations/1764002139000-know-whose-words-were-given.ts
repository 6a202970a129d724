import type { MigrationInterface, QueryRunner } from 'typeorm';

const given = `
  create function app.has_in_hand(telling uuid) returns boolean
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select telling not in (select app.withheld_feedback()) and (app.is_given_to_me(telling)
      or exists (select 1 from feedback f where f.id = telling and f.answer_owner_id = app.user_id()
        and not exists (select 1 from work_item w where w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null))
      or exists (
        select 1 from statement s join response_statement a on a.statement_id = s.id
        join response_action x on x.response_id = a.response_id join task t on t.id = x.task_id
        where s.feedback_id = telling and t.owner_id = app.user_id())) $$;
  comment on function app.has_in_hand(uuid) is 'Something about these words was given to the reader by name. Asked before a record is opened by whoever would otherwise have to say why.';
  revoke execute on function app.has_in_hand from public;
  grant execute on function app.has_in_hand to heard_app;
`;

/** Whoever opens a record only with a purpose needs none for words that they were given: and for no others. */
export class KnowWhoseWordsWereGiven1764002139000 implements MigrationInterface {
  name = 'KnowWhoseWordsWereGiven1764002139000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(given);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.has_in_hand');
  }
}
