import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

const never = `date '0001-01-01'`;
const nothing = `date '9999-12-31'`;

/*
 * Read by `app.caseload` alone, as the owner: what nobody may read has no policy. The longest name is that of child_search.
 */
const table = `
  create table child_need (
    child_id uuid not null,
    heard_on date,
    answer_by date,
    waiting int not null,
    is_born boolean not null,
    waits_since date not null,
    sort_name text collate "C" not null,
    constraint pk_child_need primary key (child_id),
    constraint fk_child_need_child foreign key (child_id) references child (id) on delete cascade,
    constraint ck_child_need_sort_name_length check (char_length(sort_name) <= 2000));
  alter table child_need enable row level security;
  create index ix_child_need_order on child_need (waits_since, sort_name, child_id);
  create index ix_child_need_waiting on child_need (waits_since, sort_name, child_id) where waiting > 0;
`;

const derived = `
  create function app.derive_child_need(children uuid[], reader uuid)
    returns table (child_id uuid, heard_on date, answer_by date, waiting int, is_born boolean, waits_since date, sort_name text)
    language sql stable ${definer} as $$
    select c.id, heard.given_on, open.next, coalesce(open.waiting, 0)::int, k.is_born,
      least(open.next, case when k.is_born then coalesce(heard.given_on + 42, ${never}) else ${nothing} end), s.sort_name
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
    where c.id = any(children) $$;
  comment on function app.derive_child_need is
    'Since when a child waits: the day an answer is promised for, or six weeks after they were last heard, whichever is earlier; one who was never heard before all others. Without what the reader must not be told of; without a reader, of everything.';
  revoke execute on function app.derive_child_need from public;

  create function app.refresh_child_need(children uuid[]) returns void language plpgsql ${definer} as $$
    begin
      insert into child_need (child_id, heard_on, answer_by, waiting, is_born, waits_since, sort_name)
        select d.child_id, d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, d.sort_name
        from app.derive_child_need(array(
          select k.id from unnest(children) k(id) where not exists (select 1 from child_need n where n.child_id = k.id)), null) d
        on conflict do nothing;
      -- Whoever changes the same child waits here, and works it out anew with what was stored meanwhile.
      perform 1 from child_need n where n.child_id = any(children) order by n.child_id for update;
      update child_need n set heard_on = d.heard_on, answer_by = d.answer_by, waiting = d.waiting, is_born = d.is_born,
          waits_since = d.waits_since, sort_name = d.sort_name
        from app.derive_child_need(children, null) d
        where d.child_id = n.child_id
          and (n.heard_on, n.answer_by, n.waiting, n.is_born, n.waits_since, n.sort_name)
            is distinct from (d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, d.sort_name);
    end $$;
  revoke execute on function app.refresh_child_need from public;

  create function app.follow_child_need() returns trigger language plpgsql ${definer} as $$
    begin
      if tg_op <> 'INSERT' then perform app.refresh_child_need(array(select distinct changed.child_id from old_rows changed where changed.child_id is not null)); end if;
      if tg_op <> 'DELETE' then perform app.refresh_child_need(array(select distinct changed.child_id from new_rows changed where changed.child_id is not null)); end if;
      return null;
    end $$;
  create function app.follow_child_itself() returns trigger language plpgsql ${definer} as $$
    begin
      perform app.refresh_child_need(array(select changed.id from new_rows changed));
      return null;
    end $$;
  revoke execute on function app.follow_child_need, app.follow_child_itself from public;
`;

/* A child's names are worked out by a trigger before, in the order of the alphabet. */
const triggers = ['statement', 'work_item']
  .map(
    (name) => `
  create trigger ${name}_insert_need after insert on ${name} referencing new table as new_rows for each statement execute function app.follow_child_need();
  create trigger ${name}_update_need after update on ${name} referencing old table as old_rows new table as new_rows for each statement execute function app.follow_child_need();
  create trigger ${name}_delete_need after delete on ${name} referencing old table as old_rows for each statement execute function app.follow_child_need();`,
  )
  .join('');
const more = `
  create trigger feedback_update_need after update on feedback referencing old table as old_rows new table as new_rows for each statement execute function app.follow_child_need();
  create trigger child_insert_need after insert on child referencing new table as new_rows for each statement execute function app.follow_child_itself();
  create trigger child_update_need after update on child referencing new table as new_rows for each statement execute function app.follow_child_itself();
`;

const inReach = `
      with mine as materialized (
        select a.child_id, case when app.reach() = 'NONE' then 'NAME' else max(a.depth) end as depth,
          bool_or(starts_with(a.because, 'relationship ')) as own
        from child_access a
        where app.reach() <> 'ALL' and a.principal_id = app.user_id() and a.starts_on <= app.today()
          and (a.ends_on is null or a.ends_on >= app.today())
        group by a.child_id
        union all
        select distinct r.child_id, 'RECORD', false from child_relationship r
        where app.reach() = 'ALL' and r.person_id = $2 and r.kind = 'ALLOCATED_WORKER' and r.starts_on <= app.today()
          and (r.ends_on is null or r.ends_on >= app.today())),
      hidden as materialized (
        select distinct f.child_id from withheld_from w join feedback f on f.id = w.feedback_id
        where w.user_id = app.user_id() and f.child_id is not null),
      seen as (
        select n.child_id, n.heard_on, n.answer_by, n.waiting, n.is_born, n.waits_since, n.sort_name, m.depth, m.own
        from mine m join child_need n on n.child_id = m.child_id
        where m.depth = 'RECORD' and m.child_id not in (select h.child_id from hidden h)
        union all
        select d.child_id, d.heard_on, d.answer_by, d.waiting, d.is_born, d.waits_since, d.sort_name, 'RECORD', m.own
        from app.derive_child_need(array(
          select h.child_id from hidden h join mine m on m.child_id = h.child_id and m.depth = 'RECORD'), app.user_id()) d
        join mine m on m.child_id = d.child_id
        union all
        select n.child_id, null, null, 0, false, ${nothing}, n.sort_name, 'NAME', m.own
        from mine m join child_need n on n.child_id = m.child_id where m.depth = 'NAME')`;

