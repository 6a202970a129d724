import { Dice } from '@heard/demo-council/dice';
import { addDays } from '@heard/domain/calendar/plain-date';
import { breakKinds, decisionBreakKinds } from '@heard/domain/work/break-kinds';
import type { BreakRule } from '@heard/domain/work/break-rules';
import { breaksOf, type TellingHistory } from '@heard/domain/work/breaks-of';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCouncil, type TestCouncil } from '../../../test/council.js';
import { addPlan } from '../../../test/plan.js';
import { runAs, type TestUser } from '../../../test/run-as.js';
import { type TestDatabase, testToday, useDatabase } from '../../../test/use-database.js';
import { createClock } from '../../platform/clock.js';
import { newId } from '../../platform/ids.js';
import { mindDueBreaks } from './mind/mind-breaks.job.js';

const record = 'mutation ($input: RecordFeedbackInput!) { recordFeedback(input: $input) { id } }';
const decide = 'mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { id } }';
const takeBack = 'mutation ($input: TakeBackWordsInput!) { takeBackWords(input: $input) { id } }';
const close = 'mutation ($input: CloseUnshownInput!) { closeUnshown(input: $input) }';
const tell = 'mutation ($input: RecordTellingBackInput!) { recordTellingBack(input: $input) { id } }';

/** All breaks, from the rows of the chain alone: nothing of ours is called. */
const plain = `
  with last as (
    select distinct on (a.statement_id) a.statement_id, r.id, r.decided_on, r.action_promised from response_statement a join response r on r.id = a.response_id
    order by a.statement_id, a.answer_no desc),
  tried as (
    select distinct on (t.response_id, t.statement_id) t.* from told_back t order by t.response_id, t.statement_id, t.created_at desc, t.id desc),
  owed as (select subject_id as id, due_on from work_item where kind = 'ANSWER_CHILD' and closed_at is null),
  doing as (
    select ra.response_id, t.due_on, e.created_at as done_at, e.happened_on as done_on, true as shown
    from response_action ra join task t on t.id = ra.task_id left join task_event e on e.task_id = t.id and e.kind = 'DONE'
      and not exists (select 1 from task_event n where n.task_id = t.id and n.seq > e.seq)
    union all
    select ra.response_id, a.due_to, e.at, e.day, exists (select 1 from evidence k where k.action_id = a.id and k.what_changed <> '')
    from response_action ra join action a on a.id = ra.action_id
    left join (select action_id, max(created_at) as at, max(at)::date as day from action_event where to_column = 'ACHIEVED' group by action_id) e
      on e.action_id = a.id and a.column_key = 'ACHIEVED'),
  untold as (
    select l.statement_id, min(d.done_on) as since from last l join doing d on d.response_id = l.id and d.shown and d.done_at is not null
    where not exists (select 1 from told_back t where t.response_id = l.id and t.statement_id = l.statement_id and t.result = 'TOLD' and t.created_at >= d.done_at)
    group by l.statement_id)
  select 'UNDECIDED ' || s.id || ' ' || f.given_on || ' ' || least(f.given_on + case f.stream when 'CP_CONFERENCE' then 5 else 10 end, o.due_on) as break
  from statement s join feedback f on f.id = s.feedback_id join owed o on o.id = f.id
  where s.words is not null and s.id not in (select statement_id from last) and s.id not in (select statement_id from taken_back)
  union all
  select 'NO_ACTION ' || l.statement_id || ' ' || l.decided_on || ' ' || l.decided_on + 10
  from last l where l.action_promised and l.id not in (select response_id from response_action)
  union all
  select 'NOT_DONE ' || l.statement_id || ' ' || least(l.decided_on, min(d.due_on)) || ' ' || min(d.due_on)
  from last l join doing d on d.response_id = l.id where d.done_at is null and d.due_on is not null group by l.statement_id, l.decided_on
  union all
  select 'NO_EVIDENCE ' || l.statement_id || ' ' || min(d.done_on) || ' ' || min(d.done_on) + 14
  from last l join doing d on d.response_id = l.id where d.done_at is not null and not d.shown
    and not exists (select 1 from work_item_event e join work_item w on w.id = e.work_item_id where e.kind = 'CLOSED' and w.subject_id = l.statement_id and e.created_at >= d.done_at)
  group by l.statement_id
  union all
  select 'NOT_TOLD ' || s.id || ' ' || least(l.decided_on, coalesce(t.try_again_on, o.due_on)) || ' ' || coalesce(t.try_again_on, least(l.decided_on + 7, o.due_on))
  from statement s join last l on l.statement_id = s.id left join tried t on t.response_id = l.id and t.statement_id = s.id
  left join owed o on o.id = s.feedback_id
  where t.id is null or t.result = 'COULD_NOT'
  union all
  select 'NOT_TOLD ' || l.statement_id || ' ' || u.since || ' ' || u.since + 7
  from last l join untold u on u.statement_id = l.statement_id join tried t on t.response_id = l.id and t.statement_id = l.statement_id
  where t.result = 'TOLD'
  union all
  select 'PROMISE_PASSED ' || o.id || ' ' || o.due_on || ' ' || o.due_on from owed o where o.due_on < $1
  order by 1`;

