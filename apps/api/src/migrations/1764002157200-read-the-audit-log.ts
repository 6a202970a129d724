import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';

/* Ids are made later and later, so that the newest lines of a person, an operation or a child stand at one end. */
const indexes = `
  create index ix_access_event_actor on access_event (actor_id, id);
  create index ix_access_event_operation on access_event (operation, id);
  create index ix_access_event_refused on access_event (id) where outcome = 'REFUSED';
  drop index ix_access_event_child_child;
  create index ix_access_event_child_child on access_event_child (child_id, event_id);
  create index ix_access_event_child_opened on access_event_child (child_id, event_id) where depth <> 'LISTED';
`;

/* What is asked of the index alone, and never of more lines than a page can wait for; what they are is looked at afterwards. */
const sources = `
    source := case
      when not wide then
        'select distinct o.event_id as id from unnest($9) k(child_id) cross join lateral (select c.event_id from access_event_child c
           where c.child_id = k.child_id and c.depth <> ''LISTED'' and c.event_id < $7 and c.event_id >= $6 order by c.event_id desc limit 400) o'
      when reference is not null then
        'select c.event_id as id from access_event_child c where c.child_id = any ($9) and c.event_id < $7 and c.event_id >= $6'
      when person is not null then
        'select o.id from unnest($8) k(actor_id) cross join lateral (select e.id from access_event e
           where e.actor_id = k.actor_id and e.id < $7 and e.id >= $6 order by e.id desc limit 20000) o'
      when wanted_operation is not null then
        'select e.id from access_event e where e.operation = $1 and e.id < $7 and e.id >= $6'
      when wanted_outcome = 'REFUSED' then
        'select e.id from access_event e where e.outcome = ''REFUSED'' and e.id < $7 and e.id >= $6'
      else 'select e.id from access_event e where e.id < $7 and e.id >= $6' end;
    source := format('(%s order by 1 desc limit %s)', source, bound);
`;

