import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bank holidays in England and Wales, as they were known when this was written; from 2012 to 2028. */
const holidays = `
  2012-01-02 2012-04-06 2012-04-09 2012-05-07 2012-06-04 2012-06-05 2012-08-27 2012-12-25 2012-12-26 2013-01-01
  2013-03-29 2013-04-01 2013-05-06 2013-05-27 2013-08-26 2013-12-25 2013-12-26 2014-01-01 2014-04-18 2014-04-21
  2014-05-05 2014-05-26 2014-08-25 2014-12-25 2014-12-26 2015-01-01 2015-04-03 2015-04-06 2015-05-04 2015-05-25
  2015-08-31 2015-12-25 2015-12-28 2016-01-01 2016-03-25 2016-03-28 2016-05-02 2016-05-30 2016-08-29 2016-12-26
  2016-12-27 2017-01-02 2017-04-14 2017-04-17 2017-05-01 2017-05-29 2017-08-28 2017-12-25 2017-12-26 2018-01-01
  2018-03-30 2018-04-02 2018-05-07 2018-05-28 2018-08-27 2018-12-25 2018-12-26 2019-01-01 2019-04-19 2019-04-22
  2019-05-06 2019-05-27 2019-08-26 2019-12-25 2019-12-26 2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25
  2020-08-31 2020-12-25 2020-12-28 2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27
  2021-12-28 2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19 2022-12-26
  2022-12-27 2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26
  2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26 2025-01-01 2025-04-18
  2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26 2026-01-01 2026-04-03 2026-04-06 2026-05-04
  2026-05-25 2026-08-31 2026-12-25 2026-12-28 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30
  2027-12-27 2027-12-28 2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26`
  .trim()
  .split(/\s+/)
  .join(',');

const reason = 'The due date was worked out anew: only the day that the law names starts the clock';

/*
 * Until then the day on which an interest was decided started the clock of everybody, and not only of those whose
 * standing needs that decision. Day 0 is the start; in the corporate procedure it is the day of acknowledging, and until
 * that is known there are five days for it.
 */
const restate = `
  with working as (
    select w.day::date, row_number() over (order by w.day) as number
    from generate_series(date '2012-01-01', date '2028-12-31', interval '1 day') w (day)
    where extract(isodow from w.day) < 6 and w.day::date <> all ('{${holidays}}'::date[])),
  started as (
    select r.id, r.procedure, r.clock_starts_on as was_on,
      case when r.procedure = 'CORPORATE' then coalesce(r.acknowledged_on, r.received_on)
        when r.procedure = 'CHILDREN_ACT_1989' and r.from_whom = 'SUFFICIENT_INTEREST' then coalesce(r.sufficient_interest_on, r.received_on)
        else r.received_on end as is_on,
      case when r.procedure = 'CORPORATE' and r.acknowledged_on is null then 5 else 0 end as waiting
    from representation r where r.kind = 'COMPLAINT'),
  allowed as (
    select c.id, c.is_on, s.id as stage_id, s.standard_due_on as was_due_on, s.agreed_due_on as was_agreed_on,
      (select w.day from working w where w.number = (select count(*) from working p where p.day <= c.is_on) + 10 + c.waiting) as due_on,
      (select w.day from working w where w.number = (select count(*) from working p where p.day <= c.is_on) + 20 + c.waiting) as longest_on
    from started c join complaint_stage s on s.representation_id = c.id and s.stage = 'STAGE_1'
    where c.is_on is distinct from c.was_on and c.procedure <> 'OTHER' and c.is_on >= '2012-01-01'
      and (s.responded_on is null or c.is_on <= s.responded_on)),
  due as (
    select a.*, case when a.was_agreed_on > a.due_on then least(a.was_agreed_on, a.longest_on) end as agreed_on
    from allowed a where a.longest_on is not null),
  stages as (
    update complaint_stage s set started_on = d.is_on, standard_due_on = d.due_on, agreed_due_on = d.agreed_on,
      extension_reason = case when d.agreed_on is not null then s.extension_reason end,
      extension_note = case when d.agreed_on is not null then s.extension_note end,
      extended_on = case when d.agreed_on is not null then s.extended_on end,
      extended_by = case when d.agreed_on is not null then s.extended_by end,
      extended_at = case when d.agreed_on is not null then s.extended_at end
    from due d where s.id = d.stage_id),
  complaints as (
    update representation r set clock_starts_on = c.is_on, version = r.version + 1
    from started c left join due d on d.id = c.id
    where r.id = c.id and c.is_on is distinct from c.was_on
      and (d.id is not null or not exists (select 1 from complaint_stage s where s.representation_id = c.id) or c.procedure = 'OTHER')
    returning r.id, r.version, c.was_on, c.is_on),
  said as (
    select k.id, k.version, change.* from complaints k left join due d on d.id = k.id
    cross join lateral (values ('clockStartsOn', k.was_on, k.is_on), ('standardDueOn', d.was_due_on, d.due_on),
      ('agreedDueOn', d.was_agreed_on, d.agreed_on)) change (field, was, is_now)
    where change.was is distinct from change.is_now)
  insert into complaint_correction (id, representation_id, version, field, from_value, to_value, reason)
    select gen_random_uuid(), k.id, k.version, k.field, k.was::text, k.is_now::text, '${reason}' from said k`;

/* What an extension that went beyond nothing said is not written anywhere any more. */
const back = `
  update complaint_stage s set standard_due_on = k.from_value::date from complaint_correction k
    where k.representation_id = s.representation_id and s.stage = 'STAGE_1' and k.field = 'standardDueOn' and k.reason = '${reason}';
  update complaint_stage s set agreed_due_on = k.from_value::date from complaint_correction k
    where k.representation_id = s.representation_id and s.stage = 'STAGE_1' and k.field = 'agreedDueOn' and k.reason = '${reason}'
      and s.agreed_due_on is not null;
  update complaint_stage s set started_on = k.from_value::date from complaint_correction k
    where k.representation_id = s.representation_id and s.stage = 'STAGE_1' and k.field = 'clockStartsOn' and k.reason = '${reason}'
      and (s.responded_on is null or k.from_value::date <= s.responded_on);
  update representation r set clock_starts_on = k.from_value::date, version = r.version - 1 from complaint_correction k
    where k.representation_id = r.id and k.field = 'clockStartsOn' and k.reason = '${reason}';
  delete from complaint_correction where reason = '${reason}'`;

/** Complaints that were recorded before their clock was mended get the due dates that they would get now, and say so. */
export class RestateDueDates1764001941100 implements MigrationInterface {
  name = 'RestateDueDates1764001941100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(restate);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(back);
  }
}
