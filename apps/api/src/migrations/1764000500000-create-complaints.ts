import type { MigrationInterface, QueryRunner } from 'typeorm';

const stamp = `created_at timestamptz not null default now(), created_by uuid`;

const representation = `
  create table representation (
    id uuid constraint pk_representation primary key, ${stamp},
    client_id uuid not null constraint uq_representation_client_id unique, payload_sha256 text not null,
    reference text not null constraint uq_representation_reference unique,
    kind text not null constraint ck_representation_kind check (kind in ('COMPLAINT', 'COMPLIMENT')),
    procedure text constraint ck_representation_procedure check (procedure in ('CHILDREN_ACT_1989', 'CORPORATE', 'OTHER')),
    procedure_reason text,
    received_on date not null, clock_starts_on date, grounds_on date, sufficient_interest_on date,
    channel text constraint ck_representation_channel
      check (channel in ('IN_PERSON', 'PHONE', 'EMAIL', 'LETTER', 'WEB_FORM', 'THROUGH_ADVOCATE')),
    from_whom text not null constraint ck_representation_from_whom check (from_whom in ('CHILD', 'CARE_LEAVER', 'PARENT', 'FOSTER_CARER',
      'SPECIAL_GUARDIAN', 'ADOPTIVE_FAMILY', 'SUFFICIENT_INTEREST', 'PARTNER', 'REVIEWING_OFFICER', 'COLLEAGUE')),
    complainant_name text,
    child_id uuid constraint fk_representation_child references child,
    summary text not null, wanted_outcome text,
    advocacy text not null constraint ck_representation_advocacy
      check (advocacy in ('OFFERED_ACCEPTED', 'OFFERED_DECLINED', 'NOT_OFFERED', 'NOT_APPLICABLE')),
    org_unit_id uuid constraint fk_representation_org_unit references org_unit,
    about_user_id uuid constraint fk_representation_about_user references user_account,
    praised_user_id uuid constraint fk_representation_praised_user references user_account,
    constraint ck_representation_complaint
      check (kind = 'COMPLIMENT' or (procedure is not null and clock_starts_on is not null and channel is not null)),
    constraint ck_representation_compliment check (kind = 'COMPLAINT' or (procedure is null and about_user_id is null)));
  create index ix_representation_received_on on representation (kind, received_on, id);
  create index ix_representation_child on representation (child_id);
  create index ix_representation_org_unit on representation (org_unit_id);
  create index ix_representation_about_user on representation (about_user_id);
  create table representation_counter (
    year int not null, series text not null default 'R' constraint ck_representation_counter_series check (series in ('R', 'RC')),
    last_no int not null, constraint pk_representation_counter primary key (year, series));
`;

const stage = `
  create table complaint_stage (
    id uuid constraint pk_complaint_stage primary key, ${stamp},
    representation_id uuid not null constraint fk_complaint_stage_representation references representation,
    stage text not null constraint ck_complaint_stage_stage check (stage in ('STAGE_1', 'STAGE_2', 'STAGE_3')),
    started_on date not null, standard_due_on date not null, agreed_due_on date,
    extension_reason text constraint ck_complaint_stage_extension_reason check (extension_reason in ('COMPLEX', 'ADVOCATE_NEEDED')),
    extension_note text, extended_on date,
    extended_by uuid constraint fk_complaint_stage_extended_by references user_account, extended_at timestamptz,
    responded_on date,
    finding text constraint ck_complaint_stage_finding
      check (finding in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'NO_FINDING', 'WITHDRAWN', 'OUT_OF_JURISDICTION')),
    response_summary text,
    responded_by uuid constraint fk_complaint_stage_responded_by references user_account, responded_at timestamptz,
    version int not null default 1,
    constraint uq_complaint_stage unique (representation_id, stage),
    constraint ck_complaint_stage_due check (standard_due_on >= started_on and agreed_due_on > standard_due_on),
    constraint ck_complaint_stage_extension
      check (num_nonnulls(agreed_due_on, extension_reason, extended_on, extended_by, extended_at) in (0, 5)),
    constraint ck_complaint_stage_answer
      check (num_nonnulls(responded_on, finding, response_summary, responded_by, responded_at) in (0, 5) and responded_on >= started_on));
  create index ix_complaint_stage_open on complaint_stage (standard_due_on) where responded_on is null;
`;

