import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const on = (days: string): string =>
  `${days}.starts_on <= on_day and (${days}.ends_on is null or ${days}.ends_on >= on_day)`;

/* A rule says how many days a link of the chain may take (level 0), and after how many more it goes to whom (1 and 2). That of
 * a stream goes before that of ANY. */
const tables = `
  alter table work_item
    add column feedback_id uuid constraint fk_work_item_feedback references feedback(id),
    add column since_on date,
    add column opened_on date,
    add column escalated_on date,
    add column version int not null default 1,
    add column mended_by uuid,
    add column closed_by uuid constraint fk_work_item_closed_by references user_account(id),
    add constraint ck_work_item_break check (kind = 'ANSWER_CHILD' or (feedback_id is not null and since_on is not null and opened_on is not null and due_on is not null)),
    add constraint ck_work_item_mended check (
      kind = 'ANSWER_CHILD' or closed_at is null or (closed_reason is not null and num_nonnulls(mended_by, closed_by) = 1));
  create index ix_work_item_feedback on work_item (feedback_id);
  create index ix_work_item_open on work_item (due_on, id) where closed_at is null;
  create table work_item_event (
    id uuid not null constraint pk_work_item_event primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    work_item_id uuid not null constraint fk_work_item_event_work_item references work_item(id),
    kind text not null constraint ck_work_item_event_kind check (kind in ('REASSIGNED', 'ESCALATED', 'REHOMED')),
    from_owner_id uuid constraint fk_work_item_event_from_owner references user_account(id),
    to_owner_id uuid constraint fk_work_item_event_to_owner references user_account(id),
    reason text not null constraint ck_work_item_event_reason_length check (char_length(reason) <= 300),
    client_id uuid,
    payload_sha256 text constraint ck_work_item_event_payload_sha256_length check (char_length(payload_sha256) <= 64),
    constraint uq_work_item_event_client unique (client_id, work_item_id)
  );
  create index ix_work_item_event_work_item on work_item_event (work_item_id);
  create table cover (
    id uuid not null constraint pk_cover primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    client_id uuid not null constraint uq_cover_client unique,
    payload_sha256 text not null constraint ck_cover_payload_sha256_length check (char_length(payload_sha256) <= 64),
    absent_id uuid not null constraint fk_cover_absent references user_account(id),
    by_id uuid constraint fk_cover_by references user_account(id),
    starts_on date not null,
    ends_on date not null,
    ended_at timestamptz,
    constraint ck_cover_days check (ends_on >= starts_on),
    constraint ck_cover_by check (by_id <> absent_id)
  );
  create index ix_cover_absent on cover (absent_id, starts_on);
  create index ix_cover_by on cover (by_id, starts_on);
  create table break_rule (
    kind text not null constraint ck_break_rule_kind check (kind in ('UNDECIDED', 'NO_ACTION', 'NOT_DONE', 'NO_EVIDENCE', 'NOT_TOLD', 'PROMISE_PASSED')),
    stream text not null constraint ck_break_rule_stream check (stream in ('ANY', 'CP_CONFERENCE', 'CIC_REVIEW', 'ADVOCACY_IV', 'PARTNER', 'DIRECT_WORK', 'FAMILY')),
    level int not null constraint ck_break_rule_level check (level between 0 and 2),
    days int not null constraint ck_break_rule_days check (days between 0 and 365),
    next_role text constraint ck_break_rule_next_role check (next_role in ('TEAM_MANAGER', 'LEADERSHIP')),
    constraint pk_break_rule primary key (kind, stream, level),
    constraint ck_break_rule_next check ((level = 0) = (next_role is null))
  );
  insert into break_rule (kind, stream, level, days, next_role) values
    ('UNDECIDED', 'ANY', 0, 10, null), ('NO_ACTION', 'ANY', 0, 10, null), ('NOT_DONE', 'ANY', 0, 0, null), ('NO_EVIDENCE', 'ANY', 0, 14, null),
    ('NOT_TOLD', 'ANY', 0, 7, null), ('PROMISE_PASSED', 'ANY', 0, 0, null), ('UNDECIDED', 'CP_CONFERENCE', 0, 5, null);
  insert into break_rule (kind, stream, level, days, next_role)
    select k, 'ANY', l.level, l.days, l.next_role from unnest(array['UNDECIDED', 'NO_ACTION', 'NOT_DONE', 'NO_EVIDENCE', 'NOT_TOLD', 'PROMISE_PASSED']) k
    cross join (values (1, 3, 'TEAM_MANAGER'), (2, 14, 'LEADERSHIP')) l(level, days, next_role);
`;

