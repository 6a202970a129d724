import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const workItems = `
  alter table work_item
    add column life_decision_id uuid constraint fk_work_item_life_decision references life_decision(id) on delete cascade,
    drop constraint ck_work_item_break,
    add constraint ck_work_item_break check (
      kind = 'ANSWER_CHILD' or (num_nonnulls(feedback_id, life_decision_id) = 1 and since_on is not null and opened_on is not null and due_on is not null));
  create index ix_work_item_life_decision on work_item (life_decision_id);
  create view app.work_subject as
    select f.id, f.child_id, f.stream, f.recorded_by, f.answer_owner_id from feedback f
    union all select d.id, d.child_id, 'ANY', null::uuid, null::uuid from life_decision d;
  comment on view app.work_subject is 'About what something may be missing: what was said, or a decision about a child''s life.';
  create function app.child_of_decision(wanted uuid) returns uuid language sql stable ${definer} as $$
    select d.child_id from life_decision d
    where d.id = wanted and (app.reach() in ('ALL', 'ONE') or (app.reach() = 'ACCESS' and d.child_id in (select app.my_children()))) $$;
  revoke execute on function app.child_of_decision from public;
  grant execute on function app.child_of_decision to heard_app;
`;
const kinds = (more: string): string => `
  alter table break_rule drop constraint ck_break_rule_kind;
  alter table break_rule add constraint ck_break_rule_kind check (kind in ('UNDECIDED', 'NO_ACTION', 'NOT_DONE', 'NO_EVIDENCE', 'NOT_TOLD', 'PROMISE_PASSED'${more}));
`;
const rules = `
  insert into break_rule (kind, stream, level, days, next_role) values
    ('NOT_ASKED', 'ANY', 0, 10, null), ('NOT_ASKED', 'ANY', 1, 3, 'TEAM_MANAGER'), ('NOT_ASKED', 'ANY', 2, 14, 'LEADERSHIP'),
    ('DECISION_NOT_TOLD', 'ANY', 0, 7, null), ('DECISION_NOT_TOLD', 'ANY', 1, 3, 'TEAM_MANAGER'), ('DECISION_NOT_TOLD', 'ANY', 2, 14, 'LEADERSHIP');
`;

