import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const mark = `
  create table clock_mark (
    id integer not null,
    marked_at timestamptz not null,
    constraint pk_clock_mark primary key (id),
    constraint ck_clock_mark_id check (id = 1)
  );
  alter table clock_mark enable row level security;

  create function app.clock_mark() returns table(marked_at timestamptz, at timestamptz) language sql stable ${definer} as $$
    select m.marked_at, now() from (select 1) one left join clock_mark m on true where app.role() in ('SYSTEM', 'ADMINISTRATOR') $$;
  comment on function app.clock_mark() is 'What time it was when the clock was last known to go rightly, and what it is now by the database.';

  create function app.mark_clock() returns void language plpgsql volatile ${definer} as $$
    begin
      if app.role() is null or app.role() not in ('SYSTEM', 'ADMINISTRATOR') then
        raise insufficient_privilege using message = 'the time is confirmed by who runs the system';
      end if;
      insert into clock_mark values (1, now()) on conflict (id) do update set marked_at = excluded.marked_at;
    end $$;
  comment on function app.mark_clock() is 'The clock goes rightly at this moment: says the system each hour while it has not jumped, or an administrator who has looked.';

  revoke execute on function app.clock_mark, app.mark_clock from public;
  grant execute on function app.clock_mark, app.mark_clock to heard_app;
`;

/** A clock that jumps far ahead is noticed by the hour that was marked last, so that no unfinished quarter is released. */
export class NoticeAClockThatJumps1764002170200 implements MigrationInterface {
  name = 'NoticeAClockThatJumps1764002170200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(mark);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.mark_clock(); drop function app.clock_mark(); drop table clock_mark');
  }
}