/* Which breaks a history has. The same is said by the domain (breaksOf), and a test holds both to rows told at random. */
const derived = `
  create function app.break_days(wanted text, in_stream text, at_level int) returns int language sql stable ${definer} as $$
    select r.days from break_rule r where r.kind = wanted and r.level = at_level and r.stream in (in_stream, 'ANY')
    order by r.stream = 'ANY' limit 1 $$;
  create function app.doings_of(decision uuid) returns table(due_on date, done_at timestamptz, done_on date, is_shown boolean, owner_id uuid)
    language sql stable ${definer} as $$
    select t.due_on, case when e.kind = 'DONE' then e.created_at end, case when e.kind = 'DONE' then e.happened_on end, true, t.owner_id
    from response_action ra join task t on t.id = ra.task_id
    left join lateral (select e.kind, e.created_at, e.happened_on from task_event e where e.task_id = t.id order by e.seq desc limit 1) e on true
    where ra.response_id = decision
    union all
    select a.due_to, case when a.column_key = 'ACHIEVED' then coalesce(v.stored_at, a.created_at) end,
      case when a.column_key = 'ACHIEVED' then (coalesce(v.at, a.created_at) at time zone 'Europe/London')::date end,
      exists (select 1 from evidence k where k.action_id = a.id) and (
        exists (select 1 from evidence k where k.action_id = a.id and k.what_changed <> '')
        or exists (select 1 from action_event k where k.action_id = a.id and k.what_changed <> '')), l.user_id
    from response_action ra join action a on a.id = ra.action_id
    left join lateral (
      select v.created_at as stored_at, v.at from action_event v where v.action_id = a.id and v.to_column = 'ACHIEVED'
      order by v.created_at desc, v.seq desc limit 1) v on true
    left join lateral (
      select u.id as user_id from action_lead l join user_account u on u.person_id = l.person_id where l.action_id = a.id order by l.id limit 1) l on true
    where ra.response_id = decision $$;
  comment on function app.doings_of(uuid) is 'What is done about a decision: tasks, and cards of the board. A task is never done without saying what was done.';
  create function app.derive_breaks(tellings uuid[], on_day date)
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
          min(d.done_on) filter (where d.done_at is not null and not d.is_shown) as unshown_on,
          (array_agg(d.owner_id order by d.done_on) filter (where d.done_at is not null and not d.is_shown))[1] as shower_id,
          min(d.done_on) filter (where d.done_at is not null and d.is_shown and not exists (
            select 1 from told_back t where t.response_id = last.response_id and t.statement_id = s.id and t.result = 'TOLD' and t.created_at >= d.done_at)) as untold_on
        from app.doings_of(last.response_id) d) doing on true
      where f.id = any(tellings))
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
  comment on function app.derive_breaks(uuid[], date) is 'What is missing of these tellings, told from their rows alone. Without a day a promise has passed only where that was noticed before.';
  create function app.what_mended(wanted text, subject uuid, telling uuid) returns table(reason text, row_id uuid) language sql stable ${definer} as $$
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
      union all
      select 2, w.created_at, 0, coalesce(w.closed_reason, 'Another day was promised'), w.id
      from work_item w where w.kind = 'ANSWER_CHILD' and w.subject_id = telling) m
    order by m.place, m.at desc, m.turn desc, m.row_id desc limit 1 $$;
  comment on function app.what_mended(text, uuid, uuid) is 'The newest row that can have mended it.';
`;

