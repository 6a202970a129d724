import type { MigrationInterface, QueryRunner } from 'typeorm';

const path = 'set search_path = public, app, pg_temp';
const definer = `security definer ${path}`;

/* How many days a child may go unheard, in its functions: forty-two until now, from now on what the council has set. */
const usual = '42';
const asSet = '(select app.long_silence())';

const longSilence = `
  create function app.long_silence() returns int language sql stable ${definer} as $$
    select 7 * coalesce((select (s.value ->> 'weeks')::int from setting s where s.key = 'hearing'), 6) $$;
  comment on function app.long_silence() is 'After how many days without being heard a child has waited too long: six weeks, unless the council has set other ones.';
  revoke execute on function app.long_silence from public;
`;

const derive = (gap: string): string => `
  create or replace function app.derive_child_need(children uuid[], reader uuid)
    returns table(child_id uuid, heard_on date, answer_by date, waiting int, is_born boolean, waits_since date, sort_name text)
    language sql stable ${definer} as $$
    select c.id, heard.given_on, open.next, coalesce(open.waiting, 0)::int, k.is_born,
      least(open.next, case when k.is_born then coalesce(heard.given_on + ${gap}, date '0001-01-01') else date '9999-12-31' end), s.sort_name
    from child c join child_search s on s.child_id = c.id
    cross join lateral (select c.date_of_birth is not null or c.expected_birth_on is null as is_born) k
    left join lateral (
      select f.given_on from feedback f
      where f.child_id = c.id and f.speaker_role = 'CHILD'
        and exists (select 1 from statement t where t.feedback_id = f.id and t.words is not null)
        and not exists (select 1 from withheld_from w where w.feedback_id = f.id and w.user_id = reader)
      order by f.given_on desc, f.id desc limit 1) heard on true
    left join lateral (
      select count(*) as waiting, min(w.due_on) as next from work_item w
      join feedback f on f.id = w.subject_id and f.child_id = w.child_id
      where w.child_id = c.id and w.kind = 'ANSWER_CHILD' and w.closed_at is null
        and not exists (select 1 from withheld_from h where h.feedback_id = f.id and h.user_id = reader)) open on true
    where c.id = any(children) $$`;

const counts = (gap: string): string => `
  create or replace function app.caseload_counts()
    returns table(own boolean, worker_id uuid, worker text, children int, silent int, waiting int, overdue int)
    language sql stable ${definer} as $$
      with mine as materialized (
        select a.child_id, case when app.reach() = 'NONE' then 'NAME' else max(a.depth) end as depth,
          bool_or(starts_with(a.because, 'relationship ')) as own
        from child_access a
        where app.reach() <> 'ALL' and a.principal_id = app.user_id() and a.starts_on <= app.today()
          and (a.ends_on is null or a.ends_on >= app.today())
        group by a.child_id),
      hidden as materialized (
        select distinct f.child_id from withheld_from w join feedback f on f.id = w.feedback_id
        where w.user_id = app.user_id() and f.child_id is not null),
      seen as (
        select n.child_id, n.heard_on, n.answer_by, n.waiting, n.is_born, n.waits_since, m.own
        from mine m join child_need n on n.child_id = m.child_id
        where m.depth = 'RECORD' and m.child_id not in (select h.child_id from hidden h)
        union all
        select d.child_id, d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, m.own
        from app.derive_child_need(array(
          select h.child_id from hidden h join mine m on m.child_id = h.child_id and m.depth = 'RECORD'), app.user_id()) d
        join mine m on m.child_id = d.child_id)
      select s.own, null::uuid, null::text, count(*)::int,
        count(*) filter (where s.is_born and s.waits_since < app.today() and coalesce(s.heard_on < app.today() - ${gap}, true))::int,
        count(*) filter (where s.waiting > 0)::int,
        count(*) filter (where s.waiting > 0 and s.answer_by < app.today())::int
      from seen s group by s.own
      union all
      select s.own, r.person_id, p.name, count(*)::int,
        count(*) filter (where s.is_born and s.waits_since < app.today() and coalesce(s.heard_on < app.today() - ${gap}, true))::int,
        count(*) filter (where s.waiting > 0)::int,
        count(*) filter (where s.waiting > 0 and s.answer_by < app.today())::int
      from seen s
      cross join lateral (
        select distinct w.person_id from child_relationship w where w.child_id = s.child_id and w.kind = 'ALLOCATED_WORKER' and w.starts_on <= app.today() and (w.ends_on is null or w.ends_on >= app.today())) r
      join person p on p.id = r.person_id
      group by s.own, r.person_id, p.name $$`;

