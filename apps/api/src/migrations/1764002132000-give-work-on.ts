import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const giving = `
  create function app.given_by_form(form uuid) returns table(id uuid, payload text, written_by uuid) language sql stable ${definer} as $$
    select e.id, e.payload_sha256, e.created_by from work_item_event e where e.client_id = form order by e.id limit 1 $$;
  create function app.give_on(telling uuid, from_owner uuid, to_owner uuid, why text, form uuid, payload text) returns setof uuid language plpgsql ${definer} as $$
    begin
      if telling in (select app.withheld_feedback()) or not app.may_own(to_owner, telling, app.today()) or not (
        from_owner is not distinct from app.user_id() or from_owner in (select app.covered_by_me())
        or app.role() = 'TEAM_MANAGER' and exists (select 1 from feedback f where f.id = telling and f.child_id in (select app.my_children()))) then
        raise insufficient_privilege using message = 'work is given on by whoever has it, or their manager, to somebody who may read the words';
      end if;
      return query
        with given as (
          update work_item w set owner_id = to_owner, version = w.version + 1
          where w.closed_at is null and (w.feedback_id = telling and w.owner_id is not distinct from from_owner or w.kind = 'ANSWER_CHILD' and w.subject_id = telling)
          returning w.id)
        insert into work_item_event (id, created_by, work_item_id, kind, from_owner_id, to_owner_id, reason, client_id, payload_sha256)
        select gen_random_uuid(), app.user_id(), g.id, 'REASSIGNED', from_owner, to_owner, why, form, payload from given g returning work_item_id;
    end $$;
  comment on function app.give_on(uuid, uuid, uuid, text, uuid, text) is 'All that waits with one person about one telling goes to another; the promise itself goes with it.';
  create function app.may_be_given_work(telling uuid) returns table(id uuid, name text, role text, away boolean) language sql stable ${definer} as $$
    select u.id, p.name, g.role, app.is_away(u.id, telling, app.today())
    from role_grant g join user_account u on u.id = g.user_id join person p on p.id = u.person_id
    where telling not in (select app.withheld_feedback()) and app.child_of_feedback(telling) is not null
      and u.id in (select a.principal_id from child_access a where a.child_id = app.child_of_feedback(telling) and a.depth = 'RECORD'
        union select l.user_id from role_grant l where l.role = 'LEADERSHIP')
      and g.starts_on <= app.today() and (g.ends_on is null or g.ends_on >= app.today()) and app.may_own(u.id, telling, app.today())
    order by g.role = 'LEADERSHIP', p.name $$;
  comment on function app.may_be_given_work(uuid) is 'To whom these words can be given: whoever may read them. Nobody from whom they are kept is named.';
`;

const covering = `
  create function app.set_cover(form uuid, payload text, absent uuid, stands_in uuid, from_day date, to_day date) returns uuid language plpgsql ${definer} as $$
    declare made uuid := gen_random_uuid();
    begin
      if not (absent = app.user_id() or app.manages(absent)) then
        raise insufficient_privilege using message = 'who stands in is said by whoever is away, or their manager';
      end if;
      update cover c set ended_at = now() where c.absent_id = absent and c.ended_at is null and c.starts_on <= to_day and c.ends_on >= from_day;
      insert into cover (id, created_by, client_id, payload_sha256, absent_id, by_id, starts_on, ends_on)
        values (made, app.user_id(), form, payload, absent, stands_in, from_day, to_day);
      return made;
    end $$;
  comment on function app.set_cover(uuid, text, uuid, uuid, date, date) is 'Takes the place of what was said before of the same days.';
  create function app.end_cover(wanted uuid) returns boolean language plpgsql ${definer} as $$
    begin
      update cover c set ended_at = now() where c.id = wanted and c.ended_at is null and (c.absent_id = app.user_id() or app.manages(c.absent_id));
      return found;
    end $$;
  create function app.cover_of_form(form uuid) returns table(id uuid, payload text, written_by uuid) language sql stable ${definer} as $$
    select c.id, c.payload_sha256, c.created_by from cover c where c.client_id = form $$;
`;