const owners = `
  create function app.may_own(who uuid, telling uuid, on_day date) returns boolean language sql stable ${definer} as $$
    select exists (
      select 1 from feedback f join user_account u on u.id = who and u.disabled_at is null
      join role_grant g on g.user_id = u.id and ${on('g')}
        and g.role in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP')
      where f.id = telling and not exists (select 1 from withheld_from h where h.feedback_id = f.id and h.user_id = who)
        and (g.role = 'LEADERSHIP' or f.child_id is null and (f.recorded_by = who or g.role = 'CHILDRENS_RIGHTS') or exists (
          select 1 from child_access a where a.child_id = f.child_id and a.principal_id = who and a.depth = 'RECORD' and ${on('a')}))) $$;
  comment on function app.may_own(uuid, uuid, date) is 'Whoever answers these words reads them: in reach, not kept from them, with a role that answers. Leadership reads what it is given by name.';
  create function app.is_away(who uuid, telling uuid, on_day date) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from cover c where c.absent_id = who and c.ended_at is null and ${on('c')}
      and (c.by_id is null or not app.may_own(c.by_id, telling, on_day))) $$;
  comment on function app.is_away(uuid, uuid, date) is 'On leave, with nobody in their place who may read the words.';
  create function app.break_owner(telling uuid, from_rank int, wanted_role text, not_owner uuid, on_day date) returns uuid language sql stable ${definer} as $$
    select k.user_id from (
      select case when w.id is null then f.answer_owner_id else w.owner_id end as user_id, 0 as rank, null as role
      from feedback f left join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null where f.id = telling
      union all
      select u.id, case r.kind when 'ALLOCATED_WORKER' then 1 when 'PERSONAL_ADVISER' then 2 else 12 end, null
      from feedback f join child_relationship r on r.child_id = f.child_id and ${on('r')} join user_account u on u.person_id = r.person_id
      where f.id = telling and r.kind not in ('FOSTER_CARER', 'PARENT', 'PARTNER_WORKER')
      union all
      select f.recorded_by, 3, null from feedback f where f.id = telling and f.child_id is null
      union all
      select g.user_id, case when g.org_unit_id = t.org_unit_id then 10 else 11 end, g.role
      from feedback f join child_team t on t.child_id = f.child_id and ${on('t')} join org_unit o on o.id = t.org_unit_id
      join role_grant g on g.role = 'TEAM_MANAGER' and g.org_unit_id in (o.id, o.parent_id) and ${on('g')} where f.id = telling
      union all
      select g.user_id, 12, g.role from feedback f join role_grant g on g.role = 'CHILDRENS_RIGHTS' and ${on('g')} where f.id = telling and f.child_id is null
      union all
      select g.user_id, 20, g.role from role_grant g where g.role = 'LEADERSHIP' and ${on('g')}) k
    where k.rank >= from_rank and k.user_id is distinct from not_owner and app.may_own(k.user_id, telling, on_day)
    order by app.is_away(k.user_id, telling, on_day), (wanted_role is null or k.role is not distinct from wanted_role) desc, k.rank, k.user_id limit 1 $$;
  comment on function app.break_owner(uuid, int, text, uuid, date) is 'Who mends it: whoever was named to answer, the child''s worker, from rank 10 their managers, from 20 leadership; of these the first who may read the words, and is there.';
`;