const listed = `
  create or replace function app.caseload(only_need text, worker uuid, only_own boolean, after_rank int, after_since date, after_name text, after_id uuid, most int)
    returns table(id uuid, reference text, name text, known_as text, date_of_birth date, expected_birth_on date, depth text, rank int, sort_name text, waits_since date)
    language plpgsql stable ${definer} as $$
    declare
      wanted constant text := case only_need
        when 'OVERDUE' then 'n.waiting > 0 and n.answer_by < $1'
        when 'WAITING' then 'n.waiting > 0'
        when 'SILENT' then 'n.is_born and n.waits_since < $1 and coalesce(n.heard_on < $1 - DAYS_OF_SILENCE, true)'
        else 'true' end;
      after constant text := case when after_id is null then 'true'
        else '(n.waits_since, n.sort_name, n.child_id) > ($4, $5 collate "C", $6)' end;
    begin
      if app.reach() = 'ONE' then return; end if;
      if app.reach() = 'ALL' and worker is null then
        return query execute format('
      with hidden as materialized (
        select distinct f.child_id from withheld_from w join feedback f on f.id = w.feedback_id
        where w.user_id = app.user_id() and f.child_id is not null),
      shown as (
        (select 1 as place, n.child_id, n.waits_since, n.sort_name from child_need n
          where not exists (select 1 from hidden h where h.child_id = n.child_id) and %s and %s
          order by n.waits_since, n.sort_name, n.child_id limit $7)
        union all
        select 1, n.child_id, n.waits_since, n.sort_name
        from app.derive_child_need(array(select h.child_id from hidden h), app.user_id()) n where %1$s and %2$s)
          select c.id, c.reference, c.name, c.known_as, c.date_of_birth, c.expected_birth_on, ''RECORD'', k.place, k.sort_name, k.waits_since
          from shown k join child c on c.id = k.child_id
          order by k.waits_since, k.sort_name collate "C", k.child_id limit $7', wanted, after)
          using app.today(), worker, only_own, after_since, after_name, after_id, most;
        return;
      end if;
      return query execute format('
      with mine as materialized (
        select a.child_id, case when app.reach() = ''NONE'' then ''NAME'' else max(a.depth) end as depth,
          bool_or(starts_with(a.because, ''relationship '')) as own
        from child_access a
        where app.reach() <> ''ALL'' and a.principal_id = app.user_id() and a.starts_on <= app.today()
          and (a.ends_on is null or a.ends_on >= app.today())
        group by a.child_id
        union all
        select distinct r.child_id, ''RECORD'', false from child_relationship r
        where app.reach() = ''ALL'' and r.person_id = $2 and r.kind = ''ALLOCATED_WORKER'' and r.starts_on <= app.today()
          and (r.ends_on is null or r.ends_on >= app.today())),
      hidden as materialized (
        select distinct f.child_id from withheld_from w join feedback f on f.id = w.feedback_id
        where w.user_id = app.user_id() and f.child_id is not null),
      seen as (
        select n.child_id, n.heard_on, n.answer_by, n.waiting, n.is_born, n.waits_since, n.sort_name, m.depth, m.own
        from mine m join child_need n on n.child_id = m.child_id
        where m.depth = ''RECORD'' and m.child_id not in (select h.child_id from hidden h)
        union all
        select d.child_id, d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, d.sort_name, ''RECORD'', m.own
        from app.derive_child_need(array(
          select h.child_id from hidden h join mine m on m.child_id = h.child_id and m.depth = ''RECORD''), app.user_id()) d
        join mine m on m.child_id = d.child_id
        union all
        select n.child_id, null, null, 0, false, date ''9999-12-31'', n.sort_name, ''NAME'', m.own
        from mine m join child_need n on n.child_id = m.child_id where m.depth = ''NAME''),
      shown as (
        select n.*, (not n.own)::int as place from seen n
        where %s and (not $3 or n.own) and ($8 is null or (not n.own)::int > $8 or (not n.own)::int = $8 and %s)
          and ($2 is null or n.depth = ''RECORD'' and exists (
            select 1 from child_relationship r where r.child_id = n.child_id and r.person_id = $2 and r.kind = ''ALLOCATED_WORKER''
              and r.starts_on <= $1 and (r.ends_on is null or r.ends_on >= $1)))
        order by place, n.waits_since, n.sort_name collate "C", n.child_id limit $7)
      select c.id, c.reference, c.name, c.known_as, c.date_of_birth, c.expected_birth_on, k.depth, k.place, k.sort_name, k.waits_since
      from shown k join child c on c.id = k.child_id
      order by k.place, k.waits_since, k.sort_name collate "C", k.child_id', wanted, after)
        using app.today(), worker, only_own, after_since, after_name, after_id, most, after_rank;
    end $$`;
