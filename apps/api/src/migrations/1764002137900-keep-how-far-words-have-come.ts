import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const table = `
  create table chain_progress (
    statement_id uuid constraint pk_chain_progress primary key,
    feedback_id uuid not null, child_id uuid,
    stream text not null constraint ck_chain_progress_stream_length check (char_length(stream) <= 60),
    given_on date not null, team_id uuid, age int, answer_by date,
    state text not null constraint ck_chain_progress_state_length check (char_length(state) <= 60),
    is_to_do boolean not null, decided_on date, under_way_on date, shown_on date, told_on date);
  create index ix_chain_progress_given_on on chain_progress (given_on);
  create index ix_chain_progress_child on chain_progress (child_id, given_on);
  create index ix_chain_progress_feedback on chain_progress (feedback_id);
  create index ix_told_back_reaction on told_back (reaction_feedback_id) where reaction_feedback_id is not null;
  alter table chain_progress enable row level security;
`;

const derive = `
  create function app.derive_progress(tellings uuid[]) returns setof chain_progress language sql stable ${definer} as $$
    select p.* from (
      select s.id, f.id as feedback_id, f.child_id, f.stream, f.given_on,
        (select t.org_unit_id from child_team t where t.child_id = f.child_id and t.starts_on <= f.given_on
          and (t.ends_on is null or t.ends_on >= f.given_on) order by t.starts_on desc limit 1),
        case when c.date_of_birth <= f.given_on then extract(year from age(f.given_on, c.date_of_birth))::int end,
        case when f.answer_expected then f.answer_by end,
        case
          when last.response_id is not null then coalesce(
            case when told.result = 'TOLD' and told.created_at < doing.shown_at then 'DONE_UNTOLD' else told.result end, 'DECIDED')
          when exists (select 1 from work_item w where w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null) then 'UNDECIDED'
          when f.answer_expected then 'ANSWERED'
          else 'NOT_ASKED' end as state,
        coalesce(last.action_promised or doing.doings > 0, false),
        first.decided_on,
        case when doing.doings > 0 then (
          select (min(ra.created_at) at time zone 'Europe/London')::date from response_statement a
          join response_action ra on ra.response_id = a.response_id where a.statement_id = s.id) end,
        case when doing.doings > 0 and doing.doings = doing.shown then doing.shown_on end,
        (select min(t.told_on) from told_back t where t.response_id = last.response_id and t.statement_id = s.id and t.result = 'TOLD')
      from feedback f join statement s on s.feedback_id = f.id and s.words is not null left join child c on c.id = f.child_id
      left join lateral (
        select a.response_id, r.action_promised from response_statement a join response r on r.id = a.response_id
        where a.statement_id = s.id order by a.answer_no desc limit 1) last on true
      left join lateral (
        select r.decided_on from response_statement a join response r on r.id = a.response_id
        where a.statement_id = s.id order by a.answer_no limit 1) first on true
      left join lateral (
        select t.result, t.created_at from told_back t where t.response_id = last.response_id and t.statement_id = s.id
        order by t.created_at desc, t.id desc limit 1) told on true
      left join lateral (
        select count(*) as doings, count(*) filter (where d.done_at is not null and d.is_shown) as shown,
          max(d.done_at) filter (where d.is_shown) as shown_at, max(d.done_on) filter (where d.is_shown) as shown_on
        from app.doings_of(last.response_id) d) doing on true
      where f.id = any(tellings) and f.speaker_role = 'CHILD') p
    where p.state <> 'NOT_ASKED' or not exists (select 1 from told_back b where b.reaction_feedback_id = p.feedback_id) $$;
  comment on function app.derive_progress is
    'How far each statement of a child has come, told from its rows alone. What somebody says to being told is counted once it is to be answered itself. The day of a decision is that of the first one: who decides anew has not waited longer.';
  create function app.keep_progress(tellings uuid[]) returns void language plpgsql ${definer} as $$
    begin
      if tellings is null or cardinality(tellings) = 0 then return; end if;
      with said as materialized (select d.* from app.derive_progress(tellings) d),
      gone as (
        delete from chain_progress p where p.feedback_id = any(tellings) and p.statement_id not in (select d.statement_id from said d))
      insert into chain_progress select d.* from said d
      on conflict (statement_id) do update set
        (feedback_id, child_id, stream, given_on, team_id, age, answer_by, state, is_to_do, decided_on, under_way_on, shown_on, told_on) =
        (excluded.feedback_id, excluded.child_id, excluded.stream, excluded.given_on, excluded.team_id, excluded.age, excluded.answer_by,
          excluded.state, excluded.is_to_do, excluded.decided_on, excluded.under_way_on, excluded.shown_on, excluded.told_on);
    end $$;
  comment on function app.keep_progress is 'Works out anew how far these tellings have come.';
`;

