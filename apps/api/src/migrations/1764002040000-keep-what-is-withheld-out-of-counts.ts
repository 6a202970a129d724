import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const countsAll = `(select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP')`;
const tables = ['telling_count', 'heard_count'];

/* Less the open counts, those of all would say that something is withheld from somebody. */
const guarded = tables
  .map(
    (table) => `
  alter policy ${table}_read on ${table}
    using (${countsAll} and (layer = 'OPEN' or not exists (select 1 from app.withheld_feedback())));`,
  )
  .join('');
const unguarded = tables.map((table) => `alter policy ${table}_read on ${table} using (${countsAll});`).join('');

const columns = 'heard_on, answer_by, waiting, is_born, waits_since, sort_name';
const of = (table: string): string => columns.replaceAll(/[a-z_]+/g, `${table}.$&`);
const set = columns.replaceAll(/[a-z_]+/g, '$& = d.$&');

/* Of the children that are worked out anew no other row is looked at: all rows were, at each telling. */
const refresh = `
  create or replace function app.refresh_child_need(children uuid[]) returns void language plpgsql ${definer} as $$
    declare missing uuid[] := array(
      select k.id from unnest(children) k(id) where not exists (select 1 from child_need n where n.child_id = k.id));
    begin
      if cardinality(missing) > 0 then
        insert into child_need (child_id, ${columns})
          select d.child_id, ${of('d')} from app.derive_child_need(missing, null) d
          on conflict do nothing;
      end if;
      -- Whoever changes the same child waits here, and works it out anew with what was stored meanwhile.
      perform 1 from child_need n where n.child_id = any(children) order by n.child_id for update;
      update child_need n set ${set}
        from app.derive_child_need(children, null) d
        where n.child_id = any(children) and d.child_id = n.child_id and (${of('n')}) is distinct from (${of('d')});
    end $$;
  revoke execute on function app.refresh_child_need from public;
`;
const refreshBefore = `
  create or replace function app.refresh_child_need(children uuid[]) returns void language plpgsql ${definer} as $$
    begin
      insert into child_need (child_id, heard_on, answer_by, waiting, is_born, waits_since, sort_name)
        select d.child_id, d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, d.sort_name
        from app.derive_child_need(array(
          select k.id from unnest(children) k(id) where not exists (select 1 from child_need n where n.child_id = k.id)), null) d
        on conflict do nothing;
      -- Whoever changes the same child waits here, and works it out anew with what was stored meanwhile.
      perform 1 from child_need n where n.child_id = any(children) order by n.child_id for update;
      update child_need n set heard_on = d.heard_on, answer_by = d.answer_by, waiting = d.waiting, is_born = d.is_born,
          waits_since = d.waits_since, sort_name = d.sort_name
        from app.derive_child_need(children, null) d
        where d.child_id = n.child_id
          and (n.heard_on, n.answer_by, n.waiting, n.is_born, n.waits_since, n.sort_name)
            is distinct from (d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, d.sort_name);
    end $$;
  revoke execute on function app.refresh_child_need from public;
`;

/* A return corrects many children in one long transaction: whoever is heard meanwhile must not wait for it to end. */
const whatMatters = `
  create function app.follow_changed_child() returns trigger language plpgsql ${definer} as $$
    begin
      perform app.refresh_child_need(array(
        select n.id from new_rows n join old_rows o on o.id = n.id
        where (o.name, o.known_as, o.date_of_birth, o.expected_birth_on)
          is distinct from (n.name, n.known_as, n.date_of_birth, n.expected_birth_on)));
      return null;
    end $$;
  revoke execute on function app.follow_changed_child from public;
  drop trigger child_update_need on child;
  create trigger child_update_need after update on child
    referencing old table as old_rows new table as new_rows for each statement execute function app.follow_changed_child();
`;
const everything = `
  drop trigger child_update_need on child;
  create trigger child_update_need after update on child
    referencing new table as new_rows for each statement execute function app.follow_child_itself();
  drop function app.follow_changed_child;
`;

/** Counts with what is withheld are read by whom nothing is withheld from, and a child's need follows only what it is made of. */
export class KeepWhatIsWithheldOutOfCounts1764002040000 implements MigrationInterface {
  name = 'KeepWhatIsWithheldOutOfCounts1764002040000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [guarded, refresh, whatMatters]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of [everything, refreshBefore, unguarded]) await runner.query(sql);
  }
}
