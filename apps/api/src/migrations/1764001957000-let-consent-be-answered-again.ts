import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/*
 * Each answer is a row of its own, and the last counts. What was marked as taken back (by nothing that people could do)
 * becomes the no that it is.
 */
const rows = `
  alter table consent add column answer_no int not null default 1, add column client_id uuid;
  alter table consent alter column answer_no drop default;
  insert into consent (id, created_at, statement_id, use, given, asked_on, judged_by, answer_no)
    select gen_random_uuid(), k.withdrawn_at, k.statement_id, k.use, false, (k.withdrawn_at at time zone 'Europe/London')::date, k.judged_by, 2
    from consent k where k.withdrawn_at is not null;
  drop index uq_consent_live;
  alter table consent drop column withdrawn_at;
  create unique index uq_consent_answer on consent (statement_id, use, answer_no);
  create unique index uq_consent_client on consent (statement_id, client_id, use);
`;

const functions = `
  create function app.may_agree(wanted uuid, wanted_use text, given boolean, basis text, given_by text, reason text) returns boolean
    language sql stable ${definer} as $$
    select case
      when given is null then true
      when basis is null then not given
      when f.group_name is not null then basis = 'EACH_MEMBER' and coalesce(btrim(reason), '') <> ''
      when f.speaker_role is distinct from 'CHILD' then basis = 'SPEAKER'
      when basis = 'COMPETENT_CHILD' then not given or coalesce(btrim(reason), '') <> ''
        or coalesce(extract(year from age(app.today(), c.date_of_birth)) >= 16, false)
      when basis = 'PARENTAL_RESPONSIBILITY' then coalesce(extract(year from age(app.today(), c.date_of_birth)) < 16, false)
        and coalesce(btrim(given_by), '') <> ''
        and replace(given_by, chr(8217), chr(39)) !~*
          '\\y(council|local authority|corporate parent|social services|children.s services|social worker|service manager)\\y'
        and not exists (select 1 from consent k where k.statement_id = wanted
          and (k.basis = 'COMPETENT_CHILD' or k.use = wanted_use and not k.given and k.basis is null))
      else false end
    from statement s join feedback f on f.id = s.feedback_id left join child c on c.id = f.child_id where s.id = wanted $$;
  comment on function app.may_agree(uuid, text, boolean, text, text, text) is 'Who may agree to a use beyond the record: 16 and over only the person; younger, or of unknown age, the child where somebody says how they know; else a named holder of parental responsibility of a child under 16, who is not the council, and not where the child has decided themselves or said no; of a group each member; of their own view whoever said it.';
  create function app.is_next_answer(wanted uuid, wanted_use text, answer_no int, given boolean, basis text) returns boolean
    language sql stable ${definer} as $$
    select given is not null and (basis is not null or not given and f.group_name is not null)
      and answer_no = 1 + (select count(*) from consent k where k.statement_id = wanted and k.use = wanted_use)
    from statement s join feedback f on f.id = s.feedback_id where s.id = wanted $$;
  comment on function app.is_next_answer(uuid, text, int, boolean, text) is 'Whether this is the next answer about that use: a yes or a no, of somebody who is said. One member of a group is enough for a no.';
  revoke execute on function app.may_agree(uuid, text, boolean, text, text, text), app.is_next_answer from public;
  grant execute on function app.may_agree(uuid, text, boolean, text, text, text), app.is_next_answer to heard_app;
`;

/** With the telling by whoever writes it down; later by whoever of these roles reads the telling itself. */
const policy = `
  alter policy consent_insert on consent with check (
    asked_on = (select app.today()) and judged_by = (select app.user_id()) and created_by = (select app.user_id())
    and app.may_agree(statement_id, use, given, basis, given_by, reason)
    and (answer_no = 1 and app.is_statement_being_recorded(statement_id)
      or (select app.role()) in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS')
        and exists (select 1 from statement where statement.id = consent.statement_id)
        and app.is_next_answer(statement_id, use, answer_no, given, basis)));
  drop function app.may_agree(uuid, boolean, text, text, text);
`;

/** The version before knows one answer: the last yes or no, and a yes that was taken back as such. */
const back = `
  create function app.may_agree(wanted uuid, given boolean, basis text, given_by text, reason text) returns boolean
    language sql stable ${definer} as $$
    select case
      when given is null then true
      when basis is null then not given
      when f.group_name is not null then basis = 'EACH_MEMBER' and coalesce(btrim(reason), '') <> ''
      when f.speaker_role is distinct from 'CHILD' then basis = 'SPEAKER'
      when basis = 'COMPETENT_CHILD' then not given or coalesce(btrim(reason), '') <> ''
        or coalesce(extract(year from age(app.today(), c.date_of_birth)) >= 16, false)
      when basis = 'PARENTAL_RESPONSIBILITY' then coalesce(extract(year from age(app.today(), c.date_of_birth)) < 16, false)
        and coalesce(btrim(given_by), '') <> ''
        and replace(given_by, chr(8217), chr(39)) !~*
          '\\y(council|local authority|corporate parent|social services|children.s services|social worker|service manager)\\y'
        and not exists (select 1 from consent k where k.statement_id = wanted and k.basis = 'COMPETENT_CHILD')
      else false end
    from statement s join feedback f on f.id = s.feedback_id left join child c on c.id = f.child_id where s.id = wanted $$;
  comment on function app.may_agree(uuid, boolean, text, text, text) is 'Who may agree to a use beyond the record: 16 and over only the person; younger, or of unknown age, the child where somebody says how they know; else a named holder of parental responsibility of a child under 16, who is not the council; of a group each member; of their own view whoever said it.';
  revoke execute on function app.may_agree(uuid, boolean, text, text, text) from public;
  grant execute on function app.may_agree(uuid, boolean, text, text, text) to heard_app;
`;

const backRows = `
  alter policy consent_insert on consent with check (
    app.is_statement_being_recorded(statement_id) and asked_on = (select app.today())
    and app.may_agree(statement_id, given, basis, given_by, reason));
  drop function app.is_next_answer;
  drop function app.may_agree(uuid, text, boolean, text, text, text);
  alter table consent add column withdrawn_at timestamptz;
  update consent k set withdrawn_at = n.created_at from consent n
    where n.statement_id = k.statement_id and n.use = k.use and n.answer_no = k.answer_no + 1;
  drop index uq_consent_answer;
  drop index uq_consent_client;
  alter table consent drop column answer_no, drop column client_id;
  create unique index uq_consent_live on consent (statement_id, use) where withdrawn_at is null;
`;

/** Consent can be asked again and taken back: a new answer beside the ones before it, by whoever can give it today. */
export class LetConsentBeAnsweredAgain1764001957000 implements MigrationInterface {
  name = 'LetConsentBeAnsweredAgain1764001957000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [rows, functions, policy]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [back, backRows]) await runner.query(sql);
  }
}
