import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const table = `
  create table taken_back (
    id uuid not null constraint pk_taken_back primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    client_id uuid not null,
    payload_sha256 text not null constraint ck_taken_back_payload_sha256_length check (char_length(payload_sha256) <= 64),
    statement_id uuid not null constraint fk_taken_back_statement references statement(id),
    taken_back_on date not null,
    heard_by uuid not null constraint fk_taken_back_heard_by references user_account(id),
    reason text not null constraint ck_taken_back_reason_length check (char_length(reason) <= 2000),
    constraint uq_taken_back_statement unique (statement_id),
    constraint uq_taken_back_client unique (client_id, statement_id)
  );
  alter table taken_back enable row level security;
  create policy taken_back_read on taken_back for select to heard_app using (
    exists (select 1 from statement where statement.id = taken_back.statement_id));
  create policy taken_back_insert on taken_back for insert to heard_app with check (
    created_by = (select app.user_id()) and heard_by = (select app.user_id()) and taken_back_on <= (select app.today())
    and exists (select 1 from statement where statement.id = taken_back.statement_id) and app.may_answer(statement_id)
    and not exists (select 1 from response_statement a where a.statement_id = taken_back.statement_id));
  grant select, insert on taken_back to heard_app;
  create function app.follow_taken_back() returns trigger language plpgsql ${definer} as $$
    declare touched constant uuid[] := array(select distinct s.feedback_id from new_rows n join statement s on s.id = n.statement_id);
    begin
      perform app.refresh_breaks(touched, app.today());
      perform app.keep_progress(touched);
      return null;
    end $$;
  create trigger taken_back_insert_breaks after insert on taken_back referencing new table as new_rows for each statement execute function app.follow_taken_back();
  revoke execute on function app.follow_taken_back from public;
`;

const derived = (notTakenBack: string, notExcused: string): string => `
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
          min(d.done_on) filter (where d.done_at is not null and not d.is_shown${notExcused}) as unshown_on,
          (array_agg(d.owner_id order by d.done_on) filter (where d.done_at is not null and not d.is_shown${notExcused}))[1] as shower_id,
          min(d.done_on) filter (where d.done_at is not null and d.is_shown and not exists (
            select 1 from told_back t where t.response_id = last.response_id and t.statement_id = s.id and t.result = 'TOLD' and t.created_at >= d.done_at)) as untold_on
        from app.doings_of(last.response_id) d) doing on true
      where f.id = any(tellings)${notTakenBack})
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
    where f.id = any(tellings) and w.due_on < coalesce(on_day, p.since_on) $$;
`;

const mended = (takenBack: string): string => `
  create or replace function app.what_mended(wanted text, subject uuid, telling uuid) returns table(reason text, row_id uuid) language sql stable ${definer} as $$
    select m.reason, m.row_id from (
      select 1 as place, r.created_at as at, a.answer_no as turn, 'It was decided' as reason, r.id as row_id
      from response_statement a join response r on r.id = a.response_id where wanted <> 'PROMISE_PASSED' and a.statement_id = subject
      union all
      select 1, t.created_at, 9, case t.result when 'TOLD' then 'They were told' when 'ASKED_NOT' then 'They asked not to be told'
        when 'COULD_NOT' then 'They could not be told yet, and another day is set' else 'It ended without telling them' end, t.id
      from told_back t join statement s on s.id = t.statement_id
      where wanted = 'NOT_TOLD' and s.id = subject or wanted = 'PROMISE_PASSED' and s.feedback_id = telling
      union all
      select 1, k.created_at, 8, k.reason, k.id from response_statement a join response_action ra on ra.response_id = a.response_id
      cross join lateral (
        select ra.created_at, 'Something is done about it' as reason, ra.id
        union all
        select e.created_at, case e.kind when 'DONE' then 'It was done' else 'It was taken up again' end, e.id from task_event e where e.task_id = ra.task_id
        union all
        select v.created_at, 'Its card on the board moved', v.id from action_event v where v.action_id = ra.action_id and v.to_column is not null
        union all
        select v.created_at, 'What changed was shown', v.id from evidence v where v.action_id = ra.action_id) k
      where wanted not in ('UNDECIDED', 'PROMISE_PASSED') and a.statement_id = subject
${takenBack}      union all
      select 2, w.created_at, 0, coalesce(w.closed_reason, 'Another day was promised'), w.id
      from work_item w where w.kind = 'ANSWER_CHILD' and w.subject_id = telling) m
    order by m.place, m.at desc, m.turn desc, m.row_id desc limit 1 $$;
`;