const functions = `
  create function app.first_id_at(moment timestamptz) returns uuid language sql immutable as $$
    select (lpad(to_hex((extract(epoch from moment) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid $$;
  comment on function app.first_id_at(timestamptz) is 'Ids begin with the moment at which they were made: none that was made later sorts before this one.';

  create function app.shows_opening(operation text) returns boolean language sql immutable as $$
    select operation in ('child', 'childVoice', 'childTimeline', 'lifeDecisions') $$;
  comment on function app.shows_opening(text) is
    'What whoever works with a child is shown of others: that the record was read. Not who recorded what or looked at a complaint, which would say that there is one.';

  create function app.accounts_called(wanted text) returns uuid[] language sql stable ${definer} as $$
    select array(select u.id from user_account u cross join lateral (select p.name from person p where p.id = u.person_id offset 0) p
      where u.email = lower(wanted) or position(lower(wanted) in lower(p.name)) > 0 order by p.name, u.id limit 20)
      || case when lower(wanted) = 'system' then array['00000000-0000-0000-0000-000000000000'::uuid] else '{}' end $$;
  comment on function app.accounts_called(text) is 'Of at most twenty people: whoever means one of many writes more of the name, or the address.';

  create function app.read_access_log(wanted_operation text, wanted_outcome text, since timestamptz, until timestamptz, person text, reference text, before uuid, most integer)
    returns table(id uuid, at timestamptz, actor_name text, operation text, outcome text, purpose text, searched text, detail text, children jsonb, child_count integer)
    language plpgsql stable ${definer} as $$
  declare
    wide boolean := coalesce(app.role() in ('ADMINISTRATOR', 'QUALITY_ASSURANCE', 'LEADERSHIP'), false);
    bound integer := case when wide then 20000 else 400 end;
    slack interval := '1 day';
    low uuid := app.first_id_at(coalesce(since - slack, 'epoch'));
    high uuid := least(before, case when until is null then 'ffffffff-ffff-ffff-ffff-ffffffffffff' else app.first_id_at(until + slack) end);
    persons uuid[] := case when person is null then null else app.accounts_called(person) end;
    wanted uuid[];
    source text;
    shown integer := 0;
    looked_to uuid;
  begin
    if not wide and app.reach() <> 'ACCESS' then return; end if;
    wanted := case
      when reference is not null then array(select c.id from child c where c.reference = read_access_log.reference and (wide or c.id in (select app.my_children())))
      when not wide then array(select app.my_children()) end;
    ${sources}
    for id, at, actor_name, operation, outcome, purpose, searched, detail, children, child_count in execute format('
        select l.id, l.at, l.actor_name, l.operation, l.outcome,
          case when app.role() <> ''ADMINISTRATOR'' then l.purpose end, case when $11 and app.role() <> ''ADMINISTRATOR'' then l.searched end,
          case when $11 then l.detail end, coalesce(k.children, ''[]''), case when $11 then (select count(*)::int from access_event_child x where x.event_id = l.id) else jsonb_array_length(k.children) end
        from (select e.* from %s s join access_event e on e.id = s.id
          where ($1 is null or e.operation = $1) and ($2 is null or e.outcome = $2) and ($3 is null or e.at >= $3) and ($4 is null or e.at < $4)
            and ($5 is null or e.actor_id = any ($8)) and ($11 or app.shows_opening(e.operation))
          order by e.id desc limit $10) l
        left join lateral (select jsonb_agg(jsonb_build_object(''reference'', t.reference, ''name'', t.name, ''depth'', t.depth) order by t.rank, t.reference) as children from (
          select h.reference, case when app.role() not in (''ADMINISTRATOR'', ''LEADERSHIP'') then h.name end as name, x.depth, case when x.child_id = any ($9) then 0 when x.depth = ''LISTED'' then 2 else 1 end as rank
          from access_event_child x join child h on h.id = x.child_id where x.event_id = l.id and ($11 or x.child_id = any ($9))
          order by 4, 1 limit 5) t) k on true
        order by l.id desc', source)
      using wanted_operation, wanted_outcome, since, until, person, low, high, persons, wanted, most, wide
    loop
      shown := shown + 1;
      return next;
    end loop;
    if shown >= most then return; end if;
    execute format('select s.id from %s s order by s.id desc offset %s limit 1', source, bound - 1)
      into looked_to using wanted_operation, wanted_outcome, since, until, person, low, high, persons, wanted, most, wide;
    if looked_to is null then return; end if;
    id := looked_to; at := null; actor_name := null; operation := null; outcome := null; purpose := null; searched := null; detail := null;
    children := '[]'; child_count := 0;
    return next;
  end $$;
  comment on function app.read_access_log(text, text, timestamptz, timestamptz, text, text, uuid, integer) is
    'The newest first. Whoever may search all of it looks through 20,000 lines at a time: a last line without a moment says how far, where there are older ones. Others see who opened the children whom they work with. Administrators see no words and no names of children.';

  create function app.openings_of(wanted uuid, most integer) returns table(day date, actor_id uuid, actor_name text, times integer, last_at timestamptz, purposes text[])
    language plpgsql stable ${definer} as $$
  begin
    if not app.may_read_child(wanted) then return; end if;
    return query
      select (e.at at time zone 'Europe/London')::date, e.actor_id, e.actor_name, count(distinct e.request_id)::int, max(e.at),
        coalesce(array_agg(distinct e.purpose) filter (where e.purpose is not null), '{}')
      from (select c.event_id from access_event_child c where c.child_id = wanted and c.depth <> 'LISTED' order by c.event_id desc limit most) s
        join access_event e on e.id = s.event_id
      where app.shows_opening(e.operation) and e.outcome = 'OK'
      group by 1, 2, 3 order by 5 desc;
  end $$;
  comment on function app.openings_of(uuid, integer) is 'Who read this child''s record, a line for each person and day, among the latest lines about it.';

  revoke execute on function app.first_id_at, app.shows_opening, app.accounts_called, app.read_access_log, app.openings_of from public;
  grant execute on function app.read_access_log, app.openings_of to heard_app;
`;

/** Whoever may know finds in the audit log who did what, and who opened a child's record. */
export class ReadTheAuditLog1764002157200 implements MigrationInterface {
  name = 'ReadTheAuditLog1764002157200';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [indexes, functions]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app.openings_of(uuid, integer);
      drop function app.read_access_log(text, text, timestamptz, timestamptz, text, text, uuid, integer);
      drop function app.accounts_called(text);
      drop function app.shows_opening(text);
      drop function app.first_id_at(timestamptz);
      drop index ix_access_event_child_opened;
      drop index ix_access_event_child_child;
      create index ix_access_event_child_child on access_event_child (child_id);
      drop index ix_access_event_refused;
      drop index ix_access_event_operation;
      drop index ix_access_event_actor;
    `);
  }
}