const kept = `
  create function app.refresh_breaks(tellings uuid[], on_day date) returns void language plpgsql ${definer} as $$
    declare day constant date := coalesce(on_day, current_date);
    begin
      if cardinality(tellings) = 0 then return; end if;
      update work_item w set closed_at = now(), (closed_reason, mended_by) = (
          select m.reason, m.row_id from app.what_mended(w.kind, w.subject_id, w.feedback_id) m)
        where w.feedback_id = any(tellings) and w.closed_at is null and w.kind <> 'ANSWER_CHILD' and not exists (
          select 1 from app.derive_breaks(tellings, on_day) d where d.kind = w.kind and d.subject_id = w.subject_id);
      update work_item w set since_on = d.since_on, due_on = d.due_on from app.derive_breaks(tellings, on_day) d
        where w.kind = d.kind and w.subject_id = d.subject_id and w.closed_at is null and (w.since_on, w.due_on) is distinct from (d.since_on, d.due_on);
      insert into work_item (id, created_by, kind, subject_id, feedback_id, child_id, owner_id, org_unit_id, since_on, opened_on, due_on)
        select gen_random_uuid(), app.user_id(), d.kind, d.subject_id, d.feedback_id, d.child_id,
          case when app.may_own(d.named_id, d.feedback_id, day) then d.named_id else app.break_owner(d.feedback_id, 0, null, null, day) end,
          (select t.org_unit_id from child_team t where t.child_id = d.child_id and t.starts_on <= day and (t.ends_on is null or t.ends_on >= day)
            order by t.starts_on desc limit 1), d.since_on, day, d.due_on
        from app.derive_breaks(tellings, on_day) d
        where not exists (select 1 from work_item w where w.kind = d.kind and w.subject_id = d.subject_id and w.closed_at is null)
        on conflict do nothing;
    end $$;
  comment on function app.refresh_breaks(uuid[], date) is 'Opens an item for each break of these tellings, and closes those that were mended, saying by which row.';
  create function app.rehome_breaks(tellings uuid[], on_day date) returns int language plpgsql ${definer} as $$
    declare moved int;
    begin
      with lost as materialized (
        select w.id, w.owner_id, app.break_owner(w.feedback_id, 10 * w.level, null, w.owner_id, on_day) as next_id from work_item w
        where w.kind <> 'ANSWER_CHILD' and w.closed_at is null and (tellings is null or w.feedback_id = any(tellings))
          and (w.owner_id is null or not app.may_own(w.owner_id, w.feedback_id, on_day)) for update of w),
      changed as (
        update work_item w set owner_id = l.next_id, version = w.version + 1 from lost l
        where w.id = l.id and w.owner_id is distinct from l.next_id returning w.id)
      insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason)
        select gen_random_uuid(), app.user_id(), l.id, 'REHOMED', l.owner_id, l.next_id, 'Whoever had it may not read the words any more'
        from lost l join changed c on c.id = l.id where l.owner_id is not null;
      get diagnostics moved = row_count;
      return moved;
    end $$;
  create function app.follow_breaks() returns trigger language plpgsql ${definer} as $$
    declare touched uuid[];
    begin
      if tg_table_name = 'work_item' then
        if tg_op <> 'INSERT' then
          touched := array(select distinct o.subject_id from old_rows o where o.kind = 'ANSWER_CHILD');
          perform app.refresh_child_need(array(select distinct o.child_id from old_rows o where o.kind = 'ANSWER_CHILD' and o.child_id is not null));
        end if;
        if tg_op <> 'DELETE' then
          touched := array(select distinct n.subject_id from new_rows n where n.kind = 'ANSWER_CHILD');
          perform app.refresh_child_need(array(select distinct n.child_id from new_rows n where n.kind = 'ANSWER_CHILD' and n.child_id is not null));
        end if;
      elsif tg_table_name = 'statement' then
        touched := array(select distinct n.feedback_id from new_rows n join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = n.feedback_id and w.closed_at is null);
      elsif tg_table_name = 'withheld_from' then
        touched := array(select distinct n.feedback_id from new_rows n join work_item w on w.feedback_id = n.feedback_id and w.closed_at is null);
        if cardinality(touched) > 0 then perform app.rehome_breaks(touched, coalesce(app.today(), current_date)); end if;
      elsif tg_table_name in ('response_statement', 'told_back') then
        touched := array(select distinct s.feedback_id from new_rows n join statement s on s.id = n.statement_id);
      elsif tg_table_name = 'response_action' then
        touched := array(select distinct s.feedback_id from new_rows n join response_statement a on a.response_id = n.response_id join statement s on s.id = a.statement_id);
      elsif tg_table_name = 'task_event' then
        touched := array(select distinct s.feedback_id from new_rows n join response_action ra on ra.task_id = n.task_id
          join response_statement a on a.response_id = ra.response_id join statement s on s.id = a.statement_id);
      else
        touched := array(select distinct s.feedback_id from new_rows n
          join response_action ra on ra.action_id = case when tg_table_name = 'action' then n.id else (to_jsonb(n) ->> 'action_id')::uuid end
          join response_statement a on a.response_id = ra.response_id join statement s on s.id = a.statement_id);
      end if;
      perform app.refresh_breaks(touched, app.today());
      return null;
    end $$;
  drop trigger work_item_insert_need on work_item;
  drop trigger work_item_update_need on work_item;
  drop trigger work_item_delete_need on work_item;
  create trigger work_item_insert_breaks after insert on work_item referencing new table as new_rows for each statement execute function app.follow_breaks();
  create trigger work_item_update_breaks after update on work_item referencing old table as old_rows new table as new_rows for each statement execute function app.follow_breaks();
  create trigger work_item_delete_breaks after delete on work_item referencing old table as old_rows for each statement execute function app.follow_breaks();
  create trigger statement_insert_breaks after insert on statement referencing new table as new_rows for each statement execute function app.follow_breaks();
  create trigger response_statement_insert_breaks after insert on response_statement referencing new table as new_rows for each statement execute function app.follow_breaks();
  create trigger told_back_insert_breaks after insert on told_back referencing new table as new_rows for each statement execute function app.follow_breaks();
  create trigger response_action_insert_breaks after insert on response_action referencing new table as new_rows for each statement execute function app.follow_breaks();
  create trigger task_event_insert_breaks after insert on task_event referencing new table as new_rows for each statement execute function app.follow_breaks();
  create trigger action_update_breaks after update on action referencing new table as new_rows for each statement execute function app.follow_breaks();
  create trigger action_event_insert_breaks after insert on action_event referencing new table as new_rows for each statement execute function app.follow_breaks();
  create trigger evidence_insert_breaks after insert on evidence referencing new table as new_rows for each statement execute function app.follow_breaks();
  create trigger withheld_from_insert_breaks after insert on withheld_from referencing new table as new_rows for each statement execute function app.follow_breaks();
`;

