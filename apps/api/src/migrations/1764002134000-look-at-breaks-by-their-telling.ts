import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/* What is written down about one telling looks at the items of that telling alone, however many the council has. */
const refreshBreaks = (here: string, there: string): string => `
  create or replace function app.refresh_breaks(tellings uuid[], on_day date) returns void language plpgsql ${definer} as $$
    declare day constant date := coalesce(on_day, current_date);
    begin
      if cardinality(tellings) = 0 then return; end if;
      update work_item w set closed_at = now(), (closed_reason, mended_by) = (
          select m.reason, m.row_id from app.what_mended(w.kind, w.subject_id, w.feedback_id) m)
        where w.feedback_id = any(tellings) and w.closed_at is null and w.kind <> 'ANSWER_CHILD' and not exists (
          select 1 from app.derive_breaks(tellings, on_day) d where d.kind = w.kind and d.subject_id = w.subject_id);
      update work_item w set since_on = d.since_on, due_on = d.due_on from app.derive_breaks(tellings, on_day) d
        where ${here}w.kind = d.kind and w.subject_id = d.subject_id and w.closed_at is null and (w.since_on, w.due_on) is distinct from (d.since_on, d.due_on);
      insert into work_item (id, created_by, kind, subject_id, feedback_id, child_id, owner_id, org_unit_id, since_on, opened_on, due_on)
        select gen_random_uuid(), app.user_id(), d.kind, d.subject_id, d.feedback_id, d.child_id,
          case when app.may_own(d.named_id, d.feedback_id, day) then d.named_id else app.break_owner(d.feedback_id, 0, null, null, day) end,
          (select t.org_unit_id from child_team t where t.child_id = d.child_id and t.starts_on <= day and (t.ends_on is null or t.ends_on >= day)
            order by t.starts_on desc limit 1), d.since_on, day, d.due_on
        from app.derive_breaks(tellings, on_day) d
        where not exists (select 1 from work_item w where ${there}w.kind = d.kind and w.subject_id = d.subject_id and w.closed_at is null)
        on conflict do nothing;
    end $$`;

const rehomeBreaks = (theirs: string): string => `
  create or replace function app.rehome_breaks(tellings uuid[], on_day date) returns int language plpgsql ${definer} as $$
    declare moved int;
    begin
      with lost as materialized (
        select w.id, w.owner_id, app.break_owner(w.feedback_id, 10 * w.level, null, w.owner_id, on_day) as next_id from work_item w
        where w.kind <> 'ANSWER_CHILD' and w.closed_at is null and ${theirs}
          and (w.owner_id is null or not app.may_own(w.owner_id, w.feedback_id, on_day)) for update of w),
      changed as (
        update work_item w set owner_id = l.next_id, version = w.version + 1 from lost l
        where w.id = l.id and w.owner_id is distinct from l.next_id returning w.id)
      insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason)
        select gen_random_uuid(), app.user_id(), l.id, 'REHOMED', l.owner_id, l.next_id, 'Whoever had it may not read the words any more'
        from lost l join changed c on c.id = l.id where l.owner_id is not null;
      get diagnostics moved = row_count;
      return moved;
    end $$`;

const theirOwn = `w.feedback_id = any(coalesce(tellings, array(
            select distinct o.feedback_id from work_item o where o.kind <> 'ANSWER_CHILD' and o.closed_at is null)))`;

/** Nothing that is written down reads all work items. */
export class LookAtBreaksByTheirTelling1764002134000 implements MigrationInterface {
  name = 'LookAtBreaksByTheirTelling1764002134000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index ix_work_item_subject on work_item (subject_id)');
    await runner.query(refreshBreaks('w.feedback_id = any(tellings) and ', 'w.feedback_id = d.feedback_id and '));
    await runner.query(rehomeBreaks(theirOwn));
    // A few rows of one telling: read by an index also where the planner thinks that the whole table is as cheap.
    await runner.query('alter function app.follow_breaks() set enable_seqscan = off');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter function app.follow_breaks() reset enable_seqscan');
    await runner.query(refreshBreaks('', ''));
    await runner.query(rehomeBreaks('(tellings is null or w.feedback_id = any(tellings))'));
    await runner.query('drop index ix_work_item_subject');
  }
}
