import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/** What is counted of a statement, as `chain_progress` says it. */
const progress =
  'given_on, stream, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on';
const code = (name: string, of: string): string =>
  `${name} text not null constraint ck_${of}_${name}_length check (char_length(${name}) <= 60)`;

const key = `dimension, quarter, value_key, is_promised, what, state, is_to_do, is_under_way, is_shown, is_told, is_decided, due_by,
    is_in_time, days`;

const tables = `
  create table chain_count (
    ${code('dimension', 'chain_count')}, quarter date not null, ${code('value_key', 'chain_count')}, is_promised boolean not null,
    ${code('what', 'chain_count')}, ${code('state', 'chain_count')}, is_to_do boolean not null, is_under_way boolean not null,
    is_shown boolean not null, is_told boolean not null, is_decided boolean not null, due_by date not null, is_in_time boolean not null,
    days int not null, statements int not null,
    constraint pk_chain_count primary key (${key}));
  create index ix_chain_count_none on chain_count (statements) where statements = 0;
  create table chain_change (
    id uuid constraint pk_chain_change primary key,
    added int not null constraint ck_chain_change_added check (added in (-1, 1)),
    given_on date not null, ${code('stream', 'chain_change')}, team_id uuid, age int, answer_by date, ${code('state', 'chain_change')},
    is_to_do boolean not null, decided_on date, under_way_on date, shown_on date, told_on date);
  create index ix_chain_change_given_on on chain_change (given_on);
  alter table chain_count enable row level security;
  alter table chain_change enable row level security;
`;

/** Between two days; what is written down out of order took no time; -1 where one of them is missing. */
const days = (from: string, to: string): string =>
  `coalesce(greatest(p.${to} - p.${from}, 0 * (p.${to} - p.${from})), -1)`;

const band = `case when p.age = 0 then '0' when p.age between 1 and 4 then '1-4' when p.age between 5 and 9 then '5-9'
      when p.age between 10 and 15 then '10-15' when p.age between 16 and 17 then '16-17' when p.age between 18 and 25 then '18-25'
      else 'unknown' end`;

const isOpen = `p.state not in ('ANSWERED', 'ASKED_NOT', 'WITHDRAWN')`;

/* Put together first where they are alike in all of it, as most are. */
const facts = (source: string): string => `
    select date_trunc('quarter', p.given_on::timestamp)::date as quarter, p.stream, coalesce(p.team_id::text, '') as team, ${band} as age_band,
      p.answer_by is not null as is_promised, p.state, ${isOpen} as is_open, p.is_to_do, p.under_way_on is not null as is_under_way,
      p.shown_on is not null as is_shown, p.told_on is not null as is_told, p.decided_on is not null as is_decided,
      case when ${isOpen} and p.answer_by is not null then p.answer_by else 'infinity' end as due_by,
      ${isOpen} and coalesce(p.told_on <= p.answer_by, false) as is_in_time,
      ${days('given_on', 'decided_on')} as to_decided, ${days('decided_on', 'under_way_on')} as to_under_way,
      ${days('under_way_on', 'shown_on')} as to_shown, ${days('decided_on', 'told_on')} as to_told, ${days('given_on', 'told_on')} as in_all,
      sum(p.added)::int as added
    from (${source}) p group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 having sum(p.added) <> 0`;

const none = `'', false, false, false, false, false, 'infinity'::date, false`;

/* Each statement is counted once by how far it has come, and once in each wait that it is asked for, at each level. */
const counted = (source: string, only = 'true'): string => `
    select ${key}, sum(f.added)::int as statements
    from (${facts(source)}) f (quarter, stream, team, age_band, is_promised, of_state, is_open, of_to_do, of_under_way, of_shown, of_told,
      of_decided, of_due_by, of_in_time, to_decided, to_under_way, to_shown, to_told, in_all, added)
    cross join lateral (values ('ALL', ''), ('TEAM', f.team), ('STREAM', f.stream), ('AGE_BAND', f.age_band)) d(dimension, value_key)
    cross join lateral (values
      ('COUNT', true, f.of_state, f.of_to_do, f.of_under_way, f.of_shown, f.of_told, f.of_decided, f.of_due_by, f.of_in_time, -1),
      ('TO_DECIDED', f.of_decided or f.is_open, ${none}, f.to_decided),
      ('TO_UNDER_WAY', f.of_to_do and f.of_decided, ${none}, f.to_under_way),
      ('TO_SHOWN', f.of_to_do and f.of_under_way and f.of_decided, ${none}, f.to_shown),
      ('TO_TOLD', f.of_decided and f.is_open, ${none}, f.to_told),
      ('WHOLE', f.is_open, ${none}, f.in_all))
      w(what, is_asked, state, is_to_do, is_under_way, is_shown, is_told, is_decided, due_by, is_in_time, days)
    where w.is_asked and ${only}
    group by ${key} having sum(f.added) <> 0`;

