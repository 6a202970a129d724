import type { MigrationInterface, QueryRunner } from 'typeorm';

const column = `
  alter table complaint_stage add column calendar_version int not null default 0
    constraint ck_complaint_stage_calendar_version check (calendar_version >= 0);
  create index ix_complaint_stage_calendar on complaint_stage (started_on) where calendar_version > 0;
  grant update (calendar_version) on complaint_stage to heard_app;
`;

const lines = `case jsonb_typeof(c.value -> 'days') when 'array' then array(select jsonb_array_elements_text(c.value -> 'days'))
      when 'string' then array[c.value ->> 'days'] else '{}'::text[] end`;

const calendars = `
  create function app.council_calendar() returns table (version int, lines text[])
  language sql stable security definer set search_path = public, app, pg_temp as $$
    select c.version, ${lines} from setting_change c where c.key = 'bank_holidays' order by c.version desc limit 1 $$;
  comment on function app.council_calendar() is
    'The bank holidays that the council has entered, as they are now, with the number of that calendar. No row: none were ever entered.';
  revoke all on function app.council_calendar() from public;
  grant execute on function app.council_calendar() to heard_app;

  create function app.council_calendars(wanted int[]) returns table (version int, lines text[])
  language sql stable security definer set search_path = public, app, pg_temp as $$
    select c.version, ${lines} from setting_change c where c.key = 'bank_holidays' and c.version = any (wanted) $$;
  comment on function app.council_calendars(int[]) is
    'The same as they were: a due day is explained with the calendar with which it was worked out.';
  revoke all on function app.council_calendars(int[]) from public;
  grant execute on function app.council_calendars(int[]) to heard_app;

  create function app.days_counted(asked date[]) returns setof date
  language plpgsql stable security definer set search_path = public, app, pg_temp as $$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'what was counted with a calendar is for whoever changes it';
      end if;
      return query
        select d from unnest(asked) d where exists (
          select 1 from complaint_stage s
          join setting_change c on c.key = 'bank_holidays' and c.version = s.calendar_version
          where s.calendar_version > 0 and s.started_on < d and s.started_on > d - 200
            and coalesce(s.agreed_due_on, s.standard_due_on) >= d
            and exists (select 1 from unnest(${lines}) one where left(one, 10) = d::text));
    end $$;
  comment on function app.days_counted(date[]) is
    'Those of these days that lie between the start and the due day of a complaint that was counted with them: they are not taken back. No stage has more than 65 working days.';
  revoke all on function app.days_counted(date[]) from public;
  grant execute on function app.days_counted(date[]) to heard_app;
`;

/** Bank holidays after those that Heard comes with are the council's to enter; a due day keeps what it was counted with. */
export class KeepTheCalendarOfEachClock1764002167300 implements MigrationInterface {
  name = 'KeepTheCalendarOfEachClock1764002167300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(column);
    await runner.query(calendars);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.days_counted(date[])');
    await runner.query('drop function app.council_calendars(int[])');
    await runner.query('drop function app.council_calendar()');
    await runner.query('alter table complaint_stage drop column calendar_version');
  }
}
