import type { MigrationInterface, QueryRunner } from 'typeorm';

const changeable = [
  'procedure',
  'procedure_reason',
  'from_whom',
  'sufficient_interest_on',
  'acknowledged_on',
  'clock_starts_on',
  'advocacy',
  'advocacy_offered_on',
  'advocacy_provider',
  'about_user_id',
  'end_kind',
  'ended_on',
  'end_reason',
  'end_said_by',
  'ended_by',
  'ended_at',
  'learnt',
  'learning_change',
  'version',
].join(', ');

const columns = `
  alter table representation
    add column version integer not null default 1,
    add column acknowledged_on date,
    add column advocacy_offered_on date,
    add column advocacy_provider text,
    add column end_kind text,
    add column ended_on date,
    add column end_reason text,
    add column end_said_by text,
    add column ended_by uuid,
    add column ended_at timestamptz,
    add column learnt text,
    add column learning_change text,
    add constraint fk_representation_ended_by foreign key (ended_by) references user_account (id),
    add constraint ck_representation_advocacy_provider_length check (char_length(advocacy_provider) <= 200),
    add constraint ck_representation_end_reason_length check (char_length(end_reason) <= 10000),
    add constraint ck_representation_end_said_by_length check (char_length(end_said_by) <= 200),
    add constraint ck_representation_learnt_length check (char_length(learnt) <= 5000),
    add constraint ck_representation_learning_change_length check (char_length(learning_change) <= 5000),
    add constraint ck_representation_end_kind check (end_kind in ('WITHDRAWN', 'REMEDIED', 'NOT_FOR_PROCEDURE')),
    add constraint ck_representation_end check (num_nonnulls(end_kind, ended_on, end_reason, ended_by, ended_at) in (0, 5)
      and ended_on >= received_on and (end_kind is null or kind = 'COMPLAINT')),
    add constraint ck_representation_acknowledged check (acknowledged_on >= received_on);
  update representation r set version = s.version from complaint_stage s where s.representation_id = r.id;
  alter table complaint_stage drop column version;
`;

/* Two of the findings were no findings: they said that the complaint ended without one. */
const ends = `
  update representation r
  set end_kind = case s.finding when 'WITHDRAWN' then 'WITHDRAWN' else 'NOT_FOR_PROCEDURE' end,
    ended_on = greatest(s.responded_on, r.received_on), end_reason = s.response_summary, ended_by = s.responded_by, ended_at = s.responded_at
  from complaint_stage s
  where s.representation_id = r.id and s.finding in ('WITHDRAWN', 'OUT_OF_JURISDICTION');
  update complaint_stage set responded_on = null, finding = null, response_summary = null, responded_by = null, responded_at = null
  where finding in ('WITHDRAWN', 'OUT_OF_JURISDICTION');
  alter table complaint_stage drop constraint ck_complaint_stage_finding;
  alter table complaint_stage add constraint ck_complaint_stage_finding
    check (finding in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING'));
`;

const findingsAgain = `
  alter table complaint_stage drop constraint ck_complaint_stage_finding;
  alter table complaint_stage add constraint ck_complaint_stage_finding
    check (finding in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING', 'WITHDRAWN', 'OUT_OF_JURISDICTION'));
  update complaint_stage s set responded_on = greatest(r.ended_on, s.started_on), response_summary = r.end_reason, responded_by = r.ended_by,
    responded_at = r.ended_at, finding = case r.end_kind when 'NOT_FOR_PROCEDURE' then 'OUT_OF_JURISDICTION' else 'WITHDRAWN' end
  from representation r where r.id = s.representation_id and r.end_kind is not null and s.responded_on is null;
`;

const corrections = `
  create table complaint_correction (
    id uuid constraint pk_complaint_correction primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    representation_id uuid not null,
    version integer not null,
    field text not null,
    from_value text,
    to_value text,
    reason text not null,
    constraint fk_complaint_correction_representation foreign key (representation_id) references representation (id),
    constraint uq_complaint_correction unique (representation_id, version, field),
    constraint ck_complaint_correction_field_length check (char_length(field) <= 60),
    constraint ck_complaint_correction_from_value_length check (char_length(from_value) <= 5000),
    constraint ck_complaint_correction_to_value_length check (char_length(to_value) <= 5000),
    constraint ck_complaint_correction_reason_length check (char_length(reason) <= 2000));
  alter table complaint_correction enable row level security;
  create policy complaint_correction_read on complaint_correction for select to heard_app
    using (exists (select 1 from representation r where r.id = complaint_correction.representation_id));
  create policy complaint_correction_insert on complaint_correction for insert to heard_app
    with check ((select app.role()) = 'COMPLAINTS_MANAGER' and created_by = (select app.user_id())
      and exists (select 1 from representation r where r.id = complaint_correction.representation_id));
  grant select, insert on complaint_correction to heard_app;
`;

