import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const text = (column: string, length: number, nullable = ''): string =>
  `${column} text${nullable} constraint ck_life_decision_change_${column}_length check (char_length(${column}) <= ${length})`;

/* What it says now stands in life_decision; what it said before, who changed it and why, is only added to. */
const table = `
  create table life_decision_change (
    id uuid not null constraint pk_life_decision_change primary key,
    created_at timestamptz not null default now(),
    created_by uuid,
    client_id uuid not null constraint uq_life_decision_change_client unique,
    ${text('payload_sha256', 64, ' not null')},
    life_decision_id uuid not null constraint fk_life_decision_change_life_decision references life_decision(id) on delete cascade,
    seq int not null,
    change text not null constraint ck_life_decision_change_change check (change in ('CORRECTED', 'WITHDRAWN')),
    because text constraint ck_life_decision_change_because check (because in ('WRONG_CHILD', 'TWICE', 'NOT_DECIDED', 'OTHER')),
    ${text('reason', 2000)},
    changed_by uuid not null constraint fk_life_decision_change_changed_by references user_account(id),
    changed_on date not null,
    was_kind text constraint ck_life_decision_change_was_kind check (was_kind in ('PLACEMENT_MOVE', 'SCHOOL', 'FAMILY_TIME', 'CHANGE_OF_WORKER', 'OTHER')),
    ${text('was_title', 300)},
    ${text('was_what', 2000)},
    ${text('was_decided_by', 200)},
    was_took_effect_on date,
    constraint uq_life_decision_change_seq unique (life_decision_id, seq),
    constraint ck_life_decision_change_withdrawn check (
      (change = 'WITHDRAWN') = (because is not null) and (reason is not null or because in ('WRONG_CHILD', 'TWICE', 'NOT_DECIDED'))),
    constraint ck_life_decision_change_before check (
      case change when 'CORRECTED' then was_kind is not null and was_what is not null and was_took_effect_on is not null
      else coalesce(was_kind, was_title, was_what, was_decided_by, was_took_effect_on::text) is null end)
  );
`;

const whoMay = `
  create function app.may_change_decision(decision uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (select 1 from life_decision d where d.id = decision and d.source = 'RECORDED' and d.withdrawn_on is null and app.may_decide_for(d.child_id));
    end $$;
  comment on function app.may_change_decision(uuid) is 'What comes from an episode or an allocation is put right there; what was written down by whoever writes it down.';
  create function app.is_next_decision_change(decision uuid, seq int) returns boolean language plpgsql stable ${definer} as $$
    begin
      return seq = 1 + (select count(*) from life_decision_change k where k.life_decision_id = decision);
    end $$;
  create function app.decision_says(decision uuid, kind text, title text, what text, decided_by text, took_effect_on date) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (select 1 from life_decision d where d.id = decision
        and (d.kind, d.title, d.what, d.decided_by, d.took_effect_on) is not distinct from (decision_says.kind, decision_says.title, decision_says.what, decision_says.decided_by, decision_says.took_effect_on));
    end $$;
  comment on function app.decision_says(uuid, text, text, text, text, date) is 'What is kept as what it said before is what it says.';
  create function app.is_decision_being_changed(decision uuid, withdrawn boolean) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (select 1 from life_decision_change k where k.life_decision_id = decision and k.created_by = app.user_id() and k.created_at = now()
        and (k.change = 'WITHDRAWN') = withdrawn);
    end $$;
  comment on function app.is_decision_being_changed(uuid, boolean) is 'What a decision says changes only with the row that keeps what it said before, and why.';
  revoke execute on function app.may_change_decision, app.is_next_decision_change, app.decision_says, app.is_decision_being_changed from public;
  grant execute on function app.may_change_decision, app.is_next_decision_change, app.decision_says, app.is_decision_being_changed to heard_app;
  alter table life_decision_change enable row level security;
  create policy life_decision_change_read on life_decision_change for select to heard_app using (
    exists (select 1 from life_decision where life_decision.id = life_decision_change.life_decision_id));
  create policy life_decision_change_insert on life_decision_change for insert to heard_app with check (
    changed_by = (select app.user_id()) and created_by = (select app.user_id()) and changed_on = (select app.today())
    and app.may_change_decision(life_decision_id) and app.is_next_decision_change(life_decision_id, seq)
    and (change = 'WITHDRAWN' or app.decision_says(life_decision_id, was_kind, was_title, was_what, was_decided_by, was_took_effect_on)));
  grant select, insert on life_decision_change to heard_app;
  create policy life_decision_update on life_decision for update to heard_app
    using (source = 'RECORDED' and withdrawn_on is null and app.may_decide_for(child_id))
    with check (source = 'RECORDED' and (withdrawn_on is null or withdrawn_on = (select app.today()))
      and app.is_decision_being_changed(id, withdrawn_on is not null));
  grant update (kind, title, what, decided_by, took_effect_on, withdrawn_on) on life_decision to heard_app;
`;