const note = `
  create function app.note_progress() returns trigger language plpgsql ${definer} as $$
    begin
      if tg_op = 'INSERT' then
        insert into chain_change (id, added, ${progress}) select gen_random_uuid(), 1, ${progress} from new_rows;
      elsif tg_op = 'DELETE' then
        insert into chain_change (id, added, ${progress}) select gen_random_uuid(), -1, ${progress} from old_rows;
      else
        insert into chain_change (id, added, ${progress})
        select gen_random_uuid(), -1, ${progress} from (
          select o.statement_id, ${progress} from old_rows o except all select n.statement_id, ${progress} from new_rows n) k
        union all
        select gen_random_uuid(), 1, ${progress} from (
          select n.statement_id, ${progress} from new_rows n except all select o.statement_id, ${progress} from old_rows o) k;
      end if;
      return null;
    end $$;
  comment on function app.note_progress is 'What a change takes from the counts of the chain and adds to them: only rows are added, so that no writer waits for another.';
  revoke execute on function app.note_progress() from public;
  create trigger chain_progress_insert_change after insert on chain_progress
    referencing new table as new_rows for each statement execute function app.note_progress();
  create trigger chain_progress_update_change after update on chain_progress
    referencing old table as old_rows new table as new_rows for each statement execute function app.note_progress();
  create trigger chain_progress_delete_change after delete on chain_progress
    referencing old table as old_rows for each statement execute function app.note_progress();
`;

const add = (source: string): string => `
    insert into chain_count as c (${key}, statements) ${counted(source)}
    on conflict (${key}) do update set statements = c.statements + excluded.statements`;

const fold = `
  create function app.count_chain() returns int language plpgsql ${definer} as $$
    declare changes int;
    begin
      if app.role() <> 'SYSTEM' or not pg_try_advisory_xact_lock(hashtext('chain counts')) then return 0; end if;
      with gone as (delete from chain_change returning added, ${progress}),
      kept as (${add('select * from gone')})
      select count(*) into changes from gone;
      delete from chain_count where statements = 0;
      return changes;
    end $$;
  comment on function app.count_chain is 'Adds to the counts of the chain what has changed; answers how many changes these were. A change that commits meanwhile is added the next time.';
  revoke execute on function app.count_chain() from public;
  grant execute on function app.count_chain() to heard_app;
`;

const within = 'p.given_on between first_day and last_day';
const wantedOnly = 'd.dimension = wanted and (among is null or d.value_key = any(among))';
const shown = `${key.replace('dimension, ', '')}, statements`;

const read = `
  create function app.chain_counts(first_day date, last_day date, wanted text, among text[])
  returns table(quarter date, value_key text, is_promised boolean, what text, state text, is_to_do boolean, is_under_way boolean,
    is_shown boolean, is_told boolean, is_decided boolean, is_due boolean, is_in_time boolean, days int, statements int)
  language plpgsql stable ${definer} as $$
    #variable_conflict use_column
    begin
      if app.role() not in ('QUALITY_ASSURANCE', 'LEADERSHIP') then return; end if;
      return query
      select k.quarter, k.value_key, k.is_promised, k.what, k.state, k.is_to_do, k.is_under_way, k.is_shown, k.is_told, k.is_decided,
        k.due_by < app.today(), k.is_in_time, nullif(k.days, -1), sum(k.statements)::int
      from (
        select ${shown} from chain_count d where d.quarter between first_day and last_day and ${wantedOnly}
        union all
        select ${shown} from (${counted(`select p.added, ${progress} from chain_change p where ${within}`, wantedOnly)}) l
        union all
        select ${shown} from (${counted(
          `select -1 as added, ${progress} from chain_progress p where ${within} and p.feedback_id = any(array(select app.withheld_feedback()))
           union all
           select -1, ${progress} from chain_progress p where ${within} and p.given_on > app.today()
             and p.feedback_id <> all(array(select app.withheld_feedback()))`,
          wantedOnly,
        )}) h) k
      group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 having sum(k.statements) <> 0;
    end $$;
  comment on function app.chain_counts is
    'How far what children said in whole quarters has come, for whoever counts all of it: what is kept, what has changed since, and less what is withheld from the reader or is dated after today. By nothing (ALL), TEAM, STREAM or AGE_BAND.';
  revoke execute on function app.chain_counts(date, date, text, text[]) from public;
  grant execute on function app.chain_counts(date, date, text, text[]) to heard_app;
`;

const fill = add(`select 1 as added, ${progress} from chain_progress`);

const back = `
  drop function app.chain_counts;
  drop function app.count_chain;
  drop trigger chain_progress_insert_change on chain_progress;
  drop trigger chain_progress_update_change on chain_progress;
  drop trigger chain_progress_delete_change on chain_progress;
  drop function app.note_progress;
  drop table chain_count, chain_change;
`;

/**
 * How far what children said has come is counted once by quarter, and what changes is added: the picture of the chain took
 * ten times as long at thirty times the council.
 */
export class CountTheChainByQuarter1764002152100 implements MigrationInterface {
  name = 'CountTheChainByQuarter1764002152100';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tables, note, fold, read, fill]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}