/* One step a time: whoever is next has it for as long as the rule says before it goes on. */
const minded = `
  create function app.mind_breaks() returns table(opened int, rehomed int, escalated int) language plpgsql ${definer} as $$
    declare
      day constant date := app.today();
      passed uuid[];
    begin
      if app.role() is distinct from 'SYSTEM' then raise insufficient_privilege using message = 'breaks are minded by the product itself'; end if;
      perform pg_advisory_xact_lock(hashtextextended('mind breaks', 2));
      passed := array(select w.subject_id from work_item w where w.kind = 'ANSWER_CHILD' and w.closed_at is null and w.due_on < day
        and not exists (select 1 from work_item p where p.kind = 'PROMISE_PASSED' and p.subject_id = w.subject_id and p.closed_at is null)
        order by w.id for update of w);
      perform app.refresh_breaks(passed, day);
      opened := cardinality(passed);
      rehomed := app.rehome_breaks(null, day);
      with late as materialized (
        select w.id, w.owner_id, w.feedback_id, w.level + 1 as level, r.next_role, app.is_away(w.owner_id, w.feedback_id, day) as away
        from work_item w join feedback f on f.id = w.feedback_id
        cross join lateral (select r.days, r.next_role from break_rule r where r.kind = w.kind and r.level = w.level + 1 and r.stream in (f.stream, 'ANY')
          order by r.stream = 'ANY' limit 1) r
        where w.kind <> 'ANSWER_CHILD' and w.closed_at is null and w.due_on <= day
          and (day > greatest(w.due_on, w.opened_on, w.escalated_on) + r.days or app.is_away(w.owner_id, w.feedback_id, day))
        order by w.id for update of w),
      next as materialized (
        select l.*, coalesce(app.break_owner(l.feedback_id, 10 * l.level, l.next_role, l.owner_id, day), l.owner_id) as next_id from late l),
      changed as (
        update work_item w set owner_id = n.next_id, level = n.level, escalated_on = day, version = w.version + 1 from next n where w.id = n.id)
      insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason)
        select gen_random_uuid(), null, n.id, 'ESCALATED', n.owner_id, n.next_id, case
          when n.next_id is not distinct from n.owner_id then 'Late, and nobody else may read the words'
          when n.away then 'Due while whoever has it is away, and nobody in their place may read the words' else 'Late' end
        from next n;
      get diagnostics escalated = row_count;
      return next;
    end $$;
  comment on function app.mind_breaks() is 'What only time does: promises pass, owners leave, and what is late goes to whoever is next. Two processes at once do it once.';
`;