const list = (gap: string): string => listed.replaceAll('DAYS_OF_SILENCE', gap);

const figures = (gap: string): string => `
  create or replace function app.chain_figures()
    returns table(children int, heard int, promised int, answered int, decided int, told int)
    language sql stable ${definer} as $$
    with hidden as materialized (
      select distinct f.child_id from withheld_from w join feedback f on f.id = w.feedback_id where w.user_id = app.user_id() and f.child_id is not null),
    needs as (
      select n.heard_on from child_need n where n.is_born and not exists (select 1 from hidden h where h.child_id = n.child_id)
      union all select d.heard_on from app.derive_child_need(array(select h.child_id from hidden h), app.user_id()) d where d.is_born),
    owed as (
      select coalesce(p.told_on <= p.answer_by, false) as in_time from chain_progress p
      where p.answer_by between app.today() - 91 and app.today() - 1 and p.state not in ('ANSWERED', 'ASKED_NOT', 'WITHDRAWN')
        and p.feedback_id not in (select app.withheld_feedback())),
    said as (
      select p.told_on is not null or p.state = 'ASKED_NOT' as told from chain_progress p
      where p.decided_on between app.today() - 91 and app.today() and p.state not in ('ANSWERED', 'NOT_ASKED', 'UNDECIDED')
        and p.feedback_id not in (select app.withheld_feedback()))
    select k.*, o.*, t.* from (select count(*)::int, (count(*) filter (where heard_on >= app.today() - ${gap}))::int from needs) k
    cross join (select count(*)::int, (count(*) filter (where in_time))::int from owed) o
    cross join (select count(*)::int, (count(*) filter (where told))::int from said) t
    where app.role() in ('QUALITY_ASSURANCE', 'LEADERSHIP') $$`;

const change = (after: string): string => `
  create or replace function app.change_setting(form uuid, payload text, wanted text, next_version int, said jsonb, why text) returns uuid language plpgsql ${definer} as $$
    declare
      was jsonb;
      change uuid := gen_random_uuid();
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'settings are changed by whoever runs them';
      end if;
      select s.value into was from setting s where s.key = wanted for update;
      insert into setting (key, value, created_by) values (wanted, said, app.user_id())
      on conflict on constraint pk_setting do update set value = excluded.value;
      insert into setting_change (id, created_by, client_id, payload_sha256, key, version, value, value_before, reason)
      values (change, app.user_id(), form, payload, wanted, next_version, said, coalesce(was, '{}'), why);
${after}      return change;
    end $$`;

/* Since when each child waits is kept: it is counted anew from what is kept beside it. Whoever stores words of the same child meanwhile is waited for. */
const countAnew = `
      if wanted = 'hearing' then
        update child_need n set waits_since = k.since
        from (select c.child_id, least(c.answer_by, case when c.is_born then coalesce(c.heard_on + app.long_silence(), date '0001-01-01') else date '9999-12-31' end) as since
          from child_need c) k
        where k.child_id = n.child_id and n.waits_since is distinct from k.since;
      end if;
`;

const comments = (weeks: string): string => `
  comment on function app.derive_child_need(uuid[], uuid) is 'Since when a child waits: the day an answer is promised for, or ${weeks} after they were last heard, whichever is earlier; one who was never heard before all others. Without what the reader must not be told of; without a reader, of everything.';
  comment on function app.chain_figures() is 'Are we hearing, answering, telling? Children heard within ${weeks}; of what was to be told by a day of the last quarter, told by then; of what was decided in the last quarter, told.';
`;

/** How long a child may go unheard before somebody asks again is the council's to set. */
export class SetHowLongAChildMayGoUnheard1764002165050 implements MigrationInterface {
  name = 'SetHowLongAChildMayGoUnheard1764002165050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(longSilence);
    for (const say of [derive, counts, list, figures]) await runner.query(say(asSet));
    await runner.query(change(countAnew));
    await runner.query(comments('as long as the council has set'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(change(''));
    for (const say of [derive, counts, list, figures]) await runner.query(say(usual));
    await runner.query(comments('six weeks'));
    await runner.query('drop function app.long_silence');
  }
}
