import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/** The day on which it was asked is known of none: they were asked by the day on which they were written down. */
const columns = `
  alter table consent add column asked_on date, add column holder text;
  update consent set asked_on = (created_at at time zone 'Europe/London')::date;
  alter table consent
    alter column asked_on set not null,
    alter column given drop not null,
    drop constraint ck_consent_basis,
    add constraint ck_consent_basis check (basis in ('COMPETENT_CHILD', 'PARENTAL_RESPONSIBILITY', 'EACH_MEMBER', 'SPEAKER')),
    add constraint ck_consent_holder check (holder in ('PARENT', 'GUARDIAN', 'OTHER_PERSON')),
    add constraint ck_consent_not_asked check (given is not null or num_nonnulls(basis, given_by, holder, reason) = 0);
`;

/*
 * It reads the child past the rights of whoever writes: somebody who knows no more than the name is held to the same
 * rule. Age is as PostgreSQL counts it: born on 29 February, a year older on 1 March.
 */
const rule = `
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
  revoke execute on function app.may_agree from public;
  grant execute on function app.may_agree to heard_app;
  comment on function app.may_agree(uuid, boolean, text, text, text) is 'Who may agree to a use beyond the record: 16 and over only the person; younger, or of unknown age, the child where somebody says how they know; else a named holder of parental responsibility of a child under 16, who is not the council; of a group each member; of their own view whoever said it.';
  alter policy consent_insert on consent with check (
    app.is_statement_being_recorded(statement_id) and asked_on = (select app.today())
    and app.may_agree(statement_id, given, basis, given_by, reason));
`;

/** What the version before cannot say is taken for no: nothing is used that nobody agreed to. */
const back = `
  alter policy consent_insert on consent with check (app.is_statement_being_recorded(statement_id));
  drop function app.may_agree;
  delete from consent where given is null;
  update consent set given = false, basis = null where basis in ('EACH_MEMBER', 'SPEAKER');
  alter table consent
    drop constraint ck_consent_not_asked,
    drop constraint ck_consent_holder,
    drop constraint ck_consent_basis,
    add constraint ck_consent_basis check (basis in ('COMPETENT_CHILD', 'PARENTAL_RESPONSIBILITY')),
    alter column given set not null,
    drop column holder,
    drop column asked_on;
`;

/** Consent is given by whoever can give it, asked again when somebody else can, and not asked is not no. */
export class LetWhoeverCanGiveItGiveConsent1764001850000 implements MigrationInterface {
  name = 'LetWhoeverCanGiveItGiveConsent1764001850000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [columns, rule]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}
