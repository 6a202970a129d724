import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'security definer set search_path = public, app, pg_temp';
const wide = `(select app.role()) in ('SYSTEM', 'QUALITY_ASSURANCE', 'LEADERSHIP')`;
const inCare = (child: string, day: string): string => `exists (
      select 1 from child_status s where s.child_id = ${child} and s.kind = 'CLA_EPISODE'
        and s.starts_on <= ${day} and (s.ends_on is null or s.ends_on >= ${day}))`;
const hasEpisodes = (child: string): string =>
  `exists (select 1 from child_status s where s.child_id = ${child} and s.kind = 'CLA_EPISODE')`;
const starts = `not exists (
          select 1 from child_status e where e.child_id = s.child_id and e.kind = 'CLA_EPISODE' and e.starts_on < s.starts_on
            and (e.ends_on is null or e.ends_on >= s.starts_on - 1))`;

/*
 * Three ways to know when a review was due: somebody recorded it; it follows from the review before; it is the first,
 * and follows from the day on which the child came into care. Where records don't reach back to that day nobody knows
 * which review was the second, so the longest time that the regulation allows is taken: nothing is called late that may
 * not have been. A review that was not held counts where the child was in care on the day, and where records of reviews
 * reach that far: a council that loads returns has not yet told of the time since.
 */
const due = `
  create function app.reviews_due(first date, last date, holidays date[], held_through date)
    returns table (child_id uuid, due_on date, held_on date)
    language sql stable ${definer} rows 1000 as $$
    with told as (select max(r.held_on) as through from care_review r where r.held_on <= app.today()),
    recorded as (
      select r.child_id, r.due_on, case when r.held_on <= app.today() then r.held_on end as held_on
      from care_review r
      where r.due_on between first and last and r.same_day_no = 1),
    following as (
      select p.child_id, f.due_on, n.held_on
      from care_review p
      left join lateral (
        select r.held_on, r.due_on from care_review r
        where r.child_id = p.child_id and r.held_on > p.held_on and r.held_on <= app.today()
        order by r.held_on limit 1) n on true
      cross join lateral (
        select (p.held_on + case when exists (
          select 1 from child_status s
          where s.child_id = p.child_id and s.kind = 'CLA_EPISODE' and s.code not in ('V3', 'V4')
            and s.starts_on <= p.held_on and s.starts_on + interval '6 months' >= p.held_on and ${starts}
            and not exists (
              select 1 from care_review b
              where b.child_id = p.child_id and b.held_on >= s.starts_on and b.held_on < p.held_on))
          then interval '3 months' else interval '6 months' end)::date as due_on) f
      where p.held_on between (first - interval '6 months')::date - 3 and (last - interval '3 months')::date + 3
        and p.same_day_no = 1 and n.due_on is null
        and (${inCare('p.child_id', 'f.due_on')}
          or (n.held_on is not null and (n.held_on <= f.due_on or not ${hasEpisodes('p.child_id')})))),
    firsts as (
      select s.child_id, f.due_on, n.held_on
      from child_status s
      left join lateral (
        select r.held_on, r.due_on from care_review r
        where r.child_id = s.child_id and r.held_on >= s.starts_on and r.held_on <= app.today()
        order by r.held_on limit 1) n on true
      cross join lateral (
        select d::date as due_on from generate_series(s.starts_on + 1, s.starts_on + 60, interval '1 day') d
        where n.due_on is null and extract(isodow from d) < 6 and d::date <> all (holidays)
        order by d offset 19 limit 1) f
      where s.kind = 'CLA_EPISODE' and s.code not in ('V3', 'V4') and s.starts_on between first - 60 and last
        and s.starts_on <= held_through - 60 and ${starts} and n.due_on is null
        and (${inCare('s.child_id', 'f.due_on')} or n.held_on <= f.due_on))
    select k.child_id, k.due_on, k.held_on
    from (select * from recorded union all select * from following union all select * from firsts) k
    join child c on c.id = k.child_id
    cross join told
    where k.due_on between first and last and k.due_on <= app.today()
      and (k.held_on is not null or k.due_on < least(app.today(), told.through))
      and (c.date_of_birth is null or k.due_on < c.date_of_birth + interval '18 years')
      and (${wide} or k.child_id in (select app.my_counted_children())) $$;
  revoke execute on function app.reviews_due from public;
  grant execute on function app.reviews_due to heard_app;
  comment on function app.reviews_due is
    'Reviews of the reader''s own that were due in these days, held or not (held_on null). Care Planning Regulations 2010, regulation 33: 20 working days after coming into care, then 3 months, then every 6, each from the day the one before was held.';
  create index ix_care_review_due_on on care_review (due_on, child_id) where due_on is not null;
`;

const isTwice = `r.same_day_no > 1 and r.import_run_id is not null and exists (
          select 1 from care_review same where same.child_id = r.child_id and same.held_on = r.held_on
            and same.same_day_no < r.same_day_no and same.participation_code = r.participation_code
            and same.import_run_id = r.import_run_id)`;

/** One reason for each review: first what keeps it from counting. */
const doubt = `
    select r.id, r.child_id, c.reference, r.held_on, r.participation_code, c.date_of_birth,
      case
        when r.held_on > app.today() then 'TO_COME'
        when extract(year from age(r.held_on::timestamp, c.date_of_birth::timestamp)) >= 18 then 'GROWN_UP'
        when ${isTwice} then 'SAME_ROW'
        when r.participation_code = 'PN0' and c.date_of_birth <= r.held_on
          and r.held_on >= c.date_of_birth + interval '4 years' then 'CODED_UNDER_FOUR'
        when r.participation_code <> 'PN0' and c.date_of_birth <= r.held_on
          and r.held_on < c.date_of_birth + interval '4 years' then 'CODED_FOUR_OR_OVER'
        when ${hasEpisodes('r.child_id')} and not ${inCare('r.child_id', 'r.held_on')} then 'NOT_IN_CARE'
      end as doubt`;

const doubts = `
  create view app.reviews_in_doubt with (security_barrier) as
    ${doubt} from care_review r join child c on c.id = r.child_id where ${wide}
    union all
    ${doubt} from app.my_counted_children() mine(child_id) join care_review r on r.child_id = mine.child_id
      join child c on c.id = r.child_id;
  grant select on app.reviews_in_doubt to heard_app;
  comment on view app.reviews_in_doubt is
    'Reviews that somebody should look into, for the readers of app.review_figures; doubt is null for the others. By the child''s reference: whoever counts a review may open the record behind it.';
`;

const back = `
  drop view app.reviews_in_doubt;
  drop index ix_care_review_due_on;
  drop function app.reviews_due;
`;

/** Held on time is said of reviews that were due, and what is odd about a review can be found. */
export class TellWhichReviewsWereDue1764001800100 implements MigrationInterface {
  name = 'TellWhichReviewsWereDue1764001800100';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [due, doubts]) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}
