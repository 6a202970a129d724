import type { MigrationInterface, QueryRunner } from 'typeorm';

const signature =
  'app.chain_figures() returns table(children int, heard int, promised int, answered int, decided int, told int)';
const definer = 'language sql stable security definer set search_path = public, app, pg_temp';

const heard = `
    with hidden as materialized (
      select distinct f.child_id from withheld_from w join feedback f on f.id = w.feedback_id where w.user_id = app.user_id() and f.child_id is not null),
    needs as (
      select n.heard_on from child_need n where n.is_born and not exists (select 1 from hidden h where h.child_id = n.child_id)
      union all select d.heard_on from app.derive_child_need(array(select h.child_id from hidden h), app.user_id()) d where d.is_born),`;

const counted = `
    select k.*, o.*, t.* from (select count(*)::int, (count(*) filter (where heard_on >= app.today() - 42))::int from needs) k
    cross join (select count(*)::int, (count(*) filter (where in_time))::int from owed) o
    cross join (select count(*)::int, (count(*) filter (where told))::int from said) t
    where app.role() in ('QUALITY_ASSURANCE', 'LEADERSHIP')`;

/* One row for each statement, and an index that holds all that is counted of it. */
const byProgress = `
    owed as (
      select coalesce(p.told_on <= p.answer_by, false) as in_time from chain_progress p
      where p.answer_by between app.today() - 91 and app.today() - 1 and p.state not in ('ANSWERED', 'ASKED_NOT', 'WITHDRAWN')
        and p.feedback_id not in (select app.withheld_feedback())),
    said as (
      select p.told_on is not null or p.state = 'ASKED_NOT' as told from chain_progress p
      where p.decided_on between app.today() - 91 and app.today() and p.state not in ('ANSWERED', 'NOT_ASKED', 'UNDECIDED')
        and p.feedback_id not in (select app.withheld_feedback()))`;

const byChain = `
    owed as (
      select coalesce((w.closed_at at time zone 'Europe/London')::date <= f.answer_by, false) as in_time from feedback f
      join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id
      where f.answer_by between app.today() - 91 and app.today() - 1 and f.id not in (select app.withheld_feedback())),
    said as (
      select exists (select 1 from told_back t where t.statement_id = a.statement_id and t.result in ('TOLD', 'ASKED_NOT')) as told
      from response r join response_statement a on a.response_id = r.id join statement s on s.id = a.statement_id
      where r.decided_on between app.today() - 91 and app.today() and s.feedback_id not in (select app.withheld_feedback())
        and not exists (select 1 from response_statement n where n.statement_id = a.statement_id and n.answer_no > a.answer_no))`;

const comments = {
  byProgress:
    'Are we hearing, answering, telling? Children heard within six weeks; of what was to be told by a day of the last quarter, told by then; of what was decided in the last quarter, told.',
  byChain:
    'Are we hearing, answering, telling? Children heard within six weeks; promises of the last quarter that were kept by their day; decisions of the last quarter that were told.',
};

/** The figures of the first page are those of the picture of the chain, and read none of its tables; no first page grows with the council. */
export class CountTheFirstFiguresByTheirProgress1764002138300 implements MigrationInterface {
  name = 'CountTheFirstFiguresByTheirProgress1764002138300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index ix_chain_progress_answer_by on chain_progress (answer_by, told_on, state, feedback_id);
      create index ix_chain_progress_decided_on on chain_progress (decided_on, told_on, state, feedback_id)`);
    // What a partner gave, the latest first: else it is looked for among everything that anybody has given.
    await runner.query(`
      drop index ix_feedback_recorded_by;
      create index ix_feedback_recorded_by on feedback (recorded_by, given_on, id)`);
    await runner.query(`create or replace function ${signature} ${definer} as $$${heard}${byProgress}${counted} $$`);
    await runner.query(`comment on function app.chain_figures() is '${comments.byProgress}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`create or replace function ${signature} ${definer} as $$${heard}${byChain}${counted} $$`);
    await runner.query(`comment on function app.chain_figures() is '${comments.byChain}'`);
    await runner.query('drop index ix_chain_progress_answer_by; drop index ix_chain_progress_decided_on');
    await runner.query(
      'drop index ix_feedback_recorded_by; create index ix_feedback_recorded_by on feedback (recorded_by)',
    );
  }
}