const released = `
  create table released_complaint_quarter (
    period_key text constraint pk_released_complaint_quarter primary key, ${stamp},
    as_at date not null,
    in_standard int, in_agreed int, late int, still_open int, in_time int, total int);
`;

const tables = ['released_complaint_quarter', 'complaint_stage', 'representation_counter', 'representation'];

const caseReach = `
  alter view app.derived_child_access rename to derived_access_sources;
  create view app.derived_child_access as
    select s.child_id, s.principal_id, s.because, s.depth, s.starts_on, s.ends_on
    from app.derived_access_sources s
    where not exists (
      select 1 from representation r where r.about_user_id = s.principal_id and s.because = 'complaint ' || r.id);
`;

const complaintFunctions = `
  create function app.representation_of_client(wanted uuid)
    returns table (id uuid, payload_sha256 text, created_by uuid)
    language sql stable security definer set search_path = public, app as $$
    select r.id, r.payload_sha256, r.created_by from representation r where r.client_id = wanted $$;

  create function app.child_for_case(wanted text, on_day date)
    returns table (id uuid, reference text, name text, org_unit_id uuid)
    language sql stable security definer set search_path = public, app as $$
    select c.id, c.reference, c.name,
      (select t.org_unit_id from child_team t where t.child_id = c.id
       order by (t.starts_on <= on_day and (t.ends_on is null or t.ends_on >= on_day)) desc, t.starts_on desc limit 1)
    from child c
    where upper(c.reference) = upper(btrim(wanted))
      and (app.role() = 'COMPLAINTS_MANAGER' or c.id in (select app.my_named_children())) $$;

  create function app.next_representation_reference(received date, about uuid) returns text
    language plpgsql security definer set search_path = public, app as $$
    declare
      prefix text := case when exists (select 1 from role_grant g where g.user_id = about and g.role = 'COMPLAINTS_MANAGER')
        then 'RC' else 'R' end;
      number int;
    begin
      insert into representation_counter as k (year, series, last_no) values (extract(year from received)::int, prefix, 1)
        on conflict (year, series) do update set last_no = k.last_no + 1
        returning last_no into number;
      return prefix || '-' || extract(year from received)::int || '-' || lpad(number::text, greatest(4, length(number::text)), '0');
    end $$;

  create function app.my_units() returns setof uuid language sql stable security definer set search_path = public, app as $$
    select o.id from org_unit o where app.org_unit_id() in (o.id, o.parent_id) $$;
  create function app.my_children_as(kinds text[]) returns setof uuid
    language sql stable security definer set search_path = public, app as $$
    select distinct a.child_id from child_access a
    where a.principal_id = app.user_id() and a.because in (select 'relationship ' || kind from unnest(kinds) kind)
      and a.starts_on <= app.today() and (a.ends_on is null or a.ends_on >= app.today()) $$;

  create function app.overdue_stages()
    returns table (stage text, started_on date, due_on date, team text, service text)
    language sql stable security definer set search_path = public, app as $$
    select s.stage, s.started_on, coalesce(s.agreed_due_on, s.standard_due_on), team.name, service.name
    from complaint_stage s
    join representation r on r.id = s.representation_id
    left join org_unit team on team.id = r.org_unit_id
    left join org_unit service on service.id = team.parent_id and service.kind = 'SERVICE'
    where app.role() in ('LEADERSHIP', 'COMPLAINTS_MANAGER') and s.responded_on is null
      and coalesce(s.agreed_due_on, s.standard_due_on) < app.today()
      and (r.about_user_id is null or r.about_user_id is distinct from app.user_id())
    order by 3, s.id $$;
`;

const dropComplaintFunctions = `
  drop view app.derived_child_access;
  alter view app.derived_access_sources rename to derived_child_access;
  drop function app.overdue_stages;
  drop function app.my_children_as;
  drop function app.my_units;
  drop function app.next_representation_reference;
  drop function app.child_for_case;
  drop function app.representation_of_client;
`;