const open = `
  select kind || ' ' || subject_id || ' ' || since_on || ' ' || due_on as break from work_item
  where kind <> 'ANSWER_CHILD' and closed_at is null order by 1`;

/** How far each statement of a child has come: kept, and told from the rows of the chain alone. */
const kept = `
  select p.statement_id || ' ' || p.state || ' ' || p.is_to_do || ' ' || coalesce(p.decided_on::text, '-') || ' ' || (p.under_way_on is not null)
    || ' ' || coalesce(p.shown_on::text, '-') || ' ' || coalesce(p.told_on::text, '-') as break
  from chain_progress p order by 1`;
const come = `
  with last as (
    select distinct on (a.statement_id) a.statement_id, r.id, r.action_promised from response_statement a join response r on r.id = a.response_id
    order by a.statement_id, a.answer_no desc),
  doing as (
    select ra.response_id, e.created_at as done_at, e.happened_on as done_on, true as shown
    from response_action ra join task t on t.id = ra.task_id left join task_event e on e.task_id = t.id and e.kind = 'DONE'
      and not exists (select 1 from task_event n where n.task_id = t.id and n.seq > e.seq)
    union all
    select ra.response_id, e.at, e.day, exists (select 1 from evidence k where k.action_id = a.id and k.what_changed <> '')
    from response_action ra join action a on a.id = ra.action_id
    left join (select action_id, max(created_at) as at, max(at)::date as day from action_event where to_column = 'ACHIEVED' group by action_id) e
      on e.action_id = a.id and a.column_key = 'ACHIEVED'),
  done as (
    select response_id, bool_and(done_at is not null and shown) as all_shown, max(done_at) filter (where shown) as at,
      max(done_on) filter (where shown) as day
    from doing group by response_id)
  select s.id || ' ' || case
      when t.result = 'TOLD' and t.created_at < d.at then 'DONE_UNTOLD' when t.result is not null then t.result when l.id is not null then 'DECIDED'
      when s.id in (select statement_id from taken_back) then 'WITHDRAWN' when w.id is not null then 'UNDECIDED' when f.answer_expected then 'ANSWERED' else 'NOT_ASKED' end
    || ' ' || coalesce(l.action_promised or d.response_id is not null, false)
    || ' ' || coalesce((select r.decided_on::text from response_statement a join response r on r.id = a.response_id
      where a.statement_id = s.id and a.answer_no = 1), '-')
    || ' ' || (d.response_id is not null) || ' ' || coalesce(case when d.all_shown then d.day::text end, '-')
    || ' ' || coalesce((select min(b.told_on)::text from told_back b where b.statement_id = s.id and b.response_id = l.id and b.result = 'TOLD'), '-') as break
  from statement s join feedback f on f.id = s.feedback_id left join last l on l.statement_id = s.id left join done d on d.response_id = l.id
  left join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
  left join lateral (select b.result, b.created_at from told_back b where b.statement_id = s.id and b.response_id = l.id
    order by b.created_at desc, b.id desc limit 1) t on true
  where f.speaker_role = 'CHILD' and s.words is not null
    and (l.id is not null or f.answer_expected or f.id not in (select reaction_feedback_id from told_back where reaction_feedback_id is not null))
  order by 1`;