const formsWithChanges = `
  create or replace function app.decision_form(form uuid) returns table(id uuid, payload text, written_by uuid) language sql stable ${definer} as $$
    select d.id, d.payload_sha256, d.created_by from life_decision d where d.client_id = form
    union all select a.life_decision_id, a.payload_sha256, a.said_by from life_decision_asking a where a.client_id = form
    union all select t.life_decision_id, t.payload_sha256, t.created_by from life_decision_telling t where t.client_id = form
    union all select k.life_decision_id, k.payload_sha256, k.created_by from life_decision_change k where k.client_id = form limit 1 $$;
`;

/* What closed an item is the last that was said of it, or the change by which nothing is missing any more. */
const closingWithChanges = `
  create or replace function app.refresh_decision_breaks(decisions uuid[], on_day date) returns void language plpgsql ${definer} as $$
    declare day constant date := coalesce(on_day, current_date);
    begin
      if coalesce(cardinality(decisions), 0) = 0 then return; end if;
      update work_item w set closed_at = now(), (closed_reason, mended_by) = (
          select m.reason, m.row_id from (
            select 1 as place, a.seq, case a.answer when 'YES' then 'They were asked before' when 'NO' then 'It is said why they were not asked'
              else 'A manager has said that nobody knows' end as reason, a.id as row_id
            from life_decision_asking a where w.kind = 'NOT_ASKED' and a.life_decision_id = w.subject_id and (a.answer <> 'NOT_KNOWN' or a.said_as = 'TEAM_MANAGER')
              and not exists (select 1 from life_decision_asking n where n.life_decision_id = a.life_decision_id and n.seq > a.seq)
            union all
            select 1, t.seq, case t.result when 'TOLD' then 'They were told' when 'ASKED_NOT' then 'They asked not to be told'
              else 'They could not be told, and a manager has said that nobody tries again' end, t.id
            from life_decision_telling t where w.kind = 'DECISION_NOT_TOLD' and t.life_decision_id = w.subject_id and t.result <> 'COULD_NOT'
            union all
            select case when d.withdrawn_on is null then 2 else 0 end, 0, case
                when d.source = 'RECORDED' then case when d.withdrawn_on is null then 'It was put right' else 'It was withdrawn' end
                when d.withdrawn_on is null then 'What it comes from was corrected' else 'What it came from no longer says it' end,
              coalesce((select k.id from life_decision_change k where k.life_decision_id = d.id order by k.seq desc limit 1), d.id)
            from life_decision d where d.id = w.subject_id) m order by m.place, m.seq desc limit 1)
        where w.life_decision_id = any(decisions) and w.closed_at is null and not exists (
          select 1 from app.derive_decision_breaks(decisions) d where d.kind = w.kind and d.subject_id = w.subject_id);
      update work_item w set since_on = d.since_on, due_on = d.due_on from app.derive_decision_breaks(decisions) d
        where w.life_decision_id = d.subject_id and w.kind = d.kind and w.closed_at is null and (w.since_on, w.due_on) is distinct from (d.since_on, d.due_on);
      insert into work_item (id, created_by, kind, subject_id, life_decision_id, child_id, owner_id, org_unit_id, since_on, opened_on, due_on)
        select gen_random_uuid(), app.user_id(), d.kind, d.subject_id, d.subject_id, d.child_id, app.break_owner(d.subject_id, 0, null, null, day),
          (select t.org_unit_id from child_team t where t.child_id = d.child_id and t.starts_on <= day and (t.ends_on is null or t.ends_on >= day)
            order by t.starts_on desc limit 1), d.since_on, day, d.due_on
        from app.derive_decision_breaks(decisions) d
        where not exists (select 1 from work_item w where w.life_decision_id = d.subject_id and w.kind = d.kind and w.closed_at is null)
        on conflict do nothing;
    end $$;
`;