const counting = `
  create function app.work_by_unit() returns table(id uuid, name text, service text, open int, late int, oldest_on date) language sql stable ${definer} as $$
    select o.id, coalesce(o.name, 'No team'), s.name, k.open, k.late, k.oldest_on from (
      select w.org_unit_id, count(*)::int as open, (count(*) filter (where w.due_on < app.today()))::int as late, min(w.due_on) as oldest_on
      from work_item w
      where w.closed_at is null and w.kind <> 'ANSWER_CHILD' and app.role() in ('QUALITY_ASSURANCE', 'LEADERSHIP')
        and w.feedback_id not in (select app.withheld_feedback())
      group by w.org_unit_id) k
    left join org_unit o on o.id = k.org_unit_id left join org_unit s on s.id = o.parent_id
    order by k.oldest_on, o.name $$;
  comment on function app.work_by_unit() is 'What waits in each team, for readers of exact figures; without what they must not be told of.';
  create function app.chain_figures() returns table(children int, heard int, promised int, answered int, decided int, told int) language sql stable ${definer} as $$
    with hidden as materialized (
      select distinct f.child_id from withheld_from w join feedback f on f.id = w.feedback_id where w.user_id = app.user_id() and f.child_id is not null),
    needs as (
      select n.heard_on from child_need n where n.is_born and not exists (select 1 from hidden h where h.child_id = n.child_id)
      union all select d.heard_on from app.derive_child_need(array(select h.child_id from hidden h), app.user_id()) d where d.is_born),
    owed as (
      select coalesce((w.closed_at at time zone 'Europe/London')::date <= f.answer_by, false) as in_time from feedback f
      join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id
      where f.answer_by between app.today() - 91 and app.today() - 1 and f.id not in (select app.withheld_feedback())),
    said as (
      select exists (select 1 from told_back t where t.statement_id = a.statement_id and t.result in ('TOLD', 'ASKED_NOT')) as told
      from response r join response_statement a on a.response_id = r.id join statement s on s.id = a.statement_id
      where r.decided_on between app.today() - 91 and app.today() and s.feedback_id not in (select app.withheld_feedback())
        and not exists (select 1 from response_statement n where n.statement_id = a.statement_id and n.answer_no > a.answer_no))
    select k.*, o.*, t.* from (select count(*)::int, (count(*) filter (where heard_on >= app.today() - 42))::int from needs) k
    cross join (select count(*)::int, (count(*) filter (where in_time))::int from owed) o
    cross join (select count(*)::int, (count(*) filter (where told))::int from said) t
    where app.role() in ('QUALITY_ASSURANCE', 'LEADERSHIP') $$;
  comment on function app.chain_figures() is 'Are we hearing, answering, telling? Children heard within six weeks; promises of the last quarter that were kept by their day; decisions of the last quarter that were told.';
  create function app.came_of_mine(most int) returns table(id uuid, given_on date, child_name text, group_name text, answer_by date, decided_on date, told_on date, waits boolean)
    language sql stable ${definer} as $$
    select f.id, f.given_on, coalesce(c.known_as, c.name), f.group_name, w.due_on, d.decided_on, t.told_on, w.id is not null
    from feedback f left join child c on c.id = f.child_id
    left join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
    left join lateral (select max(r.decided_on) as decided_on from statement s join response_statement a on a.statement_id = s.id join response r on r.id = a.response_id where s.feedback_id = f.id) d on true
    left join lateral (select max(b.told_on) as told_on from statement s join told_back b on b.statement_id = s.id and b.result = 'TOLD' where s.feedback_id = f.id) t on true
    where f.recorded_by = app.user_id() and f.id not in (select app.withheld_feedback())
      and (f.child_id is null or f.child_id in (select app.my_named_children()))
    order by f.given_on desc, f.id desc limit most $$;
  comment on function app.came_of_mine(int) is 'How far what the reader wrote down has come, and no word of what was decided: they need not read the record.';
`;

const names = [
  'app.given_by_form',
  'app.give_on',
  'app.may_be_given_work',
  'app.set_cover',
  'app.end_cover',
  'app.cover_of_form',
  'app.work_by_unit',
  'app.chain_figures',
  'app.came_of_mine',
].join(', ');

/** Work is given on with a reason and covered during leave; what waits is counted, and told to those who gave the words. */
export class GiveWorkOn1764002132000 implements MigrationInterface {
  name = 'GiveWorkOn1764002132000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [giving, covering, counting]) await runner.query(sql);
    await runner.query(`
      create index ix_feedback_answer_by on feedback (answer_by) where answer_by is not null;
      revoke execute on function ${names} from public;
      grant execute on function ${names} to heard_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${names}; drop index ix_feedback_answer_by`);
  }
}
