import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const answering = `('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP')`;

/* A task is done when its last event says so: nothing is written over, and what was done is kept beside who says it. */
const tables = `
  alter table response add column action_promised boolean not null default false;
  create table task (
    id uuid not null constraint pk_task primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    title text not null constraint ck_task_title_length check (char_length(title) <= 300),
    owner_id uuid not null constraint fk_task_owner references user_account(id),
    due_on date not null
  );
  create index ix_task_owner on task (owner_id, due_on);
  create table task_event (
    id uuid not null constraint pk_task_event primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    client_id uuid not null constraint uq_task_event_client unique,
    payload_sha256 text not null constraint ck_task_event_payload_sha256_length check (char_length(payload_sha256) <= 64),
    task_id uuid not null constraint fk_task_event_task references task(id),
    seq int not null,
    kind text not null constraint ck_task_event_kind check (kind in ('DONE', 'REOPENED')),
    happened_on date not null,
    words text not null constraint ck_task_event_words_length check (char_length(words) <= 2000),
    acted_by uuid not null constraint fk_task_event_acted_by references user_account(id),
    constraint uq_task_event_seq unique (task_id, seq),
    constraint ck_task_event_turn check ((kind = 'DONE') = (seq % 2 = 1))
  );
  create table response_action (
    id uuid not null constraint pk_response_action primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    client_id uuid constraint uq_response_action_client unique,
    payload_sha256 text constraint ck_response_action_payload_sha256_length check (char_length(payload_sha256) <= 64),
    response_id uuid not null constraint fk_response_action_response references response(id),
    action_id uuid constraint fk_response_action_action references action(id),
    task_id uuid constraint fk_response_action_task references task(id),
    constraint uq_response_action_action unique (response_id, action_id),
    constraint uq_response_action_task unique (response_id, task_id),
    constraint ck_response_action_one check (num_nonnulls(action_id, task_id) = 1)
  );
  create index ix_response_action_action on response_action (action_id);
  create index ix_response_action_task on response_action (task_id);
`;

const functions = `
  create function app.reads_words(who uuid, wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (
        select 1 from feedback f where f.id = wanted
          and not exists (select 1 from withheld_from w where w.feedback_id = f.id and w.user_id = who)
          and case when f.child_id is null then f.recorded_by = who else exists (
            select 1 from child_access a where a.child_id = f.child_id and a.principal_id = who and a.depth = 'RECORD'
              and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today())) end);
    end $$;
  comment on function app.reads_words(uuid, uuid) is 'Whether somebody else reads these words today: whoever is given a task reads why.';
  create function app.may_be_given(wanted uuid, decision uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (
          select 1 from response r join response_action before on before.response_id = r.replaces
          where r.id = decision and before.task_id = wanted)
        or exists (select 1 from task t where t.id = wanted and (t.owner_id = app.user_id() or not exists (
          select 1 from response_statement a join statement s on s.id = a.statement_id
          where a.response_id = decision and not app.reads_words(t.owner_id, s.feedback_id))));
    end $$;
  comment on function app.may_be_given(uuid, uuid) is 'A task is given to somebody who reads all the words behind it, never to one from whom they are kept; one that was given stays.';
  create function app.is_next_task_event(wanted uuid, seq int) returns boolean language plpgsql stable ${definer} as $$
    begin
      return seq = 1 + (select count(*) from task_event e where e.task_id = wanted);
    end $$;
  create function app.is_card_being_made(wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (select 1 from action a where a.id = wanted and a.created_by = app.user_id() and a.created_at = now());
    end $$;
  create function app.check_card_of_decision() returns trigger language plpgsql ${definer} as $$
    begin
      if app.role() in ${answering} and not exists (select 1 from response_action r where r.action_id = new.id) then
        raise insufficient_privilege using message = 'a card is put on the board by a decision, or by whoever imports the plan';
      end if;
      if app.role() in ${answering} and exists (
        select 1 from response_action r join response_statement a on a.response_id = r.response_id
        join statement s on s.id = a.statement_id join withheld_from w on w.feedback_id = s.feedback_id
        where r.action_id = new.id) then
        raise insufficient_privilege using message = 'words that are kept from somebody make no new card: they would read it';
      end if;
      return null;
    end $$;
  create constraint trigger action_insert_of_decision after insert on action deferrable initially deferred
    for each row execute function app.check_card_of_decision();
  create function app.cards_with_words(wanted uuid[]) returns table(action_id uuid, beyond boolean) language plpgsql stable ${definer} as $$
    begin
      return query
        select ra.action_id, bool_or(not coalesce(
          app.reach() = 'ALL'
          or (app.reach() = 'ONE' and f.child_id = app.opened_child())
          or (app.reach() = 'ACCESS' and f.child_id in (select app.my_children()))
          or (f.child_id is null and (f.recorded_by = app.user_id() or app.role() = 'CHILDRENS_RIGHTS')), false))
        from response_action ra join response_statement a on a.response_id = ra.response_id
        join statement s on s.id = a.statement_id join feedback f on f.id = s.feedback_id
        where ra.action_id = any(wanted) and app.is_last_response(a.response_id, a.statement_id)
          and f.id not in (select app.withheld_feedback())
        group by ra.action_id;
    end $$;
  comment on function app.cards_with_words(uuid[]) is 'Behind which cards there are words, and whether any of them are beyond what the reader reads: never how many, and nothing that they must not know of.';
  revoke execute on function app.reads_words, app.may_be_given, app.is_next_task_event, app.is_card_being_made,
    app.check_card_of_decision, app.cards_with_words from public;
  grant execute on function app.reads_words, app.may_be_given, app.is_next_task_event, app.is_card_being_made,
    app.cards_with_words to heard_app;
`;

