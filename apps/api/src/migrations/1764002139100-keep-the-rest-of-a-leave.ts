import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const refused = `if not (absent = app.user_id() or app.manages(absent)) then
        raise insufficient_privilege using message = 'who stands in is said by whoever is away, or their manager';
      end if;`;

/* What is cut ends as a row and is kept; what is left of it, before and after, goes on as rows of its own. */
const cutting = `
  drop function app.set_cover(uuid, text, uuid, uuid, date, date);
  create function app.set_cover(form uuid, payload text, absent uuid, stands_in uuid, from_day date, to_day date)
    returns table(id uuid, is_new boolean) language plpgsql ${definer} as $$
    begin
      ${refused}
      perform pg_advisory_xact_lock(hashtextextended('leave of ' || absent, 2));
      return query
        with cut as (
          update cover c set ended_at = now()
          where c.absent_id = absent and c.ended_at is null and c.starts_on <= to_day and c.ends_on >= from_day returning c.*),
        rest as (
          select c.by_id, c.starts_on, from_day - 1 as ends_on from cut c where c.starts_on < from_day
          union all select c.by_id, to_day + 1, c.ends_on from cut c where c.ends_on > to_day),
        made as (
          insert into cover (id, created_by, client_id, payload_sha256, absent_id, by_id, starts_on, ends_on)
          select gen_random_uuid(), app.user_id(), form, payload, absent, stands_in, from_day, to_day
          union all select gen_random_uuid(), app.user_id(), gen_random_uuid(), '', absent, r.by_id, r.starts_on, r.ends_on from rest r
          returning cover.id)
        select m.id, true from made m union all select c.id, false from cut c;
    end $$;
  comment on function app.set_cover(uuid, text, uuid, uuid, date, date) is
    'Takes the place of what was said before of the same days; what was said of other days stays. Answers which rows that made and ended.';
  revoke execute on function app.set_cover from public;
  grant execute on function app.set_cover to heard_app;
`;

const ending = `
  drop function app.set_cover(uuid, text, uuid, uuid, date, date);
  create function app.set_cover(form uuid, payload text, absent uuid, stands_in uuid, from_day date, to_day date) returns uuid language plpgsql ${definer} as $$
    declare made uuid := gen_random_uuid();
    begin
      ${refused}
      update cover c set ended_at = now() where c.absent_id = absent and c.ended_at is null and c.starts_on <= to_day and c.ends_on >= from_day;
      insert into cover (id, created_by, client_id, payload_sha256, absent_id, by_id, starts_on, ends_on)
        values (made, app.user_id(), form, payload, absent, stands_in, from_day, to_day);
      return made;
    end $$;
  comment on function app.set_cover(uuid, text, uuid, uuid, date, date) is 'Takes the place of what was said before of the same days.';
  revoke execute on function app.set_cover from public;
  grant execute on function app.set_cover to heard_app;
`;

/** A leave of somebody who is away already takes the place of the days that both have, and of no others. */
export class KeepTheRestOfALeave1764002139100 implements MigrationInterface {
  name = 'KeepTheRestOfALeave1764002139100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(cutting);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(ending);
  }
}
