import type { BareUnit } from './bare-unit.js';

export type Input = Readonly<Record<string, unknown>>;
export type BareRequest = (unit: BareUnit, input: Input, today: string) => Promise<unknown>;

const list = `
  with found as (
    select f.*, row_number() over (order by f.rank, f.sort_name collate "C", f.id) as place
    from app.find_children($1, null, null, null, 51) f)
  select k.id, k.reference, k.name, k.known_as, k.date_of_birth, k.depth, heard.given_on as last_heard_on,
    open.waiting, open.next,
    (select o.name from child_team t join org_unit o on o.id = t.org_unit_id
     where t.child_id = k.id and t.starts_on <= $2 and (t.ends_on is null or t.ends_on >= $2) order by t.starts_on desc limit 1) as team,
    (select p.name from child_relationship r join person p on p.id = r.person_id
     where r.child_id = k.id and r.kind = 'ALLOCATED_WORKER' and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2)
     order by r.starts_on desc limit 1) as worker
  from found k
  left join lateral (
    select f.given_on from feedback f where f.child_id = k.id and f.speaker_role = 'CHILD'
      and exists (select 1 from statement s where s.feedback_id = f.id and s.words is not null)
    order by f.given_on desc limit 1) heard on true
  left join lateral (
    select count(*)::int as waiting, min(w.due_on) as next from work_item w
    where w.child_id = k.id and w.kind = 'ANSWER_CHILD' and w.closed_at is null) open on true
  order by k.place`;

const children: BareRequest = async (unit, input, today) => {
  const rows = (await unit.query(list, [input['search'] ?? '', today])).slice(0, 50);
  await unit.audit(
    ['children'],
    rows.map((row) => String(row['id'])),
    'LISTED',
  );
  return rows;
};

const cells = `
  select c.value_key as team, u.name, c.period_from as quarter, sum(pn1 + pn2 + pn3 + pn4 + pn5 + pn6 + pn7)::int as counted,
    sum(pn1 + pn2 + pn3 + pn5 + pn6)::int as participated
  from participation_cell c left join org_unit u on u.id::text = c.value_key
  where c.period_kind = 'QUARTER' and c.dimension = 'TEAM' and c.period_from between date_trunc('quarter', $1::date) and $2::date
    and not exists (select 1 from participation_change x where x.quarter between date_trunc('quarter', $1::date) and $2::date)
  group by 1, 2, 3`;

const grid: BareRequest = async (unit, input) => {
  const rows = await unit.query(cells, [input['from'], input['to']]);
  await unit.audit(['participationGrid'], [], 'LISTED');
  return rows;
};

const cards = `
  select a.id, a.plan_id, a.no, a.title, a.version, a.column_key, a.timescale_text, a.due_from, a.due_to, a.measure,
    o.id as objective_id, o.no as objective_no, o.theme, o.title as objective, unit.name as unit,
    (select json_agg(json_build_object('label', l.label, 'name', p.name, 'person', l.person_id) order by l.id)
     from action_lead l left join person p on p.id = l.person_id where l.action_id = a.id) as leads,
    shown.evidence, shown.changed,
    case when a.column_key = 'BLOCKED' then (select e.detail ->> 'note' from action_event e
      where e.action_id = a.id and (e.kind = 'MOVED' or e.detail ->> 'note' is not null) order by e.seq desc limit 1) end as waits
  from action a join objective o on o.id = a.objective_id left join org_unit unit on unit.id = a.org_unit_id
  left join lateral (
    select count(*)::int as evidence, (array_agg(e.what_changed order by e.created_at desc) filter (where e.what_changed <> ''))[1] as changed
    from evidence e where e.action_id = a.id) shown on true
  where a.plan_id = $1
  order by a.rank collate "C"`;

const newest = `
  select p.id, p.title, p.starts_on, p.ends_on,
    (select json_agg(json_build_object('key', b.key, 'label', b.label, 'wipLimit', b.wip_limit) order by b.position)
     from board_column b where b.plan_id = p.id) as columns
  from plan p order by p.created_at desc, p.id desc limit 1`;

const board: BareRequest = async (unit) => {
  const [plan] = await unit.query(newest, []);
  return { ...plan, cards: await unit.query(cards, [plan?.['id']]) };
};

const byTheChild = `f.child_id = c.id and f.speaker_role = 'CHILD'`;
const inWords = `exists (select 1 from statement s where s.feedback_id = f.id and s.words is not null)`;