/* How the functions of work name what something is about. */
interface Subjects {
  readonly [part: string]: string;
}
const before: Subjects = {
  subject: 'feedback',
  about: 'w.feedback_id',
  aboutAs: 'w.feedback_id',
  late: 'feedback_id',
  ownerOf: 'app.break_owner(w.feedback_id',
  mayOwn: 'app.may_own(w.owner_id, w.feedback_id',
  isAway: 'app.is_away(w.owner_id, w.feedback_id',
  touched: `w.feedback_id = any(coalesce(tellings, array(
            select distinct o.feedback_id from work_item o where o.kind <> 'ANSWER_CHILD' and o.closed_at is null)))`,
  join: 'join feedback f on f.id = w.feedback_id',
  stream: 'r.stream in (f.stream',
  exists: 'exists (select 1 from feedback f where',
  isAbout: 'w.feedback_id = telling and',
  child: 'app.child_of_feedback(telling)',
};
const about = 'coalesce(w.feedback_id, w.life_decision_id)';
const now: Subjects = {
  subject: 'app.work_subject',
  about,
  aboutAs: `${about} as subject`,
  late: 'subject',
  ownerOf: `app.break_owner(${about}`,
  mayOwn: `app.may_own(w.owner_id, ${about}`,
  isAway: `app.is_away(w.owner_id, ${about}`,
  touched: '(tellings is null or w.feedback_id = any(tellings) or w.life_decision_id = any(tellings))',
  join: 'left join feedback f on f.id = w.feedback_id',
  stream: `r.stream in (coalesce(f.stream, 'ANY')`,
  exists: 'exists (select 1 from app.work_subject f where',
  isAbout: '(w.feedback_id = telling or w.life_decision_id = telling) and',
  child: 'coalesce(app.child_of_feedback(telling), app.child_of_decision(telling))',
};
const owners = (s: Subjects): string => `
  create or replace function app.may_own(who uuid, telling uuid, on_day date) returns boolean language sql stable ${definer} as $$
    select exists (
      select 1 from ${s.subject} f join user_account u on u.id = who and u.disabled_at is null
      join role_grant g on g.user_id = u.id and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)
        and g.role in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP')
      where f.id = telling and not exists (select 1 from withheld_from h where h.feedback_id = f.id and h.user_id = who)
        and (g.role = 'LEADERSHIP' or f.child_id is null and (f.recorded_by = who or g.role = 'CHILDRENS_RIGHTS') or exists (
          select 1 from child_access a where a.child_id = f.child_id and a.principal_id = who and a.depth = 'RECORD' and a.starts_on <= on_day and (a.ends_on is null or a.ends_on >= on_day)))) $$;
  create or replace function app.break_owner(telling uuid, from_rank int, wanted_role text, not_owner uuid, on_day date) returns uuid language sql stable ${definer} as $$
    select k.user_id from (
      select case when w.id is null then f.answer_owner_id else w.owner_id end as user_id, 0 as rank, null as role
      from ${s.subject} f left join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null where f.id = telling
      union all
      select u.id, case r.kind when 'ALLOCATED_WORKER' then 1 when 'PERSONAL_ADVISER' then 2 else 12 end, null
      from ${s.subject} f join child_relationship r on r.child_id = f.child_id and r.starts_on <= on_day and (r.ends_on is null or r.ends_on >= on_day) join user_account u on u.person_id = r.person_id
      where f.id = telling and r.kind not in ('FOSTER_CARER', 'PARENT', 'PARTNER_WORKER')
      union all
      select f.recorded_by, 3, null from ${s.subject} f where f.id = telling and f.child_id is null
      union all
      select g.user_id, case when g.org_unit_id = t.org_unit_id then 10 else 11 end, g.role
      from ${s.subject} f join child_team t on t.child_id = f.child_id and t.starts_on <= on_day and (t.ends_on is null or t.ends_on >= on_day) join org_unit o on o.id = t.org_unit_id
      join role_grant g on g.role = 'TEAM_MANAGER' and g.org_unit_id in (o.id, o.parent_id) and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day) where f.id = telling
      union all
      select g.user_id, 12, g.role from ${s.subject} f join role_grant g on g.role = 'CHILDRENS_RIGHTS' and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day) where f.id = telling and f.child_id is null
      union all
      select g.user_id, 20, g.role from role_grant g where g.role = 'LEADERSHIP' and g.starts_on <= on_day and (g.ends_on is null or g.ends_on >= on_day)) k
    where k.rank >= from_rank and k.user_id is distinct from not_owner and app.may_own(k.user_id, telling, on_day)
    order by app.is_away(k.user_id, telling, on_day), (wanted_role is null or k.role is not distinct from wanted_role) desc, k.rank, k.user_id limit 1 $$;
  create or replace function app.rehome_breaks(tellings uuid[], on_day date) returns int language plpgsql ${definer} as $$
    declare moved int;
    begin
      with lost as materialized (
        select w.id, w.owner_id, ${s.ownerOf}, 10 * w.level, null, w.owner_id, on_day) as next_id from work_item w
        where w.kind <> 'ANSWER_CHILD' and w.closed_at is null and ${s.touched}
          and (w.owner_id is null or not ${s.mayOwn}, on_day)) for update of w),
      changed as (
        update work_item w set owner_id = l.next_id, version = w.version + 1 from lost l
        where w.id = l.id and w.owner_id is distinct from l.next_id returning w.id)
      insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason)
        select gen_random_uuid(), app.user_id(), l.id, 'REHOMED', l.owner_id, l.next_id, 'Whoever had it may not read the words any more'
        from lost l join changed c on c.id = l.id where l.owner_id is not null;
      get diagnostics moved = row_count;
      return moved;
    end $$;
`;
const minded = (s: Subjects): string => `
  create or replace function app.mind_breaks() returns table(opened int, rehomed int, escalated int) language plpgsql ${definer} as $$
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
        select w.id, w.owner_id, ${s.aboutAs}, w.level + 1 as level, r.next_role, ${s.isAway}, day) as away
        from work_item w ${s.join}
        cross join lateral (select r.days, r.next_role from break_rule r where r.kind = w.kind and r.level = w.level + 1 and ${s.stream}, 'ANY')
          order by r.stream = 'ANY' limit 1) r
        where w.kind <> 'ANSWER_CHILD' and w.closed_at is null and w.due_on <= day
          and (day > greatest(w.due_on, w.opened_on, w.escalated_on) + r.days or ${s.isAway}, day))
        order by w.id for update of w),
      next as materialized (
        select l.*, coalesce(app.break_owner(l.${s.late}, 10 * l.level, l.next_role, l.owner_id, day), l.owner_id) as next_id from late l),
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
`;
const given = (s: Subjects): string => `
  create or replace function app.work_by_unit() returns table(id uuid, name text, service text, open int, late int, oldest_on date) language sql stable ${definer} as $$
    select o.id, coalesce(o.name, 'No team'), s.name, k.open, k.late, k.oldest_on from (
      select w.org_unit_id, count(*)::int as open, (count(*) filter (where w.due_on < app.today()))::int as late, min(w.due_on) as oldest_on
      from work_item w
      where w.closed_at is null and w.kind <> 'ANSWER_CHILD' and app.role() in ('QUALITY_ASSURANCE', 'LEADERSHIP')
        and ${s.about} not in (select app.withheld_feedback())
      group by w.org_unit_id) k
    left join org_unit o on o.id = k.org_unit_id left join org_unit s on s.id = o.parent_id
    order by k.oldest_on, o.name $$;
  create or replace function app.give_on(telling uuid, from_owner uuid, to_owner uuid, why text, form uuid, payload text) returns setof uuid language plpgsql ${definer} as $$
    begin
      if telling in (select app.withheld_feedback()) or not app.may_own(to_owner, telling, app.today()) or not (
        from_owner is not distinct from app.user_id() or from_owner in (select app.covered_by_me())
        or app.role() = 'TEAM_MANAGER' and ${s.exists} f.id = telling and f.child_id in (select app.my_children()))) then
        raise insufficient_privilege using message = 'work is given on by whoever has it, or their manager, to somebody who may read the words';
      end if;
      return query
        with given as (
          update work_item w set owner_id = to_owner, version = w.version + 1
          where w.closed_at is null and (${s.isAbout} w.owner_id is not distinct from from_owner or w.kind = 'ANSWER_CHILD' and w.subject_id = telling)
          returning w.id)
        insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason, client_id, payload_sha256)
        select gen_random_uuid(), app.user_id(), g.id, 'REASSIGNED', from_owner, to_owner, why, form, payload from given g returning work_item_id;
    end $$;
  create or replace function app.may_be_given_work(telling uuid) returns table(id uuid, name text, role text, away boolean) language sql stable ${definer} as $$
    select u.id, p.name, g.role, app.is_away(u.id, telling, app.today())
    from role_grant g join user_account u on u.id = g.user_id join person p on p.id = u.person_id
    where telling not in (select app.withheld_feedback()) and ${s.child} is not null
      and u.id in (select a.principal_id from child_access a where a.child_id = ${s.child} and a.depth = 'RECORD'
        union select l.user_id from role_grant l where l.role = 'LEADERSHIP')
      and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()) and app.may_own(u.id, telling, app.today())
    order by g.role = 'LEADERSHIP', p.name $$;
  create or replace function app.is_given_to_me(telling uuid) returns boolean language sql stable ${definer} as $$
    select exists (select 1 from work_item w where ${s.isAbout} w.closed_at is null
      and (w.owner_id = app.user_id() or w.owner_id in (select app.covered_by_me()))) $$;
`;
const maySayOf = (given: string): string => `
  create or replace function app.may_say_of(decision uuid) returns boolean language plpgsql stable ${definer} as $$
    begin
      return exists (select 1 from life_decision d where d.id = decision and d.withdrawn_on is null and ${given});
    end $$;
`;
const whoeverHasIt = `(app.may_decide_for(d.child_id)
        or app.role() in ('PRACTITIONER', 'TEAM_MANAGER', 'REVIEWING_OFFICER', 'CHILDRENS_RIGHTS', 'LEADERSHIP') and app.is_given_to_me(d.id))`;

