import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/* What was due before it was missing, as a card that was joined late or an answer promised for an earlier day, waits since
 * the day on which it was due: nothing is late for longer than it waits. A promise is noticed the day after. */
const derived = (from: string, since: string, noticed: string): string => `
  create or replace function app.derive_breaks(tellings uuid[], on_day date)
    returns table(kind text, subject_id uuid, feedback_id uuid, child_id uuid, since_on date, due_on date, named_id uuid) language sql stable ${definer} as $$
    with said as materialized (
      select s.id, f.id as telling, f.child_id, f.stream, f.given_on, w.id as promise, w.due_on as promised_for,
        last.response_id, last.decided_on, last.action_promised, told.result, told.try_again_on, doing.*
      from feedback f join statement s on s.feedback_id = f.id and s.words is not null
      left join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
      left join lateral (
        select a.response_id, r.decided_on, r.action_promised from response_statement a join response r on r.id = a.response_id
        where a.statement_id = s.id order by a.answer_no desc limit 1) last on true
      left join lateral (
        select t.result, t.try_again_on from told_back t where t.response_id = last.response_id and t.statement_id = s.id
        order by t.created_at desc, t.id desc limit 1) told on true
      left join lateral (
        select count(*) as doings, min(d.due_on) filter (where d.done_at is null) as to_do_by,
          (array_agg(d.owner_id order by d.due_on) filter (where d.done_at is null and d.due_on is not null))[1] as doer_id,
          min(d.done_on) filter (where d.done_at is not null and not d.is_shown and not exists (
            select 1 from work_item h where h.kind = 'NO_EVIDENCE' and h.subject_id = s.id and h.closed_by is not null and h.closed_at >= d.done_at)) as unshown_on,
          (array_agg(d.owner_id order by d.done_on) filter (where d.done_at is not null and not d.is_shown and not exists (
            select 1 from work_item h where h.kind = 'NO_EVIDENCE' and h.subject_id = s.id and h.closed_by is not null and h.closed_at >= d.done_at)))[1] as shower_id,
          min(d.done_on) filter (where d.done_at is not null and d.is_shown and not exists (
            select 1 from told_back t where t.response_id = last.response_id and t.statement_id = s.id and t.result = 'TOLD' and t.created_at >= d.done_at)) as untold_on
        from app.doings_of(last.response_id) d) doing on true
      where f.id = any(tellings) and not exists (select 1 from taken_back k where k.statement_id = s.id))${from}
    select 'UNDECIDED', s.id, s.telling, s.child_id, s.given_on, least(s.given_on + app.break_days('UNDECIDED', s.stream, 0), s.promised_for), null::uuid
    from said s where s.promise is not null and s.response_id is null
    union all
    select 'NO_ACTION', s.id, s.telling, s.child_id, s.decided_on, s.decided_on + app.break_days('NO_ACTION', s.stream, 0), null
    from said s where s.action_promised and s.doings = 0
    union all
    select 'NOT_DONE', s.id, s.telling, s.child_id, s.decided_on, s.to_do_by + app.break_days('NOT_DONE', s.stream, 0), s.doer_id
    from said s where s.to_do_by is not null
    union all
    select 'NO_EVIDENCE', s.id, s.telling, s.child_id, s.unshown_on, s.unshown_on + app.break_days('NO_EVIDENCE', s.stream, 0), s.shower_id
    from said s where s.unshown_on is not null
    union all
    select 'NOT_TOLD', s.id, s.telling, s.child_id, s.decided_on,
      case when s.result = 'COULD_NOT' then s.try_again_on else least(s.decided_on + app.break_days('NOT_TOLD', s.stream, 0), s.promised_for) end, null
    from said s where s.response_id is not null and coalesce(s.result, 'COULD_NOT') = 'COULD_NOT'
    union all
    select 'NOT_TOLD', s.id, s.telling, s.child_id, s.untold_on, s.untold_on + app.break_days('NOT_TOLD', s.stream, 0), null
    from said s where s.result = 'TOLD' and s.untold_on is not null
    union all
    select 'PROMISE_PASSED', f.id, f.id, f.child_id, w.due_on + 1, w.due_on + app.break_days('PROMISE_PASSED', f.stream, 0), null
    from feedback f join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
    left join work_item p on p.kind = 'PROMISE_PASSED' and p.subject_id = f.id and p.closed_at is null
    where f.id = any(tellings) and w.due_on < coalesce(on_day, ${noticed})${since} $$;
`;

const nothing = derived('', '', 'p.since_on');
const since = derived(
  `,
    missing (kind, subject_id, telling, child_id, since_on, due_on, named_id) as (`,
  `)
    select m.kind, m.subject_id, m.telling, m.child_id, least(m.since_on, m.due_on), m.due_on, m.named_id from missing m`,
  'p.opened_on',
);

/** Since when something waits never lies after the day on which it was due. */
export class WaitSinceItWasDue1764002154200 implements MigrationInterface {
  name = 'WaitSinceItWasDue1764002154200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(since);
    await runner.query(`update work_item set since_on = due_on where kind <> 'ANSWER_CHILD' and due_on < since_on`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(nothing);
  }
}