const opened = `
  select c.*, exists (select 1 from child_relationship r where r.child_id = c.id and r.person_id = $3
      and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2)) as mine,
    (select json_agg(json_build_object('kind', r.kind, 'name', p.name, 'responsible', r.parental_responsibility))
     from child_relationship r join person p on p.id = r.person_id
     where r.child_id = c.id and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2)) as people,
    (select json_agg(json_build_object('source', h.source, 'on', h."on") order by h."on" desc, h.source) from (
      select f.source, max(f.given_on) as "on" from feedback f where ${byTheChild} and ${inWords} group by f.source) h) as heard,
    (select f.given_on from feedback f where ${byTheChild} and ${inWords} order by f.given_on desc limit 1) as last_heard_on,
    open.waiting, open.next,
    (select o.name from child_team t join org_unit o on o.id = t.org_unit_id
     where t.child_id = c.id and t.starts_on <= $2 and (t.ends_on is null or t.ends_on >= $2) order by t.starts_on desc limit 1) as team,
    (select p.name from child_relationship r join person p on p.id = r.person_id
     where r.child_id = c.id and r.kind = 'ALLOCATED_WORKER' and r.starts_on <= $2 and (r.ends_on is null or r.ends_on >= $2)
     order by r.starts_on desc limit 1) as worker,
    (select f.id from feedback f where ${byTheChild} and exists (
       select 1 from statement s where s.feedback_id = f.id and s.kind in ('WORDS', 'OBSERVATION'))
     order by f.given_on desc, f.id desc limit 1) as latest,
    (select f.id from feedback f where ${byTheChild} and exists (
       select 1 from statement s where s.feedback_id = f.id and s.kind = 'WISHES_AND_FEELINGS')
     order by f.given_on desc, f.id desc limit 1) as latest_wishes,
    array(select f.id from feedback f join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
     where f.child_id = c.id order by w.due_on nulls last, f.id) as waits
  from child c
  left join lateral (
    select count(*)::int as waiting, min(w.due_on) as next from work_item w
    where w.child_id = c.id and w.kind = 'ANSWER_CHILD' and w.closed_at is null) open on true
  where c.id = $1 and app.may_read_child(c.id)`;

const told = `
  with page as (
    select f.id, f.given_on as "on" from feedback f where f.child_id = $1
    union all select r.id, r.held_on from care_review r where r.child_id = $1
    union all select k.id, k.held_on from cp_conference k where k.child_id = $1 and k.held_on is not null
    order by 2 desc, 1 desc limit 21),
  moments as (
    select id, "on", true as on_page from page
    union all select f.id, f.given_on, false from feedback f where f.id = any($2::uuid[]) and f.id not in (select id from page))
  select m.id, m."on", m.on_page, to_json(f.*) as feedback, writer.name as recorded_by, answerer.name as answered_by,
    r.participation_code, k.kind as conference, k.child_attended, k.child_gave_views,
    exists (select 1 from work_item w where w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null) as waiting,
    (select json_agg(json_build_object('kind', s.kind, 'words', s.words, 'reason', s.not_ascertained_reason,
      'interpretations', (select json_agg(json_build_object('id', i.id, 'words', i.words, 'author', p.name, 'on', i.written_on))
        from interpretation i join user_account u on u.id = i.author_id join person p on p.id = u.person_id where i.statement_id = s.id),
      'themes', (select json_agg(json_build_object('key', t.key, 'label', t.label, 'area', t.area))
        from statement_theme x join theme t on t.id = x.theme_id where x.statement_id = s.id),
      'consents', (select json_agg(json_build_object('use', g.use, 'no', g.answer_no, 'given', g.given, 'basis', g.basis,
          'givenBy', g.given_by, 'holder', g.holder, 'reason', g.reason, 'askedOn', g.asked_on, 'judgedBy', p.name)) from consent g
        join user_account u on u.id = g.judged_by join person p on p.id = u.person_id
        where g.statement_id = s.id))) from statement s where s.feedback_id = f.id) as statements,
    (select json_agg(json_build_object('who', x.who, 'detail', x.detail)) from feedback_present x where x.feedback_id = f.id) as present,
    (select json_agg(p.name) from withheld_from x join user_account u on u.id = x.user_id join person p on p.id = u.person_id
     where x.feedback_id = f.id) as withheld
  from moments m left join feedback f on f.id = m.id left join care_review r on r.id = m.id left join cp_conference k on k.id = m.id
  left join user_account u on u.id = f.recorded_by left join person writer on writer.id = u.person_id
  left join user_account au on au.id = f.answer_owner_id left join person answerer on answerer.id = au.person_id
  order by m."on" desc, m.id desc`;

const child: BareRequest = async (unit, input, today) => {
  const id = String(input['id']);
  const [record] = await unit.query(opened, [id, today, unit.personId]);
  const { latest, latest_wishes: wishes, waits } = record ?? {};
  const needed = [latest, wishes, ...(Array.isArray(waits) ? waits : [])].filter((one) => typeof one === 'string');
  const moments = await unit.query(told, [id, needed]);
  // The product's page is two operations, each with a line in the log: the record, and the child's voice.
  await unit.audit(['child', 'childVoice'], [id], 'OPENED');
  const whole = (wanted: unknown): unknown => moments.find((one) => one['id'] === wanted);
  return {
    ...record,
    latest: whole(latest),
    latestWishes: whole(wishes),
    waiting: needed.slice(2).map(whole),
    timeline: moments.filter((one) => one['on_page'] === true).slice(0, 20),
  };
};

/** What reads; each is as few statements as it can be. */
export const barePages = { children, grid, board, child } as const;