const histories = `
  select f.id, f.stream, f.given_on::text as "givenOn",
    (select json_build_object('promisedFor', w.due_on) from work_item w where w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null) as owed,
    (select coalesce(json_agg(json_build_object('id', s.id, 'isTakenBack', exists (select 1 from taken_back k where k.statement_id = s.id), 'decision', (
        select json_build_object('decidedOn', r.decided_on, 'isActionPromised', r.action_promised,
          'doings', (select coalesce(json_agg(json_build_object('dueOn', d.due_on, 'doneOn', d.done_on, 'isShown', d.is_shown, 'isExcused', exists (
              select 1 from work_item_event e join work_item w on w.id = e.work_item_id where e.kind = 'CLOSED' and w.subject_id = s.id and e.created_at >= d.done_at), 'isTold', exists (
              select 1 from told_back t where t.statement_id = s.id and t.response_id = r.id and t.result = 'TOLD' and t.created_at >= d.done_at))), '[]')
            from app.doings_of(r.id) d),
          'lastTelling', (select json_build_object('result', t.result, 'tryAgainOn', t.try_again_on) from told_back t
            where t.statement_id = s.id and t.response_id = r.id order by t.created_at desc, t.id desc limit 1))
        from response_statement a join response r on r.id = a.response_id where a.statement_id = s.id order by a.answer_no desc limit 1))), '[]')
      from statement s where s.feedback_id = f.id and s.words is not null) as statements
  from feedback f`;

/** Its last two words are since when it waits, and by when it is due. */
function isDueBefore(line: string): boolean {
  const [since = '', due = ''] = line.split(' ').slice(-2);
  return due < since;
}