const mayAnswer = (given: string): string => `
  create or replace function app.may_answer(wanted uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (
        select 1 from statement s join feedback f on f.id = s.feedback_id
        left join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
        cross join lateral (select case when w.id is null then f.answer_owner_id else w.owner_id end as owner_id) o
        where s.id = wanted and s.words is not null and f.id not in (select app.withheld_feedback())
          and case when app.role() = 'TEAM_MANAGER' then true
            when app.role() not in ('PRACTITIONER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP') then false
            ${given}when o.owner_id is not null then o.owner_id = app.user_id()
            when app.role() = 'LEADERSHIP' then false
            when f.child_id is null then f.recorded_by = app.user_id()
            else exists (
              select 1 from child_relationship r join user_account u on u.person_id = r.person_id
              where r.child_id = f.child_id and u.id = app.user_id()
                and r.starts_on <= app.today() and (r.ends_on is null or r.ends_on >= app.today())) end);
    end $$;
`;

const rights = `
  create function app.covered_by_me() returns setof uuid language sql stable ${definer} as $$
    select c.absent_id from cover c where c.by_id = app.user_id() and c.ended_at is null and c.starts_on <= app.today() and c.ends_on >= app.today() $$;
  comment on function app.covered_by_me() is 'In whose place the reader stands today.';
  create function app.is_given_to_me(telling uuid) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from work_item w where w.feedback_id = telling and w.closed_at is null
      and (w.owner_id = app.user_id() or w.owner_id in (select app.covered_by_me()))) $$;
  comment on function app.is_given_to_me(uuid) is 'Something that is missing here waits for the reader, or for somebody in whose place they stand.';
  create function app.manages(who uuid) returns boolean language sql stable ${definer} as $$
    select app.role() = 'TEAM_MANAGER' and exists (select 1 from role_grant g where g.user_id = who and g.org_unit_id in (select app.my_units())
      and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today())) $$;
  revoke execute on function app.break_days, app.doings_of, app.derive_breaks, app.what_mended, app.may_own, app.is_away, app.break_owner, app.refresh_breaks,
    app.rehome_breaks, app.follow_breaks, app.mind_breaks, app.covered_by_me, app.is_given_to_me, app.manages from public;
  grant execute on function app.may_own, app.mind_breaks, app.covered_by_me, app.is_given_to_me, app.manages to heard_app;
  drop policy work_item_read on work_item;
  create policy work_item_read on work_item for select to heard_app using (
    coalesce(feedback_id, subject_id) not in (select app.withheld_feedback()) and (
      owner_id = (select app.user_id()) or owner_id in (select app.covered_by_me()) and child_id is null or (select app.reach()) = 'ALL'
      or (select app.reach()) = 'ONE' and child_id = (select app.opened_child()) or child_id in (select app.my_children())));
  comment on policy work_item_read on work_item is 'An item that waits because of something said is hidden from whoever must not be told of it.';
  drop policy work_item_insert on work_item;
  create policy work_item_insert on work_item for insert to heard_app with check (
    kind = 'ANSWER_CHILD' and created_by = (select app.user_id()) and app.is_being_recorded(subject_id)
    and (child_id is null or child_id in (select app.my_named_children())));
  alter table work_item_event enable row level security;
  create policy work_item_event_read on work_item_event for select to heard_app using (
    exists (select 1 from work_item where work_item.id = work_item_event.work_item_id));
  grant select on work_item_event to heard_app;
  alter table cover enable row level security;
  create policy cover_read on cover for select to heard_app using (
    absent_id = (select app.user_id()) or by_id = (select app.user_id()) or app.manages(absent_id));
  alter table break_rule enable row level security;
  create policy break_rule_read on break_rule for select to heard_app using ((select app.user_id()) is not null);
  grant select on cover, break_rule to heard_app;
`;

