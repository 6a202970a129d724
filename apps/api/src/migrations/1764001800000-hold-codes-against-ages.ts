import type { MigrationInterface, QueryRunner } from 'typeorm';

const wide = `(select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP')`;

const figures = `
    select r.child_id, r.held_on, r.participation_code,
      team.id as team_id, team.name as team_name, service.id as service_id, service.name as service_name,
      c.sex, c.ethnicity, extract(year from age(r.held_on, c.date_of_birth))::int as age,
      c.date_of_birth <= r.held_on as is_born`;
const around = `
    join child c on c.id = r.child_id
    left join org_unit unit on unit.id = r.org_unit_id
    left join org_unit team on team.id = unit.id and team.kind = 'TEAM'
    left join org_unit service on service.kind = 'SERVICE' and service.id in (unit.id, unit.parent_id)`;

/* A child who had turned 4 was coded as younger, or the other way about; null where they agree or the age is not known. */
const againstAge = `
      case when c.date_of_birth is null or c.date_of_birth > r.held_on then null
        when r.participation_code = 'PN0' then
          case when r.held_on >= c.date_of_birth + interval '4 years' then 'CODED_UNDER_FOUR' end
        when r.held_on < c.date_of_birth + interval '4 years' then 'CODED_FOUR_OR_OVER' end as against_age`;

/*
 * Not what is still to come, nobody of 18 or over (no 18th birthday comes within 6,570 days, so the age itself is seldom
 * worked out), and a row that stands in one return twice only once.
 */
const counts = `
    r.held_on <= (select app.today())
    and (c.date_of_birth is null or r.held_on < c.date_of_birth + 6570
      or extract(year from age(r.held_on::timestamp, c.date_of_birth::timestamp)) < 18)
    and (r.same_day_no = 1 or r.import_run_id is null or not exists (
      select 1 from care_review same where same.child_id = r.child_id and same.held_on = r.held_on
        and same.same_day_no < r.same_day_no and same.participation_code = r.participation_code
        and same.import_run_id = r.import_run_id))`;

const view = `
  create or replace view app.review_figures with (security_barrier) as
    ${figures}, ${againstAge} from care_review r ${around} where ${wide} and ${counts}
    union all
    ${figures}, ${againstAge} from app.my_counted_children() mine(child_id)
      join care_review r on r.child_id = mine.child_id ${around} where ${counts};
`;

const prepared = `
    select r.held_on, r.due_on, r.iro_spoke_to_child_on as spoken_to_on, r.consultation_sent_on as form_sent_on,
      r.consultation_returned_on as form_returned_on, r.chaired_by_child as led_by_child,
      r.participation_code <> 'PN0' as counted,
      r.participation_code in ('PN1', 'PN2', 'PN3', 'PN4') as attended`;
const known = 'num_nonnulls(r.due_on, r.iro_spoke_to_child_on, r.consultation_sent_on, r.chaired_by_child) > 0';

const preparation = `
  create or replace view app.review_preparation with (security_barrier) as
    ${prepared} from care_review r join child c on c.id = r.child_id where ${known} and ${wide} and ${counts}
    union all
    ${prepared} from app.my_counted_children() mine(child_id) join care_review r on r.child_id = mine.child_id
      join child c on c.id = r.child_id where ${known} and ${counts};
`;

const preparationBefore = `
  create or replace view app.review_preparation with (security_barrier) as
    ${prepared} from care_review r where ${known} and ${wide}
    union all
    ${prepared} from app.my_counted_children() mine(child_id) join care_review r on r.child_id = mine.child_id where ${known};
`;

const viewBefore = `
  drop view app.review_figures;
  create view app.review_figures with (security_barrier) as
    ${figures} from care_review r ${around} where ${wide}
    union all
    ${figures} from app.my_counted_children() mine(child_id) join care_review r on r.child_id = mine.child_id ${around};
  grant select on app.review_figures to heard_app;
  comment on view app.review_figures is 'Reviews as figures are counted from, without a name or a word. Reads with its owner''s rights, since leadership counts every review but opens one record at a time; who may count which reviews is decided in here.';
`;

/* Cells from before were counted in another way, so they are not read until they are counted anew: 0 never shows. */
const cells = `
  alter table participation_cell
    add column coded_under_four int not null default 0,
    add column coded_four_or_over int not null default 0,
    add column heard_under_four int not null default 0;
  alter table participation_cell
    alter column coded_under_four drop default,
    alter column coded_four_or_over drop default,
    alter column heard_under_four drop default;
  grant insert on participation_change to heard_app;
  create policy participation_change_insert on participation_change for insert to heard_app
    with check ((select app.role()) = 'SYSTEM');
  comment on policy participation_change_insert on participation_change is
    'A review dated after today begins to count without anything being written: its quarter stays marked until then.';
`;

const cellsBefore = `
  drop policy participation_change_insert on participation_change;
  revoke insert on participation_change from heard_app;
  delete from participation_cell;
  insert into participation_change (id, quarter)
    select gen_random_uuid(), k.quarter
    from (select distinct date_trunc('quarter', r.held_on::timestamp)::date as quarter from care_review r) k;
  alter table participation_cell
    drop column coded_under_four, drop column coded_four_or_over, drop column heard_under_four;
`;

/** Figures say beside the rate where code and age disagree, and leave out what cannot have been held so, or twice. */
export class HoldCodesAgainstAges1764001800000 implements MigrationInterface {
  name = 'HoldCodesAgainstAges1764001800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [cells, view, preparation]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [preparationBefore, viewBefore, cellsBefore]) await runner.query(sql);
  }
}
