import type { MigrationInterface, QueryRunner } from 'typeorm';

/*
 * Numbers alone, by an index each and no further than a thousand: whoever runs the system knows no child. A complaint's
 * years count from the day on which its last stage was answered, or on which it ended without an answer.
 */
const counting = `
  create index ix_child_date_of_birth on child (date_of_birth);
  create index ix_role_grant_ended on role_grant (ends_on, user_id) where ends_on is not null;
  create function app.past_their_time(looked_after date, other_children date, complaints date, access_log date, leavers date)
    returns table(kind text, amount integer)
    language plpgsql stable security definer set search_path = public, app, pg_temp set enable_seqscan to off as $$
    begin
      if app.role() is distinct from 'ADMINISTRATOR' then
        raise insufficient_privilege using message = 'what is past its time is counted for who runs the system';
      end if;
      return query
        select 'LOOKED_AFTER', count(*)::int from (
          select 1 from child c where c.date_of_birth < looked_after and (
            exists (select 1 from child_status s where s.child_id = c.id and s.kind in ('CLA_EPISODE', 'PLACEMENT', 'CARE_LEAVER'))
            or exists (select 1 from care_review v where v.child_id = c.id))
          limit 1000) one
        union all
        select 'OTHER_CHILDREN', count(*)::int from (
          select 1 from child c where c.date_of_birth < other_children
            and not exists (select 1 from child_status s where s.child_id = c.id and s.kind in ('CLA_EPISODE', 'PLACEMENT', 'CARE_LEAVER'))
            and not exists (select 1 from care_review v where v.child_id = c.id)
          limit 1000) one
        union all
        select 'COMPLAINTS', count(*)::int from (
          (select 1 from representation r
            left join lateral (select g.responded_on from complaint_stage g where g.representation_id = r.id order by g.stage desc limit 1) last on true
            where r.kind = 'COMPLAINT' and r.received_on < complaints and coalesce(r.ended_on, last.responded_on) < complaints
            limit 1000)
          union all
          (select 1 from representation r where r.kind = 'COMPLIMENT' and r.received_on < complaints limit 1000)
          limit 1000) one
        union all
        select 'ACCESS_LOG', count(*)::int from (
          select 1 from access_event e where e.at < access_log::timestamp at time zone 'Europe/London' limit 1000) one
        union all
        select 'LEAVERS', count(*)::int from (
          select distinct g.user_id from role_grant g where g.ends_on < leavers
            and not exists (select 1 from role_grant h where h.user_id = g.user_id and (h.ends_on is null or h.ends_on >= leavers))
          limit 1000) one;
    end $$;
  revoke execute on function app.past_their_time from public;
  grant execute on function app.past_their_time to heard_app;
  comment on function app.past_their_time(date, date, date, date, date) is 'How many records of each kind began their years before a day, to a thousand.';
`;

/** A council that says how long it keeps records sees how many are past their time. */
export class CountWhatIsPastItsTime1764002170000 implements MigrationInterface {
  name = 'CountWhatIsPastItsTime1764002170000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(counting);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop function app.past_their_time; drop index ix_role_grant_ended; drop index ix_child_date_of_birth;',
    );
  }
}
