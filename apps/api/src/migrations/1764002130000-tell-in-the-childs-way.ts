import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const columns = `
  alter table told_back
    add column others_told text constraint ck_told_back_others_told_length check (char_length(others_told) <= 200),
    add column translation text constraint ck_told_back_translation_length check (char_length(translation) <= 2000),
    add column translation_language text constraint ck_told_back_translation_language_length check (char_length(translation_language) <= 35),
    add constraint ck_told_back_others check (others_told is null or result = 'COULD_NOT'),
    add constraint ck_told_back_translated check ((translation is null) = (translation_language is null) and (translation is null or words is not null)),
    drop constraint ck_told_back_result,
    add constraint ck_told_back_result check (result in ('TOLD', 'COULD_NOT', 'ASKED_NOT', 'UNREACHED', 'WITHDRAWN')),
    drop constraint ck_told_back_reason,
    add constraint ck_told_back_reason check (result not in ('COULD_NOT', 'UNREACHED', 'WITHDRAWN') or reason is not null);
`;

const functions = `
  create function app.may_have_told(who uuid, wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return who = app.user_id() or exists (select 1 from statement s where s.id = wanted and app.reads_words(who, s.feedback_id));
    end $$;
  comment on function app.may_have_told(uuid, uuid) is 'Somebody writes down for another who told: that one reads the words too.';
  create function app.is_tried_twice(decision uuid, said uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return (select count(*) >= 2 from told_back t where t.response_id = decision and t.statement_id = said and t.result = 'COULD_NOT');
    end $$;
  create or replace function app.is_being_told(wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (select 1 from told_back t join statement s on s.id = t.statement_id
        where s.feedback_id = wanted and t.created_by = app.user_id() and t.created_at = now());
    end $$;
  revoke execute on function app.may_have_told, app.is_tried_twice from public;
  grant execute on function app.may_have_told, app.is_tried_twice to heard_app;
`;

const policy = `
  drop policy told_back_insert on told_back;
  create policy told_back_insert on told_back for insert to heard_app with check (
    created_by = (select app.user_id()) and app.may_have_told(told_by, statement_id) and told_on <= (select app.today())
    and exists (select 1 from statement where statement.id = told_back.statement_id)
    and app.may_answer(statement_id) and app.is_last_response(response_id, statement_id)
    and (result <> 'UNREACHED' or ((select app.role()) = 'TEAM_MANAGER' and app.is_tried_twice(response_id, statement_id))));
`;

/** In which other language they were told, by whom, whom one told instead; and that nobody tries again, or they took it back. */
export class TellInTheChildsWay1764002130000 implements MigrationInterface {
  name = 'TellInTheChildsWay1764002130000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [columns, functions, policy]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy told_back_insert on told_back;
      create policy told_back_insert on told_back for insert to heard_app with check (
        told_by = (select app.user_id()) and created_by = (select app.user_id()) and told_on <= (select app.today())
        and exists (select 1 from statement where statement.id = told_back.statement_id)
        and app.may_answer(statement_id) and app.is_last_response(response_id, statement_id));
      create or replace function app.is_being_told(wanted uuid) returns boolean language plpgsql stable ${definer} as $$
        begin
          return exists (select 1 from told_back t join statement s on s.id = t.statement_id
            where s.feedback_id = wanted and t.told_by = app.user_id() and t.created_at = now());
        end $$;
      drop function app.is_tried_twice;
      drop function app.may_have_told;
      alter table told_back
        drop constraint ck_told_back_reason,
        add constraint ck_told_back_reason check (result <> 'COULD_NOT' or reason is not null),
        drop constraint ck_told_back_result,
        add constraint ck_told_back_result check (result in ('TOLD', 'COULD_NOT', 'ASKED_NOT')),
        drop column translation_language,
        drop column translation,
        drop column others_told;
    `);
  }
}