/* What is written down about one telling looks at the rows of that telling alone, however many the council has. */
const follow = `
  create function app.follow_progress() returns trigger language plpgsql ${definer} set enable_seqscan = off as $$
    declare touched uuid[];
    begin
      case tg_table_name
      when 'feedback' then touched := array(select n.id from new_rows n);
      when 'statement' then touched := array(select distinct n.feedback_id from new_rows n);
      when 'work_item' then
        touched := array(select distinct n.subject_id from new_rows n where n.kind = 'ANSWER_CHILD');
      when 'response_statement' then
        touched := array(select distinct s.feedback_id from new_rows n join statement s on s.id = n.statement_id);
      when 'told_back' then
        touched := array(select s.feedback_id from new_rows n join statement s on s.id = n.statement_id
          union select n.reaction_feedback_id from new_rows n where n.reaction_feedback_id is not null);
      when 'response_action' then
        touched := array(select distinct s.feedback_id from new_rows n join response_statement a on a.response_id = n.response_id
          join statement s on s.id = a.statement_id);
      when 'task_event' then
        touched := array(select distinct s.feedback_id from new_rows n join response_action ra on ra.task_id = n.task_id
          join response_statement a on a.response_id = ra.response_id join statement s on s.id = a.statement_id);
      when 'child' then
        touched := array(select p.feedback_id from new_rows n join old_rows o on o.id = n.id and o.date_of_birth is distinct from n.date_of_birth
          join chain_progress p on p.child_id = n.id);
      when 'child_team' then
        touched := array(select p.feedback_id from new_rows n join chain_progress p on p.child_id = n.child_id);
      else
        touched := array(select distinct s.feedback_id from new_rows n
          join response_action ra on ra.action_id = case when tg_table_name = 'action' then n.id else (to_jsonb(n) ->> 'action_id')::uuid end
          join response_statement a on a.response_id = ra.response_id join statement s on s.id = a.statement_id);
      end case;
      perform app.keep_progress(touched);
      return null;
    end $$;
  revoke execute on function app.derive_progress, app.keep_progress, app.follow_progress from public;
`;

const inserted = [
  'statement',
  'work_item',
  'response_statement',
  'told_back',
  'response_action',
  'task_event',
  'action_event',
  'evidence',
  'child_team',
];
const updated = ['feedback', 'work_item', 'action', 'child', 'child_team'];

const triggers = [
  ...inserted.map(
    (name) => `create trigger ${name}_insert_progress after insert on ${name}
      referencing new table as new_rows for each statement execute function app.follow_progress();`,
  ),
  ...updated.map(
    (name) => `create trigger ${name}_update_progress after update on ${name}
      referencing ${name === 'child' ? 'old table as old_rows ' : ''}new table as new_rows for each statement execute function app.follow_progress();`,
  ),
].join('\n');

const columns = `p.statement_id, p.feedback_id, p.child_id, p.stream, p.given_on, p.team_id, p.age, p.answer_by, p.state, p.is_to_do,
    p.decided_on, p.under_way_on, p.shown_on, p.told_on`;
const counts = `p.given_on <= (select app.today()) and p.feedback_id not in (select app.withheld_feedback())`;