const given = `when app.is_given_to_me(f.id) then true
            `;

/** What is missing of a chain is one item of work for each break, with an owner who may read the words, and a day. */
export class MakeBreaksWork1764002120000 implements MigrationInterface {
  name = 'MakeBreaksWork1764002120000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [tables, derived, owners, kept, minded, rights, mayAnswer(given)]) await runner.query(sql);
    await runner.query(`
      select app.refresh_breaks(array(
        select w.subject_id from work_item w where w.kind = 'ANSWER_CHILD' and w.closed_at is null
        union select s.feedback_id from response_statement a join statement s on s.id = a.statement_id), null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(mayAnswer(''));
    await runner.query(`
      drop policy work_item_read on work_item;
      drop policy work_item_insert on work_item;
      drop trigger work_item_insert_breaks on work_item;
      drop trigger work_item_update_breaks on work_item;
      drop trigger work_item_delete_breaks on work_item;
      drop trigger statement_insert_breaks on statement;
      drop trigger response_statement_insert_breaks on response_statement;
      drop trigger told_back_insert_breaks on told_back;
      drop trigger withheld_from_insert_breaks on withheld_from;
      drop trigger response_action_insert_breaks on response_action;
      drop trigger task_event_insert_breaks on task_event;
      drop trigger action_update_breaks on action;
      drop trigger action_event_insert_breaks on action_event;
      drop trigger evidence_insert_breaks on evidence;
      drop table work_item_event;
      drop table cover;
      delete from work_item where kind <> 'ANSWER_CHILD';
      drop function app.mind_breaks, app.follow_breaks, app.rehome_breaks, app.refresh_breaks, app.break_owner, app.is_away, app.may_own,
        app.what_mended, app.derive_breaks, app.doings_of, app.break_days, app.manages, app.is_given_to_me;
      drop table break_rule;
      drop index ix_work_item_open;
      alter table work_item drop column feedback_id, drop column since_on, drop column opened_on, drop column escalated_on, drop column version,
        drop column mended_by, drop column closed_by;
      create policy work_item_read on work_item for select to heard_app using (
        not (subject_id in (select app.withheld_feedback())) and (
          owner_id = (select app.user_id()) or (select app.reach()) = 'ALL'
          or (select app.reach()) = 'ONE' and child_id = (select app.opened_child()) or child_id in (select app.my_children())));
      comment on policy work_item_read on work_item is 'An item that waits because of something said is hidden from whoever must not be told of it.';
      create policy work_item_insert on work_item for insert to heard_app with check (
        created_by = (select app.user_id()) and app.is_being_recorded(subject_id)
        and (child_id is null or child_id in (select app.my_named_children())));
      drop function app.covered_by_me;
      create trigger work_item_insert_need after insert on work_item referencing new table as new_rows for each statement execute function app.follow_child_need();
      create trigger work_item_update_need after update on work_item referencing old table as old_rows new table as new_rows for each statement execute function app.follow_child_need();
      create trigger work_item_delete_need after delete on work_item referencing old table as old_rows for each statement execute function app.follow_child_need();
    `);
  }
}
