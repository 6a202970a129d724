import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const role = '(select app.role())';
const quarterOf = (day: string): string => `date_trunc('quarter', ${day}::timestamp)::date`;

const codes = [0, 1, 2, 3, 4, 5, 6, 7].map((code) => `pn${String(code)} int not null`).join(', ');

const tables = `
  create table participation_cell (
    period_kind text not null constraint ck_participation_cell_period_kind check (period_kind in ('QUARTER', 'YEAR')),
    period_from date not null, dimension text not null, value_key text not null, code_mask int not null,
    made_by text not null, first_on date not null, last_on date not null, children int not null, ${codes},
    constraint pk_participation_cell primary key (period_kind, dimension, period_from, value_key, code_mask));
  create table participation_change (
    id uuid constraint pk_participation_change primary key, quarter date not null);
  create index ix_participation_change_quarter on participation_change (quarter);
  alter table participation_cell enable row level security;
  alter table participation_change enable row level security;
  grant select, insert, delete on participation_cell to heard_app;
  grant select, delete on participation_change to heard_app;
  create policy participation_cell_read on participation_cell for select to heard_app
    using (${role} in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP'));
  create policy participation_cell_insert on participation_cell for insert to heard_app with check (${role} = 'SYSTEM');
  create policy participation_cell_delete on participation_cell for delete to heard_app using (${role} = 'SYSTEM');
  create policy participation_change_read on participation_change for select to heard_app
    using (${role} in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP'));
  create policy participation_change_delete on participation_change for delete to heard_app using (${role} = 'SYSTEM');
  comment on policy participation_cell_read on participation_cell is
    'Reviews of a quarter or year, counted once: for one value of one dimension, by the set of codes that a child had. Rates are worked out on reading.';
  comment on policy participation_change_read on participation_change is
    'Quarters in which something that reviews are counted by has changed since their cells were counted. Until they are counted anew, the reviews themselves are.';
`;

const notes = `
  create function app.note_changed_reviews() returns trigger language plpgsql ${definer} as $$
    begin
      if tg_op <> 'INSERT' then
        insert into participation_change (id, quarter) select gen_random_uuid(), k.quarter from (select distinct ${quarterOf('r.held_on')} as quarter from old_rows r) k;
      end if;
      if tg_op <> 'DELETE' then
        insert into participation_change (id, quarter) select gen_random_uuid(), k.quarter from (select distinct ${quarterOf('r.held_on')} as quarter from new_rows r) k;
      end if;
      return null;
    end $$;
  create function app.note_changed_children() returns trigger language plpgsql ${definer} as $$
    begin
      insert into participation_change (id, quarter)
        select gen_random_uuid(), k.quarter from (select distinct ${quarterOf('r.held_on')} as quarter
        from old_rows o join new_rows n on n.id = o.id join care_review r on r.child_id = n.id
        where (o.date_of_birth, o.sex, o.ethnicity) is distinct from (n.date_of_birth, n.sex, n.ethnicity)) k;
      return null;
    end $$;
  create function app.note_changed_units() returns trigger language plpgsql ${definer} as $$
    begin
      if exists (
        select 1 from old_rows o join new_rows n on n.id = o.id
        where (o.kind, o.parent_id) is distinct from (n.kind, n.parent_id)) then
        insert into participation_change (id, quarter) select gen_random_uuid(), k.quarter from (select distinct ${quarterOf('r.held_on')} as quarter from care_review r) k;
      end if;
      return null;
    end $$;
  revoke execute on function app.note_changed_reviews, app.note_changed_children, app.note_changed_units from public;
  create trigger care_review_insert_cells after insert on care_review
    referencing new table as new_rows for each statement execute function app.note_changed_reviews();
  create trigger care_review_update_cells after update on care_review
    referencing old table as old_rows new table as new_rows for each statement execute function app.note_changed_reviews();
  create trigger care_review_delete_cells after delete on care_review
    referencing old table as old_rows for each statement execute function app.note_changed_reviews();
  create trigger child_update_cells after update on child
    referencing old table as old_rows new table as new_rows for each statement execute function app.note_changed_children();
  create trigger org_unit_update_cells after update on org_unit
    referencing old table as old_rows new table as new_rows for each statement execute function app.note_changed_units();
  insert into participation_change (id, quarter) select gen_random_uuid(), k.quarter from (select distinct ${quarterOf('r.held_on')} as quarter from care_review r) k;
`;

const wide = `${role} in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP')`;

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
const prepared = `
    select r.held_on, r.due_on, r.iro_spoke_to_child_on as spoken_to_on, r.consultation_sent_on as form_sent_on,
      r.consultation_returned_on as form_returned_on, r.chaired_by_child as led_by_child,
      r.participation_code <> 'PN0' as counted,
      r.participation_code in ('PN1', 'PN2', 'PN3', 'PN4') as attended`;
const known = 'num_nonnulls(r.due_on, r.iro_spoke_to_child_on, r.consultation_sent_on, r.chaired_by_child) > 0';

/* Whoever counts some children's reviews starts from those children, and does not look through everybody's. */
const apart = `
  create or replace view app.review_figures with (security_barrier) as
    ${figures} from care_review r ${around} where ${wide}
    union all
    ${figures} from app.my_counted_children() mine(child_id) join care_review r on r.child_id = mine.child_id ${around};
  create or replace view app.review_preparation with (security_barrier) as
    ${prepared} from care_review r where ${known} and ${wide}
    union all
    ${prepared} from app.my_counted_children() mine(child_id) join care_review r on r.child_id = mine.child_id where ${known};
  alter function app.my_counted_children rows 100;
`;

const together = `
  alter function app.my_counted_children rows 1000;
  create or replace view app.review_preparation with (security_barrier) as
    ${prepared} from care_review r where ${known} and (${wide} or r.child_id in (select app.my_counted_children()));
  create or replace view app.review_figures with (security_barrier) as
    ${figures} from care_review r ${around} where ${wide} or r.child_id in (select app.my_counted_children());
`;

const back = `
  drop trigger org_unit_update_cells on org_unit;
  drop trigger child_update_cells on child;
  drop trigger care_review_delete_cells on care_review;
  drop trigger care_review_update_cells on care_review;
  drop trigger care_review_insert_cells on care_review;
  drop function app.note_changed_units;
  drop function app.note_changed_children;
  drop function app.note_changed_reviews;
  drop table participation_change;
  drop table participation_cell;
`;

/** Figures of whole quarters and years are read from cells that were counted once, and counted anew where something changed. */
export class KeepParticipationCells1764001400200 implements MigrationInterface {
  name = 'KeepParticipationCells1764001400200';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tables, notes, apart]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [together, back]) await runner.query(sql);
  }
}
