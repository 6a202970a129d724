import type { MigrationInterface, QueryRunner } from 'typeorm';

const judge = `
  create function app.openings_to_judge(first_day date, last_day date, quiet_days integer, most integer)
    returns table(day date, actor_id uuid, actor_name text, child_id uuid, reference text, child_name text, last_at timestamptz, hours integer[],
      children_that_day integer, shares_family_name boolean, works_with_child boolean, left_on date, is_quiet boolean, is_cut boolean)
    language plpgsql stable security definer set search_path = public, app, pg_temp as $$
  declare
    since timestamptz := first_day::timestamp at time zone 'Europe/London';
    until timestamptz := (last_day + 1)::timestamp at time zone 'Europe/London';
  begin
    if app.role() is null or app.role() not in ('ADMINISTRATOR', 'QUALITY_ASSURANCE', 'LEADERSHIP') then return; end if;
    return query
      with line as materialized (
        select e.id, e.at, e.actor_id, e.actor_name, e.operation, e.outcome from access_event e
        where e.id >= app.first_id_at(since - interval '1 day') and e.id < app.first_id_at(until + interval '1 day')
          and e.at >= since and e.at < until and app.shows_opening(e.operation) and e.outcome = 'OK'
          and e.actor_id <> '00000000-0000-0000-0000-000000000000'
        order by e.id desc limit most),
      opening as materialized (
        select (l.at at time zone 'Europe/London')::date as day, l.actor_id, max(l.actor_name) as actor_name, c.child_id, max(l.at) as last_at,
          array_agg(distinct extract(hour from l.at at time zone 'Europe/London')::integer) as hours
        from line l join access_event_child c on c.event_id = l.id and c.depth <> 'LISTED'
        group by 1, 2, 4)
      select o.day, o.actor_id, o.actor_name, o.child_id, h.reference,
        case when app.role() = 'QUALITY_ASSURANCE' then h.name end, o.last_at, o.hours,
        (count(*) over (partition by o.actor_id, o.day))::integer,
        lower(substring(trim(o.actor_name) from '[^[:space:]]+$')) = lower(substring(trim(h.name) from '[^[:space:]]+$')),
        exists (select 1 from user_account u join child_relationship r on r.person_id = u.person_id
            where u.id = o.actor_id and r.child_id = o.child_id and r.starts_on <= o.day and (r.ends_on is null or r.ends_on >= o.day))
          or exists (select 1 from child_team t join role_grant g on g.org_unit_id = t.org_unit_id
            where t.child_id = o.child_id and g.user_id = o.actor_id and t.starts_on <= o.day and (t.ends_on is null or t.ends_on >= o.day)
              and g.starts_on <= o.day and (g.ends_on is null or g.ends_on >= o.day)),
        greatest(
          (select max(r.ends_on) from user_account u join child_relationship r on r.person_id = u.person_id
            where u.id = o.actor_id and r.child_id = o.child_id and r.ends_on < o.day),
          (select max(least(t.ends_on, g.ends_on)) from child_team t join role_grant g on g.org_unit_id = t.org_unit_id
            where t.child_id = o.child_id and g.user_id = o.actor_id and least(t.ends_on, g.ends_on) < o.day
              and t.starts_on <= coalesce(g.ends_on, 'infinity') and g.starts_on <= coalesce(t.ends_on, 'infinity'))),
        not exists (select 1 from feedback f where f.child_id = o.child_id and f.given_on > o.day - quiet_days and f.given_on <= o.day)
          and not exists (select 1 from care_review v where v.child_id = o.child_id and v.held_on > o.day - quiet_days and v.held_on <= o.day)
          and not exists (select 1 from work_item w where w.child_id = o.child_id and w.closed_at is null)
          and not exists (select 1 from child_relationship r where r.child_id = o.child_id and r.starts_on > o.day - quiet_days),
        (select count(*) from line) = most
      from opening o join child h on h.id = o.child_id
      order by o.last_at desc, o.child_id;
  end $$;
  comment on function app.openings_to_judge(date, date, integer, integer) is
    'What is known of each opening of a record in these days, a line for a person, a child and a day, among the latest lines of the log: for the rules of what is unusual. Names of children for quality assurance alone.';
  revoke execute on function app.openings_to_judge from public;
  grant execute on function app.openings_to_judge to heard_app;
`;

/** What was unusual about opening a child’s record can be found: at night, of one’s own name, after leaving. */
export class JudgeWhoOpenedRecords1764002164100 implements MigrationInterface {
  name = 'JudgeWhoOpenedRecords1764002164100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(judge);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app.openings_to_judge(date, date, integer, integer)');
  }
}