const view = `
  create view app.statement_figures with (security_barrier) as
  select ${columns} from chain_progress p
  where (select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP') and ${counts}
  union all
  select ${columns} from app.my_counted_children() mine(child_id) join chain_progress p on p.child_id = mine.child_id
  where ${counts}
  union all
  select ${columns} from feedback f join chain_progress p on p.feedback_id = f.id
  where f.child_id is null and (select app.reach()) = 'ACCESS'
    and (f.recorded_by = (select app.user_id()) or (select app.role()) = 'CHILDRENS_RIGHTS') and ${counts};
  comment on view app.statement_figures is
    'How far what children said has come, as figures are counted from it, without a name or a word. Who counts what is decided in here, as for tellings: nobody counts what is withheld from them.';
  grant select on app.statement_figures to heard_app;
`;

const stamp = 'created_at timestamptz not null default now(), created_by uuid';
const code = (name: string, of: string): string =>
  `${name} text constraint ck_${of}_${name}_length check (char_length(${name}) <= 60)`;

const releases = `
  create table released_statement (
    id uuid constraint pk_released_statement primary key, ${stamp},
    ${['period_key', 'service_key', 'team_key', 'stream', 'age_band', 'state'].map((name) => `${code(name, 'released_statement')} not null`).join(', ')},
    is_to_do boolean not null, is_under_way boolean not null, is_shown boolean not null, is_told boolean not null, is_due boolean not null,
    is_in_time boolean not null,
    days_to_decided int, days_to_under_way int, days_to_shown int, days_to_told int, days_in_all int);
  create index ix_released_statement_period on released_statement (period_key);
  create table released_chain_figure (
    ${code('period_key', 'released_chain_figure')}, ${code('dimension', 'released_chain_figure')}, ${code('value_key', 'released_chain_figure')}, ${stamp},
    label text not null constraint ck_released_chain_figure_label_length check (char_length(label) <= 200),
    service_key text constraint ck_released_chain_figure_service_key_length check (char_length(service_key) <= 60),
    published_at timestamptz not null,
    said int, decided int, told int, to_do int, under_way int, shown int, due int, in_time int,
    constraint pk_released_chain_figure primary key (period_key, dimension, value_key),
    constraint ck_released_chain_figure_counts check (num_nulls(said, decided, told) in (0, 3)),
    constraint ck_released_chain_figure_doing check (num_nulls(to_do, under_way, shown) in (0, 3)),
    constraint ck_released_chain_figure_promise check (num_nulls(due, in_time) in (0, 2)));
  create table released_chain_wait (
    ${code('period_key', 'released_chain_wait')}, ${code('wait', 'released_chain_wait')}, ${stamp},
    median int, is_slowest_shown boolean not null, slowest int,
    constraint pk_released_chain_wait primary key (period_key, wait));
`;

const isSystem = `(select app.role()) = 'SYSTEM'`;

const policiesOf = (name: string, readers: string): string => `
  alter table ${name} enable row level security;
  grant select, insert on ${name} to heard_app;
  create policy ${name}_read on ${name} for select to heard_app using (${readers});
  create policy ${name}_insert on ${name} for insert to heard_app with check (${isSystem});
`;
const somebody = `(select app.user_id()) is not null or ${isSystem}`;

const fill = `select app.keep_progress(array(select f.id from feedback f where f.speaker_role = 'CHILD'))`;

const back = `
  drop table released_chain_wait, released_chain_figure, released_statement;
  drop view app.statement_figures;
  ${updated.map((name) => `drop trigger ${name}_update_progress on ${name};`).join('\n')}
  ${inserted.map((name) => `drop trigger ${name}_insert_progress on ${name};`).join('\n')}
  drop function app.follow_progress;
  drop function app.keep_progress;
  drop function app.derive_progress;
  drop index ix_told_back_reaction;
  drop table chain_progress;
`;

/**
 * How far what children said has come is kept beside it, so that a quarter is counted without reading every chain; and
 * released for those who see no records, with small counts hidden.
 */
export class KeepHowFarWordsHaveCome1764002137900 implements MigrationInterface {
  name = 'KeepHowFarWordsHaveCome1764002137900';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [table, derive, follow, triggers, view, releases]) await runner.query(sql);
    await runner.query(policiesOf('released_statement', isSystem));
    await runner.query(policiesOf('released_chain_figure', somebody));
    await runner.query(policiesOf('released_chain_wait', somebody));
    await runner.query(fill);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}
