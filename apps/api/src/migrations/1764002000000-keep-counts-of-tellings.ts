import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const isSystem = `(select app.role()) = 'SYSTEM'`;
const countsAll = `(select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP')`;
const yearOf = (day: string): string =>
  `(date_trunc('year', ${day} - interval '3 months') + interval '3 months')::date`;

const tables = `
  create table uncounted_telling (
    feedback_id uuid constraint pk_uncounted_telling primary key, given_on date not null,
    in_all boolean not null default false);
  create index ix_uncounted_telling_given_on on uncounted_telling (given_on);
  create table telling_count (
    layer text constraint ck_telling_count_layer check (layer in ('ALL', 'OPEN')),
    quarter date,
    stream text constraint ck_telling_count_stream_length check (char_length(stream) <= 60),
    partner_kind text constraint ck_telling_count_partner_kind_length check (char_length(partner_kind) <= 60),
    speaker_role text constraint ck_telling_count_speaker_role_length check (char_length(speaker_role) <= 60),
    source text constraint ck_telling_count_source_length check (char_length(source) <= 60),
    told boolean, tellings int not null,
    constraint pk_telling_count primary key (layer, quarter, stream, partner_kind, speaker_role, source, told));
  create table heard_count (
    layer text constraint ck_heard_count_layer check (layer in ('ALL', 'OPEN')),
    period_kind text constraint ck_heard_count_period_kind check (period_kind in ('QUARTER', 'YEAR')),
    period_from date,
    stream text constraint ck_heard_count_stream_length check (char_length(stream) <= 60),
    made_by text not null constraint ck_heard_count_made_by_length check (char_length(made_by) <= 64),
    children int not null,
    constraint pk_heard_count primary key (layer, period_kind, period_from, stream));
`;

const policies = `
  alter table uncounted_telling enable row level security;
  alter table telling_count enable row level security;
  alter table heard_count enable row level security;
  grant select, insert, update, delete on uncounted_telling, telling_count, heard_count to heard_app;
  create policy uncounted_telling_read on uncounted_telling for select to heard_app
    using (${countsAll} and not (feedback_id in (select app.withheld_feedback())));
  create policy uncounted_telling_insert on uncounted_telling for insert to heard_app with check (${isSystem});
  create policy uncounted_telling_update on uncounted_telling for update to heard_app
    using (${isSystem}) with check (${isSystem});
  create policy uncounted_telling_delete on uncounted_telling for delete to heard_app using (${isSystem});
  comment on policy uncounted_telling_read on uncounted_telling is
    'Tellings that are in no count yet, and those that are in the counts of all but stay out of the open ones, since they are withheld from somebody.';
  ${['telling_count', 'heard_count']
    .map(
      (table) => `
  create policy ${table}_read on ${table} for select to heard_app using (${countsAll});
  create policy ${table}_insert on ${table} for insert to heard_app with check (${isSystem});
  create policy ${table}_update on ${table} for update to heard_app using (${isSystem}) with check (${isSystem});
  create policy ${table}_delete on ${table} for delete to heard_app using (${isSystem});`,
    )
    .join('')}
  comment on policy telling_count_read on telling_count is
    'Tellings of a quarter, counted once by all that they are collated by: all of them, and those that are withheld from nobody. An empty text where the record says nothing.';
  comment on policy heard_count_read on heard_count is
    'Children and young people heard in a quarter or a year, each once: by a stream, or by any where the stream is empty.';
`;