const mayAnswerOne = (decision: string): string => `exists (
      select 1 from response_statement a join statement s on s.id = a.statement_id
      where a.response_id = ${decision} and app.may_answer(a.statement_id) and app.is_last_response(a.response_id, a.statement_id))`;

const policies = `
  alter table task enable row level security;
  alter table task_event enable row level security;
  alter table response_action enable row level security;
  create policy response_action_read on response_action for select to heard_app using (
    exists (select 1 from response_statement where response_statement.response_id = response_action.response_id));
  comment on policy response_action_read on response_action is 'Whoever reads words reads what is done about them, and nobody else.';
  create policy response_action_insert on response_action for insert to heard_app with check (
    created_by = (select app.user_id())
    and (app.is_response_being_recorded(response_id) or ${mayAnswerOne('response_action.response_id')})
    and (action_id is null or exists (select 1 from action where action.id = response_action.action_id))
    and (task_id is null or app.may_be_given(task_id, response_id)));
  create policy task_read on task for select to heard_app using (
    exists (select 1 from response_action where response_action.task_id = task.id));
  create policy task_insert on task for insert to heard_app with check (
    (select app.role()) in ${answering} and created_by = (select app.user_id()));
  create policy task_event_read on task_event for select to heard_app using (
    exists (select 1 from response_action where response_action.task_id = task_event.task_id));
  create policy task_event_insert on task_event for insert to heard_app with check (
    acted_by = (select app.user_id()) and created_by = (select app.user_id()) and happened_on <= (select app.today())
    and app.is_next_task_event(task_id, seq)
    and exists (select 1 from response_action ra join task t on t.id = ra.task_id
      where ra.task_id = task_event.task_id and (t.owner_id = (select app.user_id()) or ${mayAnswerOne('ra.response_id')})));
  create policy action_insert_decided on action for insert to heard_app with check (
    (select app.role()) in ${answering} and created_by = (select app.user_id()) and column_key = 'NOT_STARTED' and not shared);
  create policy action_lead_insert_decided on action_lead for insert to heard_app with check (
    (select app.role()) in ${answering} and app.is_card_being_made(action_id));
  create policy action_event_insert_decided on action_event for insert to heard_app with check (
    (select app.role()) in ${answering} and actor_id = (select app.user_id()) and created_by = (select app.user_id())
    and kind = 'CREATED' and app.is_card_being_made(action_id));
  grant select, insert on task, task_event, response_action to heard_app;
`;

/** What is done about what was said: a card on the board, new or there already, or a task for somebody by a day. */
export class DoWhatWasDecided1764002110000 implements MigrationInterface {
  name = 'DoWhatWasDecided1764002110000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tables, functions, policies]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy action_event_insert_decided on action_event;
      drop policy action_lead_insert_decided on action_lead;
      drop policy action_insert_decided on action;
      drop trigger action_insert_of_decision on action;
      drop table response_action cascade;
      drop table task_event;
      drop table task;
      alter table response drop column action_promised;
      drop function app.cards_with_words;
      drop function app.check_card_of_decision;
      drop function app.is_card_being_made;
      drop function app.is_next_task_event;
      drop function app.may_be_given;
      drop function app.reads_words;
    `);
  }
}
