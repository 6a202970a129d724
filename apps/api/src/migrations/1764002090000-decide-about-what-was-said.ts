import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/* A decision is never written over: another one is a row of its own, and of each statement the last counts. */
const tables = `
  create table response (
    id uuid not null constraint pk_response primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    client_id uuid not null constraint uq_response_client unique,
    payload_sha256 text not null constraint ck_response_payload_sha256_length check (char_length(payload_sha256) <= 64),
    outcome text not null constraint ck_response_outcome check (outcome in ('CHANGED', 'PARTLY', 'NOT_CHANGED', 'CANNOT')),
    weight text constraint ck_response_weight check (weight in ('DECIDED_IT', 'MUCH', 'SOME', 'LITTLE')),
    reason text not null constraint ck_response_reason_length check (char_length(reason) <= 2000),
    decided_on date not null,
    decided_by uuid not null constraint fk_response_decided_by references user_account(id),
    decided_by_name text constraint ck_response_decided_by_name_length check (char_length(decided_by_name) <= 200),
    replaces uuid constraint fk_response_replaces references response(id),
    correction text constraint ck_response_correction_length check (char_length(correction) <= 2000),
    constraint ck_response_corrected check ((replaces is null) = (correction is null))
  );
  create table response_statement (
    id uuid not null constraint pk_response_statement primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    response_id uuid not null constraint fk_response_statement_response references response(id),
    statement_id uuid not null constraint fk_response_statement_statement references statement(id),
    answer_no int not null,
    constraint uq_response_statement unique (response_id, statement_id),
    constraint uq_response_statement_answer unique (statement_id, answer_no)
  );
`;

const functions = `
  create function app.response_of_client(wanted uuid) returns table(id uuid, payload_sha256 text, decided_by uuid) language sql stable ${definer} as $$
    select r.id, r.payload_sha256, r.decided_by from response r where r.client_id = wanted $$;
  comment on function app.response_of_client(uuid) is 'What a form with this number has stored: whoever sends it twice gets the same decision. No word of it.';
  create function app.is_response_being_recorded(wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (select 1 from response r where r.id = wanted and r.decided_by = app.user_id() and r.created_at = now());
    end $$;
  create function app.is_next_response(wanted uuid, answer_no int) returns boolean language plpgsql stable ${definer} as $$
    begin
      return answer_no = 1 + (select count(*) from response_statement a where a.statement_id = wanted);
    end $$;
  create function app.may_answer(wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (
        select 1 from statement s join feedback f on f.id = s.feedback_id
        left join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
        cross join lateral (select case when w.id is null then f.answer_owner_id else w.owner_id end as owner_id) o
        where s.id = wanted and s.words is not null and f.id not in (select app.withheld_feedback())
          and case when app.role() = 'TEAM_MANAGER' then true
            when app.role() not in ('PRACTITIONER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP') then false
            when o.owner_id is not null then o.owner_id = app.user_id()
            when app.role() = 'LEADERSHIP' then false
            when f.child_id is null then f.recorded_by = app.user_id()
            else exists (
              select 1 from child_relationship r join user_account u on u.person_id = r.person_id
              where r.child_id = f.child_id and u.id = app.user_id()
                and r.starts_on <= app.today() and (r.ends_on is null or r.ends_on >= app.today())) end);
    end $$;
  comment on function app.may_answer(uuid) is 'Who decides about words and tells what came of them: a team manager; whoever was named; where nobody was, who works with the child. That they can read the words is asked besides.';
  create function app.check_decided_together() returns trigger language plpgsql ${definer} as $$
    begin
      if exists (
        select 1 from (select distinct response_id from new_rows) n
        where (select count(distinct coalesce(h.people, '{}')) from response_statement a join statement s on s.id = a.statement_id
          left join lateral (select array_agg(w.user_id order by w.user_id) as people from withheld_from w where w.feedback_id = s.feedback_id) h on true
          where a.response_id = n.response_id) > 1) then
        raise insufficient_privilege using message = 'words that are kept from different people are decided on apart';
      end if;
      return null;
    end $$;
  comment on function app.check_decided_together() is 'One decision about words that somebody must not know of and about others would tell them of the former.';
  create trigger response_statement_insert_together after insert on response_statement referencing new table as new_rows
    for each statement execute function app.check_decided_together();
  revoke execute on function app.response_of_client, app.is_response_being_recorded, app.is_next_response, app.may_answer, app.check_decided_together from public;
  grant execute on function app.response_of_client, app.is_response_being_recorded, app.is_next_response, app.may_answer to heard_app;
`;

const policies = `
  alter table response enable row level security;
  alter table response_statement enable row level security;
  create policy response_read on response for select to heard_app using (
    exists (select 1 from response_statement where response_statement.response_id = response.id));
  comment on policy response_read on response is 'Whoever reads words reads what was decided about them, and nobody else.';
  create policy response_insert on response for insert to heard_app with check (
    (select app.role()) in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP')
    and decided_by = (select app.user_id()) and created_by = (select app.user_id()) and decided_on <= (select app.today()));
  create policy response_statement_read on response_statement for select to heard_app using (
    exists (select 1 from statement where statement.id = response_statement.statement_id));
  create policy response_statement_insert on response_statement for insert to heard_app with check (
    created_by = (select app.user_id())
    and exists (select 1 from statement where statement.id = response_statement.statement_id)
    and app.is_response_being_recorded(response_id) and app.may_answer(statement_id) and app.is_next_response(statement_id, answer_no));
  grant select, insert on response, response_statement to heard_app;
`;

/** What is done about what was said, by whom, with what weight and why: a decision hangs on the statements that it answers. */
export class DecideAboutWhatWasSaid1764002090000 implements MigrationInterface {
  name = 'DecideAboutWhatWasSaid1764002090000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tables, functions, policies]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy response_read on response;
      drop table response_statement;
      drop table response;
      drop function app.response_of_client;
      drop function app.is_response_being_recorded;
      drop function app.is_next_response;
      drop function app.may_answer;
      drop function app.check_decided_together;
    `);
  }
}