const formsBefore = `
  create or replace function app.decision_form(form uuid) returns table(id uuid, payload text, written_by uuid) language sql stable ${definer} as $$
    select d.id, d.payload_sha256, d.created_by from life_decision d where d.client_id = form
    union all select a.life_decision_id, a.payload_sha256, a.said_by from life_decision_asking a where a.client_id = form
    union all select t.life_decision_id, t.payload_sha256, t.created_by from life_decision_telling t where t.client_id = form limit 1 $$;
`;

const closingBefore = `
  create or replace function app.refresh_decision_breaks(decisions uuid[], on_day date) returns void language plpgsql ${definer} as $$
    declare day constant date := coalesce(on_day, current_date);
    begin
      if coalesce(cardinality(decisions), 0) = 0 then return; end if;
      update work_item w set closed_at = now(), (closed_reason, mended_by) = (
          select m.reason, m.row_id from (
            select 1 as place, a.seq, case a.answer when 'YES' then 'They were asked before' when 'NO' then 'It is said why they were not asked'
              else 'A manager has said that nobody knows' end as reason, a.id as row_id
            from life_decision_asking a where w.kind = 'NOT_ASKED' and a.life_decision_id = w.subject_id
            union all
            select 1, t.seq, case t.result when 'TOLD' then 'They were told' when 'ASKED_NOT' then 'They asked not to be told'
              else 'They could not be told, and a manager has said that nobody tries again' end, t.id
            from life_decision_telling t where w.kind = 'DECISION_NOT_TOLD' and t.life_decision_id = w.subject_id and t.result <> 'COULD_NOT'
            union all
            select case when d.withdrawn_on is null then 2 else 0 end, 0,
              case when d.withdrawn_on is null then 'What it comes from was corrected' else 'What it came from no longer says it' end, d.id
            from life_decision d where d.id = w.subject_id) m order by m.place, m.seq desc limit 1)
        where w.life_decision_id = any(decisions) and w.closed_at is null and not exists (
          select 1 from app.derive_decision_breaks(decisions) d where d.kind = w.kind and d.subject_id = w.subject_id);
      update work_item w set since_on = d.since_on, due_on = d.due_on from app.derive_decision_breaks(decisions) d
        where w.life_decision_id = d.subject_id and w.kind = d.kind and w.closed_at is null and (w.since_on, w.due_on) is distinct from (d.since_on, d.due_on);
      insert into work_item (id, created_by, kind, subject_id, life_decision_id, child_id, owner_id, org_unit_id, since_on, opened_on, due_on)
        select gen_random_uuid(), app.user_id(), d.kind, d.subject_id, d.subject_id, d.child_id, app.break_owner(d.subject_id, 0, null, null, day),
          (select t.org_unit_id from child_team t where t.child_id = d.child_id and t.starts_on <= day and (t.ends_on is null or t.ends_on >= day)
            order by t.starts_on desc limit 1), d.since_on, day, d.due_on
        from app.derive_decision_breaks(decisions) d
        where not exists (select 1 from work_item w where w.life_decision_id = d.subject_id and w.kind = d.kind and w.closed_at is null)
        on conflict do nothing;
    end $$;
`;

/** What somebody wrote down of a decision about a child's life is put right or withdrawn; what it said is kept. */
export class PutDecisionsRight1764002142000 implements MigrationInterface {
  name = 'PutDecisionsRight1764002142000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [table, whoMay, formsWithChanges, closingWithChanges]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${formsBefore}
      ${closingBefore}
      revoke update (kind, title, what, decided_by, took_effect_on, withdrawn_on) on life_decision from heard_app;
      drop policy life_decision_update on life_decision;
      drop table life_decision_change;
      drop function app.may_change_decision, app.is_next_decision_change, app.decision_says, app.is_decision_being_changed;
    `);
  }
}