const notTakenBack = ' and not exists (select 1 from taken_back k where k.statement_id = s.id)';
const notExcused = ` and not exists (
            select 1 from work_item h where h.kind = 'NO_EVIDENCE' and h.subject_id = s.id and h.closed_by is not null and h.closed_at >= d.done_at)`;
const takenBack = `      union all
      select 1, k.created_at, 0, 'They took back what they said', k.id from taken_back k where wanted = 'UNDECIDED' and k.statement_id = subject
`;

/* Only what nothing can show any more: everything else ends by what was missing. */
const closing = `
  create function app.close_unshown(form uuid, payload text, telling uuid, why text) returns setof uuid language plpgsql ${definer} as $$
    begin
      if telling in (select app.withheld_feedback()) or not (
        app.role() = 'TEAM_MANAGER' and exists (select 1 from feedback f where f.id = telling and f.child_id in (select app.my_children()))
        or app.role() = 'LEADERSHIP' and app.is_given_to_me(telling)) then
        raise insufficient_privilege using message = 'a break is ended by hand by the team manager, and only where nothing can show what was done';
      end if;
      return query
        with closed as (
          update work_item w set closed_at = now(), closed_reason = why, closed_by = app.user_id(), version = w.version + 1
          where w.feedback_id = telling and w.kind = 'NO_EVIDENCE' and w.closed_at is null returning w.id, w.owner_id)
        insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, reason, client_id, payload_sha256)
        select gen_random_uuid(), app.user_id(), c.id, 'CLOSED', c.owner_id, why, form, payload from closed c returning work_item_id;
    end $$;
  comment on function app.close_unshown(uuid, text, uuid, text) is 'Ends by hand, with a reason, that nothing shows what was done about these words. Answers which items that were.';
  revoke execute on function app.close_unshown from public;
  grant execute on function app.close_unshown to heard_app;
`;

const beingTold = (also: string): string => `
  create or replace function app.is_being_told(wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (select 1 from told_back t join statement s on s.id = t.statement_id
        where s.feedback_id = wanted and t.created_by = app.user_id() and t.created_at = now())${also};
    end $$;
`;

const orTakenBack = `
        or exists (select 1 from taken_back k join statement s on s.id = k.statement_id
          where s.feedback_id = wanted and k.created_by = app.user_id() and k.created_at = now())`;

const progress = (also: string): string => `
  create or replace function app.derive_progress(tellings uuid[]) returns setof chain_progress language sql stable ${definer} as $$
    select p.* from (
      select s.id, f.id as feedback_id, f.child_id, f.stream, f.given_on,
        (select t.org_unit_id from child_team t where t.child_id = f.child_id and t.starts_on <= f.given_on
          and (t.ends_on is null or t.ends_on >= f.given_on) order by t.starts_on desc limit 1),
        case when c.date_of_birth <= f.given_on then extract(year from age(f.given_on, c.date_of_birth))::int end,
        case when f.answer_expected then f.answer_by end,
        case
          when last.response_id is not null then coalesce(
            case when told.result = 'TOLD' and told.created_at < doing.shown_at then 'DONE_UNTOLD' else told.result end, 'DECIDED')
${also}          when exists (select 1 from work_item w where w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null) then 'UNDECIDED'
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
`;

const withdrawn = `          when exists (select 1 from taken_back k where k.statement_id = s.id) then 'WITHDRAWN'
`;

const kinds = (also: string): string => `
  alter table work_item_event drop constraint ck_work_item_event_kind;
  alter table work_item_event add constraint ck_work_item_event_kind check (kind in ('REASSIGNED', 'ESCALATED', 'REHOMED'${also}));
`;

/** Words are taken back also before anybody has decided; a break that nothing can mend is ended by hand, with a reason. */
export class EndByName1764002138700 implements MigrationInterface {
  name = 'EndByName1764002138700';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [
      table,
      derived(notTakenBack, notExcused),
      mended(takenBack),
      closing,
      beingTold(orTakenBack),
      progress(withdrawn),
      kinds(`, 'CLOSED'`),
    ])
      await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop function app.close_unshown; delete from work_item_event where kind = 'CLOSED'; ${kinds('')}`,
    );
    await runner.query(derived('', ''));
    await runner.query(mended(''));
    await runner.query(beingTold(''));
    await runner.query(progress(''));
    await runner.query('drop table taken_back; drop function app.follow_taken_back');
  }
}