/* The same is said by the domain (decisionBreaksOf), and a test holds both to rows told at random. */
const derived = `
  create function app.derive_decision_breaks(decisions uuid[])
    returns table(kind text, subject_id uuid, child_id uuid, since_on date, due_on date) language sql stable ${definer} as $$
    with made as materialized (
      select d.id, d.child_id, least(d.known_on, d.took_effect_on) as since_on, d.known_on, d.took_effect_on, asked.answer, asked.said_as, told.result, told.try_again_on
      from life_decision d join child c on c.id = d.child_id
      left join lateral (
        select a.answer, a.said_as from life_decision_asking a where a.life_decision_id = d.id order by a.seq desc limit 1) asked on true
      left join lateral (
        select t.result, t.try_again_on from life_decision_telling t where t.life_decision_id = d.id order by t.seq desc limit 1) told on true
      where d.id = any(decisions) and d.withdrawn_on is null and d.known_on - d.took_effect_on <= 182
        and app.is_of_age_to_be_asked(c.date_of_birth, d.took_effect_on))
    select 'NOT_ASKED', m.id, m.child_id, m.since_on,
      case when m.took_effect_on > m.known_on then m.took_effect_on else m.known_on + app.break_days('NOT_ASKED', 'ANY', 0) end
    from made m where m.answer is null or m.answer = 'NOT_KNOWN' and m.said_as <> 'TEAM_MANAGER'
    union all
    select 'DECISION_NOT_TOLD', m.id, m.child_id, m.since_on, coalesce(m.try_again_on,
      case when m.took_effect_on > m.known_on then m.took_effect_on else m.known_on + app.break_days('DECISION_NOT_TOLD', 'ANY', 0) end)
    from made m where coalesce(m.result, 'COULD_NOT') = 'COULD_NOT' $$;
  comment on function app.derive_decision_breaks(uuid[]) is 'What is missing of decisions about children''s lives: nobody has said whether they were asked before, nobody has told them.';
  create function app.refresh_decision_breaks(decisions uuid[], on_day date) returns void language plpgsql ${definer} as $$
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
  comment on function app.refresh_decision_breaks(uuid[], date) is 'Opens an item for what is missing of these decisions, and closes those that were mended, saying by which row.';
`;

