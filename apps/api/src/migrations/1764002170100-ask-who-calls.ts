import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const resetting = (refused: string): string => `
  create or replace function app.reset_passkeys(account uuid) returns integer language plpgsql ${definer} as $$
    declare gone integer;
    begin
      if account = app.user_id() or ${refused} then
        raise insufficient_privilege using message = 'passkeys are reset for somebody else, by who runs the system';
      end if;
      gone := app.forget_passkeys(account);
      if gone > 0 then delete from session s where s.user_id = account; end if;
      return gone;
    end $$;
`;

/* Leadership does nothing that nobody has asked for: as with the second factor that goes with them. */
const asked = `not (app.role() = 'ADMINISTRATOR' or app.role() = 'LEADERSHIP' and exists (
        select 1 from second_factor f where f.user_id = account and f.reset_asked_at > now() - interval '14 days' and app.may_approve(f.reset_asked_by, account)))`;
const unasked = `app.role() not in ('ADMINISTRATOR', 'LEADERSHIP')`;

const covering = (refused: string): string => `
  create or replace function app.set_cover(form uuid, payload text, absent uuid, stands_in uuid, from_day date, to_day date)
    returns table(id uuid, is_new boolean) language plpgsql ${definer} as $$
    begin
      if ${refused} then
        raise insufficient_privilege using message = 'who stands in is said by whoever is away, or their manager';
      end if;
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
`;

/* Whoever has not signed in is equal to nobody, and not different either: asked the other way round, it was let through. */
const known = `(absent = app.user_id() and app.role() in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'COMPLAINTS_MANAGER', 'CHILDRENS_RIGHTS', 'LEADERSHIP')
        or app.manages(absent)) is not true`;
const anybody = `not (absent = app.user_id() or app.manages(absent))`;

/** Two functions ask themselves what the API asks: whether leadership was asked, and who says who stands in. */
export class AskWhoCalls1764002170100 implements MigrationInterface {
  name = 'AskWhoCalls1764002170100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(resetting(asked));
    await runner.query(covering(known));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(resetting(unasked));
    await runner.query(covering(anybody));
  }
}
