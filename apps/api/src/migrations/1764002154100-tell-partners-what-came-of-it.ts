import type { MigrationInterface, QueryRunner } from 'typeorm';

/* They speak for themselves where they are to the child what the words say the speaker is. */
const told = `coalesce((
        select json_agg(json_build_object('toldOn', k.told_on, 'outcome', k.outcome, 'words', k.words) order by k.told_on desc, k.id desc)
        from (
          select distinct on (b.client_id) b.id, b.told_on, r.outcome, b.words from statement s
          join told_back b on b.statement_id = s.id and b.result = 'TOLD' join response r on r.id = b.response_id
          where s.feedback_id = f.id and app.role() = 'PARTNER' and exists (
            select 1 from child_relationship l join user_account u on u.person_id = l.person_id
            where u.id = app.user_id() and l.child_id = f.child_id and l.starts_on <= app.today() and (l.ends_on is null or l.ends_on >= app.today())
              and l.kind = case f.speaker_role when 'PARTNER' then 'PARTNER_WORKER' when 'ADVOCATE' then 'ADVOCATE' when 'INDEPENDENT_VISITOR' then 'INDEPENDENT_VISITOR' end)
          order by b.client_id, b.id) k), '[]')`;

const cameOf = (columns: string, values: string, comment: string): string => `
  drop function app.came_of_mine(int);
  create function app.came_of_mine(most int) returns table(id uuid, given_on date, child_name text, group_name text, answer_by date, decided_on date, told_on date, waits boolean${columns})
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select f.id, f.given_on, coalesce(c.known_as, c.name), f.group_name, w.due_on, d.decided_on, t.told_on, w.id is not null${values}
    from feedback f left join child c on c.id = f.child_id
    left join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
    left join lateral (select max(r.decided_on) as decided_on from statement s join response_statement a on a.statement_id = s.id join response r on r.id = a.response_id where s.feedback_id = f.id) d on true
    left join lateral (select max(b.told_on) as told_on from statement s join told_back b on b.statement_id = s.id and b.result = 'TOLD' where s.feedback_id = f.id) t on true
    where f.recorded_by = app.user_id() and f.id not in (select app.withheld_feedback())
      and (f.child_id is null or f.child_id in (select app.my_named_children()))
    order by f.given_on desc, f.id desc limit most $$;
  comment on function app.came_of_mine(int) is '${comment}';
  revoke execute on function app.came_of_mine from public;
  grant execute on function app.came_of_mine to heard_app;
`;

/** A partner who spoke reads what they were told, and the outcome that they were told of; of anybody else’s words, days. */
export class TellPartnersWhatCameOfIt1764002154100 implements MigrationInterface {
  name = 'TellPartnersWhatCameOfIt1764002154100';

  async up(runner: QueryRunner): Promise<void> {
    const comment =
      'How far what the reader wrote down has come. What was decided only where a partner spoke themselves and was told of it, in the words in which they were told: they need not read the record.';
    await runner.query(cameOf(', tellings json', `, ${told}`, comment));
  }

  async down(runner: QueryRunner): Promise<void> {
    const comment =
      'How far what the reader wrote down has come, and no word of what was decided: they need not read the record.';
    await runner.query(cameOf('', '', comment));
  }
}