describe('breaks of histories that happened at random', () => {
  const db = useDatabase();
  const dice = new Dice('work');
  let council: TestCouncil;
  let me: TestUser;
  let day = testToday;
  let now: TestDatabase;
  const told: string[] = [];
  let cards: string[] = [];
  let closed = 0;

  beforeAll(async () => {
    council = await buildCouncil(db);
    me = council.users.PRACTITIONER;
    now = db;
    cards = [...(await addPlan(db, { lead: me, cards: 60 })).actions];
  });

  async function list(sql: string, parameters: readonly unknown[] = []): Promise<readonly string[]> {
    return (await db.owner.query<{ break: string }>(sql, [...parameters])).rows.map((row) => row.break);
  }

  async function sayMore(): Promise<void> {
    const isPromised = dice.chance(0.8);
    const input = {
      clientId: newId(),
      childId: dice.pick([council.children.mine, council.children.team]),
      stream: dice.pick(['DIRECT_WORK', 'CP_CONFERENCE', 'CIC_REVIEW']),
      givenOn: addDays(day, -dice.between(0, 20)),
      words: 'A dog',
      wishesAndFeelings: dice.chance(0.4) ? 'To be asked' : null,
      answerExpected: isPromised,
      answerBy: isPromised && dice.chance(0.7) ? addDays(day, dice.between(0, 9)) : null,
      withheldFrom: dice.chance(0.3) ? [council.users.TEAM_MANAGER.userId] : [],
    };
    told.push((await runAs(now, me, record, { input })).data.recordFeedback.id);
  }

  async function chainOf(feedbackId: string): Promise<readonly { id: string; response: string | null }[]> {
    const { rows } = await db.owner.query<{ id: string; response: string | null }>(
      `select s.id, (select a.response_id from response_statement a where a.statement_id = s.id order by a.answer_no desc limit 1) as response
       from statement s where s.feedback_id = $1 order by s.id`,
      [feedbackId],
    );
    return rows;
  }

  async function decideSome(): Promise<void> {
    const id = dice.pick(told);
    const chosen = dice.pick(await chainOf(id));
    const changes = chosen.response === null ? {} : { replaces: chosen.response, correction: 'It was wrong' };
    const reason = { outcome: 'PARTLY', reason: 'We asked', actionPromised: dice.chance(0.5), decidedOn: day };
    const input = { clientId: newId(), feedbackIds: [id], statementIds: [chosen.id], ...reason, ...changes };
    await runAs(now, me, decide, { input });
  }

  async function tellSome(): Promise<void> {
    const id = dice.pick(told);
    const decided = (await chainOf(id)).filter(({ response }) => response !== null);
    const decisionId = decided[0]?.response;
    if (decisionId === undefined || decisionId === null) return;
    const ways = {
      TOLD: { words: 'Yes', means: 'CONVERSATION' },
      ASKED_NOT: {},
      COULD_NOT: { reason: 'At school', tryAgainOn: addDays(day, dice.between(1, 8)) },
    };
    const result = dice.pick(['TOLD', 'TOLD', 'ASKED_NOT', 'COULD_NOT'] as const);
    const reaction = result === 'TOLD' && dice.chance(0.3) ? { reaction: 'Hm', stillNotRight: true } : {};
    const input = { clientId: newId(), feedbackId: id, decisionId, toldOn: day, result, ...ways[result], ...reaction };
    await runAs(now, me, tell, { input });
  }

  async function takeSomeBack(): Promise<void> {
    const id = dice.pick(told);
    await runAs(now, me, takeBack, {
      input: { clientId: newId(), feedbackId: id, takenBackOn: day, reason: 'Not now' },
    });
  }

  async function closeSome(): Promise<void> {
    const [found] = await list(
      `select feedback_id as break from work_item where kind = 'NO_EVIDENCE' and closed_at is null order by id limit 1`,
    );
    if (found === undefined) return;
    const input = { clientId: newId(), feedbackId: found, reason: 'Whoever did it has left' };
    closed += (await runAs(now, council.users.TEAM_MANAGER, close, { input })).errors.length === 0 ? 1 : 0;
  }

  async function decision(): Promise<string | undefined> {
    const { rows } = await db.owner.query<{ id: string }>('select id from response order by id');
    return rows[dice.between(0, rows.length - 1)]?.id;
  }

  /** A task, or a card. */
  async function doSome(): Promise<void> {
    const id = await decision();
    if (id === undefined) return;
    const link = `insert into response_action (id, response_id, task_id, action_id) values ($1, $2, $3, $4)`;
    if (dice.chance(0.5)) await db.owner.query(link, [newId(), id, await newTask(), null]);
    else await db.owner.query(link, [newId(), id, null, await newCard()]);
  }

  async function newTask(): Promise<string> {
    const id = newId();
    const row = [id, me.userId, addDays(day, dice.between(1, 9))];
    await db.owner.query(`insert into task (id, title, owner_id, due_on) values ($1, 'Ask', $2, $3)`, row);
    return id;
  }

  async function newCard(): Promise<string> {
    const id = cards.pop();
    if (id === undefined) throw new Error('More cards than these');
    const dueTo = dice.chance(0.5) ? addDays(day, 20) : null;
    await db.owner.query('update action set due_to = $2 where id = $1', [id, dueTo]);
    return id;
  }

  async function finishSome(): Promise<void> {
    const { rows } = await db.owner.query<{ task: string | null; card: string | null }>(
      'select task_id as task, action_id as card from response_action order by id',
    );
    const found = rows[dice.between(0, rows.length - 1)];
    if (found?.task) {
      await db.owner.query(
        `insert into task_event (id, client_id, payload_sha256, task_id, seq, kind, happened_on, words, acted_by)
         select $1, $2, '', $3, n, case n % 2 when 1 then 'DONE' else 'REOPENED' end, $4, 'Asked', $5
         from (select 1 + count(*)::int as n from task_event where task_id = $3) k`,
        [newId(), newId(), found.task, day, me.userId],
      );
    }
    if (found?.card) await moveCard(found.card);
  }

  async function showSome(): Promise<void> {
    const { rows } = await db.owner.query<{ id: string }>(
      'select action_id as id from response_action where action_id is not null order by id',
    );
    await db.owner.query(
      `insert into evidence (id, action_id, kind, body, what_changed, added_by) select $1, $2, 'TEXT', 'Seen', 'A dog', $3 where $2::uuid is not null`,
      [newId(), rows[dice.between(0, rows.length - 1)]?.id ?? null, me.userId],
    );
  }

  async function moveCard(id: string): Promise<void> {
    await db.owner.query(
      `with moved as (update action set column_key = case column_key when 'ACHIEVED' then 'IN_PROGRESS' else 'ACHIEVED' end where id = $1 returning column_key)
       insert into action_event (id, action_id, seq, kind, to_column, at)
       select $2, $1, (select 1 + count(*) from action_event where action_id = $1), 'MOVED', column_key, $3::date + time '12:00' from moved`,
      [id, newId(), day],
    );
  }

  async function sleep(): Promise<void> {
    day = addDays(day, dice.between(1, 4));
    now = { ...db, place: { ...db.place, clock: createClock(day) } };
    await mindDueBreaks(now.place);
  }

  test('are the open items, after every step, told by plain SQL and by the domain', async () => {
    const { rows: rules } = await db.owner.query<BreakRule>('select kind, stream, level, days from break_rule');
    const most = new Map<string, number>();
    await sayMore();
    for (let step = 0; step < 200; step += 1) {
      await dice.pick([
        sayMore,
        sayMore,
        decideSome,
        decideSome,
        doSome,
        finishSome,
        finishSome,
        showSome,
        takeSomeBack,
        closeSome,
        tellSome,
        tellSome,
        sleep,
      ])();
      const found = await list(open);
      expect([step, found]).toEqual([step, await list(plain, [day])]);
      expect([step, await list(kept)]).toEqual([step, await list(come)]);
      expect([step, found.filter(isDueBefore)]).toEqual([step, []]);
      const { rows } = await db.owner.query<TellingHistory>(histories);
      const said = rows.flatMap((history) => breaksOf(history, rules, day));
      expect(said.map((one) => `${one.kind} ${one.subjectId} ${one.sinceOn} ${one.dueOn}`).toSorted()).toEqual(found);
      for (const kind of breakKinds.filter((one) => !decisionBreakKinds.includes(one))) {
        const amount = found.filter((one) => one.startsWith(kind)).length;
        most.set(kind, Math.max(most.get(kind) ?? 0, amount));
      }
    }
    expect(Math.min(...most.values())).toBeGreaterThan(0);
    expect(closed).toBeGreaterThan(0);
  });

  test('each has an owner who may read the words, and was closed by a row that is there', async () => {
    const { rows } = await db.owner.query(
      `select count(*) filter (where closed_at is null and (owner_id is null or not app.may_own(owner_id, feedback_id, $1)))::int as unread,
         count(*) filter (where closed_at is not null)::int > 10 as closed,
         count(*) filter (where closed_at is not null and closed_by is null and not exists (
           select 1 from (${[
             'response',
             'told_back',
             'work_item',
             'response_action',
             'task_event',
             'action_event',
             'evidence',
             'taken_back',
           ]
             .map((table) => `select id from ${table}`)
             .join(' union all ')}) row_of where row_of.id = mended_by))::int as unexplained
       from work_item where kind <> 'ANSWER_CHILD'`,
      [day],
    );
    expect(rows).toEqual([{ unread: 0, closed: true, unexplained: 0 }]);
  });
});