const followed = `
  create function app.follow_decision_breaks() returns trigger language plpgsql ${definer} set enable_seqscan = off as $$
    begin
      if tg_table_name = 'life_decision' then perform app.refresh_decision_breaks(array(select n.id from new_rows n), app.today());
      else perform app.refresh_decision_breaks(array(select distinct (to_jsonb(n) ->> 'life_decision_id')::uuid from new_rows n), app.today()); end if;
      return null;
    end $$;
  create function app.follow_owners_of_decisions() returns trigger language plpgsql ${definer} set enable_seqscan = off as $$
    declare homeless uuid[] := array(
      select distinct w.life_decision_id from new_rows n join work_item w on w.child_id = n.child_id and w.closed_at is null
      where w.life_decision_id is not null and w.owner_id is null);
    begin
      if cardinality(homeless) > 0 then perform app.rehome_breaks(homeless, coalesce(app.today(), current_date)); end if;
      return null;
    end $$;
  comment on function app.follow_owners_of_decisions() is 'Whoever is joined to a child has at once what nobody had: an imported child is allocated later.';
  create trigger life_decision_insert_breaks after insert on life_decision referencing new table as new_rows for each statement execute function app.follow_decision_breaks();
  create trigger life_decision_update_breaks after update on life_decision referencing new table as new_rows for each statement execute function app.follow_decision_breaks();
  create trigger life_decision_asking_insert_breaks after insert on life_decision_asking referencing new table as new_rows for each statement execute function app.follow_decision_breaks();
  create trigger life_decision_telling_insert_breaks after insert on life_decision_telling referencing new table as new_rows for each statement execute function app.follow_decision_breaks();
  create trigger child_relationship_insert_owners after insert on child_relationship referencing new table as new_rows for each statement execute function app.follow_owners_of_decisions();
  create trigger child_team_insert_owners after insert on child_team referencing new table as new_rows for each statement execute function app.follow_owners_of_decisions();
  revoke execute on function app.derive_decision_breaks, app.refresh_decision_breaks, app.follow_decision_breaks, app.follow_owners_of_decisions from public;
`;

/** That nobody has said whether a child was asked before a decision about their life, or told them of it, is work with an owner. */
export class MakeDecisionsWithoutAVoiceWork1764002138100 implements MigrationInterface {
  name = 'MakeDecisionsWithoutAVoiceWork1764002138100';

  async up(runner: QueryRunner): Promise<void> {
    const more = `, 'NOT_ASKED', 'DECISION_NOT_TOLD'`;
    for (const sql of [
      workItems,
      kinds(more),
      rules,
      owners(now),
      minded(now),
      given(now),
      maySayOf(whoeverHasIt),
      derived,
      followed,
    ])
      await runner.query(sql);
    await runner.query('select app.refresh_decision_breaks(array(select id from life_decision), null)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from work_item_event e using work_item w where w.id = e.work_item_id and w.life_decision_id is not null;
      delete from work_item where life_decision_id is not null;
      delete from break_rule where kind in ('NOT_ASKED', 'DECISION_NOT_TOLD');
      drop trigger life_decision_insert_breaks on life_decision;
      drop trigger life_decision_update_breaks on life_decision;
      drop trigger life_decision_asking_insert_breaks on life_decision_asking;
      drop trigger life_decision_telling_insert_breaks on life_decision_telling;
      drop trigger child_relationship_insert_owners on child_relationship;
      drop trigger child_team_insert_owners on child_team;
      drop function app.follow_decision_breaks, app.follow_owners_of_decisions, app.refresh_decision_breaks, app.derive_decision_breaks;
    `);
    for (const sql of [
      kinds(''),
      owners(before),
      minded(before),
      given(before),
      maySayOf('app.may_decide_for(d.child_id)'),
    ])
      await runner.query(sql);
    await runner.query(`
      drop function app.child_of_decision;
      drop view app.work_subject;
      alter table work_item drop constraint ck_work_item_break;
      alter table work_item drop column life_decision_id;
      alter table work_item add constraint ck_work_item_break check (
        kind = 'ANSWER_CHILD' or (feedback_id is not null and since_on is not null and opened_on is not null and due_on is not null));
    `);
  }
}