const ofAll = `
      with hidden as materialized (
        select distinct f.child_id from withheld_from w join feedback f on f.id = w.feedback_id
        where w.user_id = app.user_id() and f.child_id is not null),
      shown as (
        (select 1 as place, n.child_id, n.waits_since, n.sort_name from child_need n
          where not exists (select 1 from hidden h where h.child_id = n.child_id) and %s and %s
          order by n.waits_since, n.sort_name, n.child_id limit $7)
        union all
        select 1, n.child_id, n.waits_since, n.sort_name
        from app.derive_child_need(array(select h.child_id from hidden h), app.user_id()) n where %1$s and %2$s)`;

const caseload = `
  create function app.caseload(only_need text, worker uuid, only_own boolean, after_rank int, after_since date, after_name text, after_id uuid, most int)
    returns table (id uuid, reference text, name text, known_as text, date_of_birth date, expected_birth_on date,
      depth text, rank int, sort_name text, waits_since date)
    language plpgsql stable ${definer} as $$
    declare
      wanted constant text := case only_need
        when 'OVERDUE' then 'n.waiting > 0 and n.answer_by < $1'
        when 'WAITING' then 'n.waiting > 0'
        when 'SILENT' then 'n.is_born and n.waits_since < $1 and coalesce(n.heard_on < $1 - 42, true)'
        else 'true' end;
      after constant text := case when after_id is null then 'true'
        else '(n.waits_since, n.sort_name, n.child_id) > ($4, $5 collate "C", $6)' end;
    begin
      if app.reach() = 'ONE' then return; end if;
      if app.reach() = 'ALL' and worker is null then
        return query execute format('${ofAll.replaceAll("'", "''")}
          select c.id, c.reference, c.name, c.known_as, c.date_of_birth, c.expected_birth_on, ''RECORD'', k.place, k.sort_name, k.waits_since
          from shown k join child c on c.id = k.child_id
          order by k.waits_since, k.sort_name collate "C", k.child_id limit $7', wanted, after)
          using app.today(), worker, only_own, after_since, after_name, after_id, most;
        return;
      end if;
      return query execute format('${inReach.replaceAll("'", "''")},
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
    end $$;
  comment on function app.caseload is
    'Whoever waits longest first: own children (rank 0), then the others (1). Works as the owner, and applies reach itself. What is hidden from the reader moves nobody: for those children it is worked out without it. Of a child known by name nothing is told, not by their place either.';

  create function app.caseload_counts()
    returns table (own boolean, worker_id uuid, worker text, children int, silent int, waiting int, overdue int)
    language sql stable ${definer} as $$
      ${inReach.replaceAll('$2', 'null::uuid')}
      select s.own, r.person_id, p.name, count(*)::int,
        count(*) filter (where s.is_born and s.waits_since < app.today() and coalesce(s.heard_on < app.today() - 42, true))::int,
        count(*) filter (where s.waiting > 0)::int,
        count(*) filter (where s.waiting > 0 and s.answer_by < app.today())::int
      from seen s
      left join lateral (
        select w.person_id from child_relationship w where w.child_id = s.child_id and w.kind = 'ALLOCATED_WORKER'
          and w.starts_on <= app.today() and (w.ends_on is null or w.ends_on >= app.today()) order by w.starts_on desc limit 1) r on true
      left join person p on p.id = r.person_id
      where s.depth = 'RECORD' group by s.own, r.person_id, p.name $$;
  comment on function app.caseload_counts is 'How many of whose children wait, by worker: of those whose records the reader reads because of a relationship or a team.';
  revoke execute on function app.caseload, app.caseload_counts from public;
  grant execute on function app.caseload, app.caseload_counts to heard_app;
`;

/** The order of a list of children: who waits longest, kept up with every telling, so that it is one index at any size. */
export class SortChildrenByNeed1764002020000 implements MigrationInterface {
  name = 'SortChildrenByNeed1764002020000';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [table, derived, triggers, more, caseload]) await runner.query(part);
    await runner.query('select app.refresh_child_need(array(select c.id from child c))');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const on of ['statement', 'work_item'])
      for (const when of ['insert', 'update', 'delete']) await runner.query(`drop trigger ${on}_${when}_need on ${on}`);
    await runner.query(`
      drop trigger feedback_update_need on feedback;
      drop trigger child_insert_need on child;
      drop trigger child_update_need on child;
      drop function app.caseload_counts, app.caseload, app.follow_child_itself, app.follow_child_need, app.refresh_child_need, app.derive_child_need;
      drop table child_need`);
  }
}