const complaintPolicies = `
  alter table representation enable row level security;
  alter table complaint_stage enable row level security;
  alter table representation_counter enable row level security;
  alter table released_complaint_quarter enable row level security;
  grant select, insert on representation, complaint_stage, released_complaint_quarter to heard_app;
  grant update (agreed_due_on, extension_reason, extension_note, extended_on, extended_by, extended_at, responded_on, finding, response_summary, responded_by, responded_at, version) on complaint_stage to heard_app;
  create policy representation_read on representation for select to heard_app using (
    (representation.about_user_id is null or representation.about_user_id is distinct from (select app.user_id())) and ((select app.role()) in ('COMPLAINTS_MANAGER', 'SYSTEM') or (representation.kind = 'COMPLAINT' and (
    ((select app.role()) = 'TEAM_MANAGER' and representation.org_unit_id in (select app.my_units()))
    or ((select app.role()) = 'REVIEWING_OFFICER' and representation.child_id in (select app.my_children_as(array['REVIEWING_OFFICER'])))
    or ((select app.role()) = 'CHILDRENS_RIGHTS' and representation.child_id in (
    select app.my_children_as(array['ADVOCATE', 'INDEPENDENT_VISITOR', 'CHILDRENS_RIGHTS_WORKER']))))) or (representation.kind = 'COMPLIMENT' and (select app.role()) in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS') and (
    representation.created_by = (select app.user_id()) or representation.praised_user_id = (select app.user_id())
    or ((select app.role()) in ('PRACTITIONER', 'TEAM_MANAGER') and representation.org_unit_id in (select app.my_units()))
    or ((select app.role()) = 'REVIEWING_OFFICER' and representation.child_id in (select app.my_children_as(array['REVIEWING_OFFICER'])))
    or ((select app.role()) = 'CHILDRENS_RIGHTS' and representation.child_id in (
    select app.my_children_as(array['ADVOCATE', 'INDEPENDENT_VISITOR', 'CHILDRENS_RIGHTS_WORKER'])))))));
  create policy representation_insert on representation for insert to heard_app with check (
    representation.created_by = (select app.user_id()) and (representation.about_user_id is null or representation.about_user_id is distinct from (select app.user_id())) and (
      (select app.role()) = 'COMPLAINTS_MANAGER'
      or ((select app.role()) in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS') and representation.kind = 'COMPLIMENT'
        and (representation.child_id is null or representation.child_id in (select app.my_named_children())))));
  create policy complaint_stage_read on complaint_stage for select to heard_app using (exists (select 1 from representation where representation.id = complaint_stage.representation_id));
  create policy complaint_stage_insert on complaint_stage for insert to heard_app with check (
    (select app.role()) = 'COMPLAINTS_MANAGER' and exists (select 1 from representation where representation.id = complaint_stage.representation_id));
  create policy complaint_stage_update on complaint_stage for update to heard_app using (
    (select app.role()) = 'COMPLAINTS_MANAGER' and exists (select 1 from representation where representation.id = complaint_stage.representation_id));
  create policy released_complaint_quarter_read on released_complaint_quarter for select to heard_app using (
    (select app.role()) in ('COMPLAINTS_MANAGER', 'LEADERSHIP', 'ELECTED_MEMBER', 'SYSTEM'));
  create policy released_complaint_quarter_insert on released_complaint_quarter for insert to heard_app with check (
    (select app.role()) = 'SYSTEM');
`;

/** Complaints and compliments, the stages of complaints with their clocks, and their figures as they are released. */
export class CreateComplaints1764000500000 implements MigrationInterface {
  name = 'CreateComplaints1764000500000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [representation, stage, released, complaintFunctions, caseReach, complaintPolicies]) {
      await runner.query(sql);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`drop policy if exists ${table}_read on ${table}`);
    await runner.query(dropComplaintFunctions);
    for (const table of tables) await runner.query(`drop table ${table}`);
  }
}
