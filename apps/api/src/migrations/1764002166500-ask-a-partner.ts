import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const tables = `
  create table partner_question (
    id uuid not null constraint pk_partner_question primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    client_id uuid not null,
    payload_sha256 text not null constraint ck_partner_question_payload_sha256_length check (char_length(payload_sha256) <= 64),
    statement_id uuid not null constraint fk_partner_question_statement references statement(id),
    asked_by uuid not null constraint fk_partner_question_asked_by references user_account(id),
    partner_id uuid not null constraint fk_partner_question_partner references user_account(id),
    question text not null constraint ck_partner_question_question_length check (char_length(question) <= 2000),
    shows_words boolean not null,
    taken_back_at timestamptz,
    taken_back_by uuid constraint fk_partner_question_taken_back_by references user_account(id),
    constraint ck_partner_question_taken_back check ((taken_back_at is null) = (taken_back_by is null)),
    constraint uq_partner_question_client unique (client_id)
  );
  create index ix_partner_question_statement on partner_question (statement_id);
  create index ix_partner_question_partner on partner_question (partner_id);
  create table partner_reply (
    id uuid not null constraint pk_partner_reply primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    client_id uuid not null,
    question_id uuid not null constraint fk_partner_reply_question references partner_question(id),
    reply text not null constraint ck_partner_reply_reply_length check (char_length(reply) <= 5000),
    constraint uq_partner_reply_client unique (client_id),
    constraint uq_partner_reply_question unique (question_id)
  );
`;

const isTakenBack = `exists (select 1 from taken_back k where k.statement_id = s.id)
            or exists (select 1 from told_back t where t.statement_id = s.id and t.result = 'WITHDRAWN')`;
const serving = `l.kind in ('PARTNER_WORKER', 'ADVOCATE', 'INDEPENDENT_VISITOR')
          and l.starts_on <= app.today() and (l.ends_on is null or l.ends_on >= app.today())`;