const policies = `
  create policy representation_update on representation for update to heard_app
    using (kind = 'COMPLAINT' and (select app.role()) = 'COMPLAINTS_MANAGER' and about_user_id is distinct from (select app.user_id()))
    with check (kind = 'COMPLAINT' and (select app.role()) = 'COMPLAINTS_MANAGER' and about_user_id is distinct from (select app.user_id()));
  comment on policy representation_update on representation is
    'The words are never changed, nor when they came; what we wrote beside them is put right by the complaints manager, and nobody does so in what is about themselves.';
  grant update (${changeable}) on representation to heard_app;
  grant update (started_on, standard_due_on) on complaint_stage to heard_app;
`;

const overdue = (still: string): string => `
  create or replace function app.overdue_stages() returns table (stage text, started_on date, due_on date, team text, service text)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select s.stage, s.started_on, coalesce(s.agreed_due_on, s.standard_due_on), team.name, service.name
    from complaint_stage s
    join representation r on r.id = s.representation_id${still}
    left join org_unit team on team.id = r.org_unit_id
    left join org_unit service on service.id = team.parent_id and service.kind = 'SERVICE'
    where app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER') and s.responded_on is null
      and coalesce(s.agreed_due_on, s.standard_due_on) < app.today()
      and (r.about_user_id is null or r.about_user_id is distinct from app.user_id())
    order by 3, s.id $$`;

/** @param ended the day of the answer or of the end, and what put it outside timeliness. */
const counted = (ended: string): string => `
  create or replace function app.counted_stages(first_day date, last_day date, known_at timestamptz)
    returns table (stage text, started_on date, standard_due_on date, agreed_due_on date, ended_on date, outside text, from_whom text, team_id uuid)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select s.stage, s.started_on, s.standard_due_on, case when s.extended_at <= known_at then s.agreed_due_on end,
      ${ended},
      r.from_whom, r.org_unit_id
    from complaint_stage s join representation r on r.id = s.representation_id
    where app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER', 'SYSTEM')
      and (r.about_user_id is null or r.about_user_id is distinct from app.user_id())
      and r.procedure = 'CHILDREN_ACT_1989' and s.started_on between first_day and last_day and s.created_at <= known_at
    union all
    select 'STAGE_1', r.clock_starts_on, r.clock_starts_on, null, null, 'NOT_FOR_PROCEDURE', r.from_whom, r.org_unit_id
    from representation r
    where app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER', 'SYSTEM')
      and (r.about_user_id is null or r.about_user_id is distinct from app.user_id())
      and r.procedure <> 'CHILDREN_ACT_1989' and r.clock_starts_on between first_day and last_day and r.created_at <= known_at $$`;

const byEnd = `case when s.responded_at <= known_at then s.responded_on when r.ended_at <= known_at then r.ended_on end,
      case when r.ended_at <= known_at then r.end_kind end`;
const byFinding = `case when s.responded_at <= known_at then s.responded_on end,
      case when s.responded_at <= known_at then
        case s.finding when 'WITHDRAWN' then 'WITHDRAWN' when 'OUT_OF_JURISDICTION' then 'NOT_FOR_PROCEDURE' end end`;

/** Facts about a complaint that were wrong at first can be put right, with what they were; and it can end unanswered. */
export class LetComplaintsBeCorrectedAndEnd1764001840000 implements MigrationInterface {
  name = 'LetComplaintsBeCorrectedAndEnd1764001840000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(ends);
    await runner.query(corrections);
    await runner.query(policies);
    await runner.query(overdue(` and r.end_kind is null and r.procedure <> 'OTHER'`));
    await runner.query(counted(byEnd));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(counted(byFinding));
    await runner.query(overdue(''));
    await runner.query('drop policy representation_update on representation; drop table complaint_correction');
    await runner.query('revoke update (started_on, standard_due_on) on complaint_stage from heard_app');
    await runner.query(`revoke update (${changeable}) on representation from heard_app`);
    await runner.query(findingsAgain);
    await runner.query(`alter table complaint_stage add column version integer not null default 1;
      grant update (version) on complaint_stage to heard_app;
      update complaint_stage s set version = r.version from representation r where r.id = s.representation_id;
      alter table representation drop column version, drop column acknowledged_on, drop column advocacy_offered_on,
        drop column advocacy_provider, drop column end_kind, drop column ended_on, drop column end_reason,
        drop column end_said_by, drop column ended_by, drop column ended_at, drop column learnt, drop column learning_change`);
  }
}