const notes = `
  create function app.note_new_tellings() returns trigger language plpgsql ${definer} as $$
    begin
      insert into uncounted_telling (feedback_id, given_on) select n.id, n.given_on from new_rows n;
      return null;
    end $$;
  create function app.count_tellings_anew(years date[]) returns void language plpgsql ${definer} as $$
    begin
      if cardinality(years) = 0 then return; end if;
      perform pg_advisory_xact_lock(hashtext('telling counts'));
      delete from telling_count c where ${yearOf('c.quarter')} = any(years);
      delete from heard_count c where ${yearOf('c.period_from')} = any(years);
      delete from uncounted_telling u where ${yearOf('u.given_on')} = any(years);
      insert into uncounted_telling (feedback_id, given_on)
        select f.id, f.given_on from feedback f where ${yearOf('f.given_on')} = any(years)
        on conflict (feedback_id) do update set given_on = excluded.given_on, in_all = false;
    end $$;
  create function app.note_changed_tellings() returns trigger language plpgsql ${definer} as $$
    begin
      if tg_op = 'UPDATE' then
        perform app.count_tellings_anew(array(
          select ${yearOf('o.given_on')} from old_rows o union select ${yearOf('n.given_on')} from new_rows n));
      else
        perform app.count_tellings_anew(array(select distinct ${yearOf('o.given_on')} from old_rows o));
      end if;
      return null;
    end $$;
  create function app.note_changed_parts() returns trigger language plpgsql ${definer} as $$
    begin
      perform app.count_tellings_anew(array(
        select distinct ${yearOf('f.given_on')} from changed_rows r join feedback f on f.id = r.feedback_id
        where not exists (select 1 from uncounted_telling u where u.feedback_id = f.id and not u.in_all)));
      return null;
    end $$;
  revoke execute on function app.note_new_tellings, app.count_tellings_anew, app.note_changed_tellings,
    app.note_changed_parts from public;
  create trigger feedback_insert_counts after insert on feedback
    referencing new table as new_rows for each statement execute function app.note_new_tellings();
  create trigger feedback_update_counts after update on feedback
    referencing old table as old_rows new table as new_rows for each statement execute function app.note_changed_tellings();
  create trigger feedback_delete_counts after delete on feedback
    referencing old table as old_rows for each statement execute function app.note_changed_tellings();
  create trigger statement_insert_counts after insert on statement
    referencing new table as changed_rows for each statement execute function app.note_changed_parts();
  create trigger statement_update_counts after update on statement
    referencing new table as changed_rows for each statement execute function app.note_changed_parts();
  create trigger statement_delete_counts after delete on statement
    referencing old table as changed_rows for each statement execute function app.note_changed_parts();
  create trigger withheld_from_insert_counts after insert on withheld_from
    referencing new table as changed_rows for each statement execute function app.note_changed_parts();
  insert into uncounted_telling (feedback_id, given_on) select f.id, f.given_on from feedback f;
`;

const latest = `
  create index ix_feedback_stream_given_on on feedback (stream, given_on);
  create function app.day_of_latest(of_stream text, from_day date, to_day date, many bigint) returns date
    language sql stable ${definer} as $$
      select f.given_on from feedback f where f.stream = of_stream and f.given_on between from_day and to_day
      order by f.given_on desc offset many - 1 limit 1 $$;
  comment on function app.day_of_latest is
    'The day back to which so many tellings came by a stream; null: there were fewer. Whoever counts everybody''s need not look further back for the latest of them.';
  revoke execute on function app.day_of_latest from public;
  grant execute on function app.day_of_latest to heard_app;
`;

const back = `
  drop function app.day_of_latest;
  drop index ix_feedback_stream_given_on;
  drop trigger withheld_from_insert_counts on withheld_from;
  drop trigger statement_delete_counts on statement;
  drop trigger statement_update_counts on statement;
  drop trigger statement_insert_counts on statement;
  drop trigger feedback_delete_counts on feedback;
  drop trigger feedback_update_counts on feedback;
  drop trigger feedback_insert_counts on feedback;
  drop function app.note_changed_parts;
  drop function app.note_changed_tellings;
  drop function app.count_tellings_anew;
  drop function app.note_new_tellings;
  drop table heard_count, telling_count, uncounted_telling;
`;

/**
 * Feedback by stream is read from counts instead of from all that was ever told. What is told is never changed, so that
 * counts are only added to; a telling that is not counted yet is counted beside them.
 */
export class KeepCountsOfTellings1764002000000 implements MigrationInterface {
  name = 'KeepCountsOfTellings1764002000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tables, policies, notes, latest]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}