/* A complaints manager asks nobody outside: their name beside a child would tell that there is a complaint. */
const functions = `
  create function app.partners_to_ask(wanted uuid) returns table(id uuid, name text, kind text) language plpgsql stable ${definer} as $$
    begin
      if app.role() not in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP') or not app.may_answer(wanted) then return; end if;
      return query
        select u.id, p.name, min(l.kind) from statement s join feedback f on f.id = s.feedback_id
        join child_relationship l on l.child_id = f.child_id and ${serving}
        join user_account u on u.person_id = l.person_id and u.disabled_at is null join person p on p.id = u.person_id
        where s.id = wanted and app.child_of_feedback(f.id) is not null
          and not exists (select 1 from withheld_from h where h.feedback_id = f.id)
          and not exists (select 1 from taken_back k where k.statement_id = s.id)
          and exists (select 1 from role_grant g where g.user_id = u.id and g.role = 'PARTNER' and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()))
          and exists (select 1 from child_access a where a.child_id = f.child_id and a.principal_id = u.id and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()))
        group by u.id, p.name;
    end $$;
  comment on function app.partners_to_ask(uuid) is 'Whom of another agency the reader may ask about these words: who serves the child today by name and reaches it. Nobody where the words are kept from anybody, were taken back, or are not the reader’s to answer.';
  create function app.asked_of_me() returns table(id uuid, child_id uuid, child_name text, asked_by_name text, asked_at timestamptz, question text, words text, replied_at timestamptz, reply text) language plpgsql stable ${definer} as $$
    begin
      if app.role() is distinct from 'PARTNER' then return; end if;
      return query
        select q.id, c.id, coalesce(c.known_as, c.name), p.name, q.created_at, q.question,
          case when q.shows_words and not (${isTakenBack}) then s.words end,
          r.created_at, r.reply
        from partner_question q join statement s on s.id = q.statement_id join feedback f on f.id = s.feedback_id join child c on c.id = f.child_id
        join user_account a on a.id = q.asked_by join person p on p.id = a.person_id
        left join partner_reply r on r.question_id = q.id
        where q.partner_id = app.user_id() and q.taken_back_at is null and (r.id is not null or not (${isTakenBack}))
          and f.child_id in (select app.my_named_children())
          and not exists (select 1 from withheld_from h where h.feedback_id = f.id)
          and exists (select 1 from child_relationship l join user_account u on u.person_id = l.person_id
            where u.id = app.user_id() and l.child_id = f.child_id and ${serving});
    end $$;
  comment on function app.asked_of_me() is 'What the reader was asked about children whom they serve today, with what was said only where whoever asked shows it. Nothing else of the record; nothing of words that are kept from anybody by now, and no question that was taken back, or whose words were, before they replied.';
  create function app.may_still_reply(wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (
        select 1 from partner_question q join statement s on s.id = q.statement_id join feedback f on f.id = s.feedback_id
        join user_account u on u.id = q.partner_id and u.disabled_at is null
        where q.id = wanted and q.taken_back_at is null and not (${isTakenBack})
          and app.child_of_feedback(f.id) is not null
          and not exists (select 1 from withheld_from h where h.feedback_id = f.id)
          and not exists (select 1 from partner_reply r where r.question_id = q.id)
          and exists (select 1 from role_grant g where g.user_id = u.id and g.role = 'PARTNER' and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()))
          and exists (select 1 from child_access a where a.child_id = f.child_id and a.principal_id = u.id and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()))
          and exists (select 1 from child_relationship l where l.child_id = f.child_id and l.person_id = u.person_id and ${serving}));
    end $$;
  comment on function app.may_still_reply(uuid) is 'Whether whoever was asked can reply: not where their account or their work with the child has ended, the question or the words were taken back, or the words are kept from somebody by now. Answers for nobody who does not reach the child.';
  create function app.is_replied_to(wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin return exists (select 1 from partner_reply r where r.question_id = wanted); end $$;
  comment on function app.is_replied_to(uuid) is 'For the policies of partner_question, which cannot read partner_reply themselves: its own ask for the question.';
  revoke execute on function app.partners_to_ask, app.asked_of_me, app.may_still_reply, app.is_replied_to from public;
  grant execute on function app.partners_to_ask, app.asked_of_me, app.may_still_reply, app.is_replied_to to heard_app;
`;

const policies = `
  alter table partner_question enable row level security;
  alter table partner_reply enable row level security;
  create policy partner_question_read on partner_question for select to heard_app
    using (exists (select 1 from statement where statement.id = partner_question.statement_id));
  create policy partner_question_insert on partner_question for insert to heard_app with check (
    created_by = (select app.user_id()) and asked_by = (select app.user_id())
    and exists (select 1 from statement where statement.id = partner_question.statement_id)
    and partner_id in (select o.id from app.partners_to_ask(statement_id) o));
  create policy partner_question_take_back on partner_question for update to heard_app
    using (app.role() in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP') and app.may_answer(statement_id) and taken_back_at is null)
    with check (taken_back_by = (select app.user_id()) and not app.is_replied_to(id));
  create policy partner_reply_read on partner_reply for select to heard_app
    using (exists (select 1 from partner_question where partner_question.id = partner_reply.question_id));
  create policy partner_reply_insert on partner_reply for insert to heard_app with check (
    created_by = (select app.user_id()) and question_id in (select o.id from app.asked_of_me() o));
  grant select, insert on partner_question, partner_reply to heard_app;
  grant update (taken_back_at, taken_back_by) on partner_question to heard_app;
`;

/** Whoever answers a child asks one named person of another agency; they reply once, and read nothing else for it. */
export class AskAPartner1764002166500 implements MigrationInterface {
  name = 'AskAPartner1764002166500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables + functions + policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy partner_reply_insert on partner_reply;
      drop policy partner_question_take_back on partner_question;
      drop policy partner_question_insert on partner_question;
      drop function app.is_replied_to;
      drop function app.may_still_reply;
      drop function app.asked_of_me;
      drop function app.partners_to_ask;
      drop table partner_reply;
      drop table partner_question;
    `);
  }
}
