/*
 * What somebody who builds on PostGraphile would add to its generated schema, so that it can give these answers: figures
 * by team and quarter, a search that ranks, a telling stored whole, and a few columns that are worked out. Only the
 * benchmark's databases have it.
 */

const heard = `
  select f.given_on from public.feedback f where f.child_id = c.id and f.speaker_role = 'CHILD'
    and exists (select 1 from public.statement s where s.feedback_id = f.id and s.words is not null)
  order by f.given_on desc limit 1`;

const team = `
  select o.name from public.child_team t join public.org_unit o on o.id = t.org_unit_id
  where t.child_id = c.id and t.starts_on <= app.today() and (t.ends_on is null or t.ends_on >= app.today())
  order by t.starts_on desc limit 1`;

const worker = `
  select p.name from public.child_relationship r join public.person p on p.id = r.person_id
  where r.child_id = c.id and r.kind = 'ALLOCATED_WORKER' and r.starts_on <= app.today()
    and (r.ends_on is null or r.ends_on >= app.today()) order by r.starts_on desc limit 1`;

const waiting = `
  select count(*)::int from public.work_item w where w.child_id = c.id and w.kind = 'ANSWER_CHILD' and w.closed_at is null`;

const mine = `
  select exists (select 1 from public.child_relationship r join public.user_account u on u.person_id = r.person_id
    where u.id = app.user_id() and r.child_id = c.id and r.starts_on <= app.today() and (r.ends_on is null or r.ends_on >= app.today()))`;

const heardInEachWay = `
  select json_agg(json_build_object('source', h.source, 'on', h."on") order by h."on" desc, h.source) from (
    select f.source, max(f.given_on) as "on" from public.feedback f where f.child_id = c.id and f.speaker_role = 'CHILD'
      and exists (select 1 from public.statement s where s.feedback_id = f.id and s.words is not null) group by f.source) h`;

const nextAnswer = `
  select min(w.due_on) from public.work_item w where w.child_id = c.id and w.kind = 'ANSWER_CHILD' and w.closed_at is null`;

const newest = (kinds: string): string => `
  select f.* from public.feedback f where f.child_id = c.id and f.speaker_role = 'CHILD'
    and exists (select 1 from public.statement s where s.feedback_id = f.id and s.kind in (${kinds}))
  order by f.given_on desc, f.id desc limit 1`;

const unanswered = `
  select f.* from public.feedback f
  join public.work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
  where f.child_id = c.id order by w.due_on nulls last, f.id`;

const stillWaits = `
  select exists (select 1 from public.work_item w where w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null)`;

const evidence = `select count(*)::int from public.evidence e where e.action_id = a.id`;

const changed = `
  select e.what_changed from public.evidence e where e.action_id = a.id and e.what_changed <> '' order by e.created_at desc limit 1`;

const waits = `
  select e.detail ->> 'note' from public.action_event e where a.column_key = 'BLOCKED' and e.action_id = a.id
    and (e.kind = 'MOVED' or e.detail ->> 'note' is not null) order by e.seq desc limit 1`;

function column(name: string, of: string, type: string, body: string): string {
  const alias = of.slice(0, 1);
  return `
    create function bench.${of}_${name}(${alias} public.${of}) returns ${type} language sql stable as $$ ${body} $$;
    comment on function bench.${of}_${name}(public.${of}) is '@behavior -queryField +typeField';`;
}

const figures = `
  select u.name, c.period_from as quarter, sum(pn1 + pn2 + pn3 + pn4 + pn5 + pn6 + pn7)::int as counted,
    sum(pn1 + pn2 + pn3 + pn5 + pn6)::int as participated
  from public.participation_cell c left join public.org_unit u on u.id::text = c.value_key
  where c.period_kind = 'QUARTER' and c.dimension = 'TEAM' and c.period_from between date_trunc('quarter', $1) and $2
    and not exists (select 1 from public.participation_change x where x.quarter between date_trunc('quarter', $1) and $2)
  group by c.value_key, 1, 2`;

const storing = `
  declare
    me uuid := app.user_id();
    telling uuid := gen_random_uuid();
    main uuid := gen_random_uuid();
    stored public.feedback;
  begin
    insert into public.feedback (id, client_id, payload_sha256, child_id, stream, occasion, given_on, capture_method, language,
      source, speaker_role, recorded_by, received_at, answer_expected, answer_owner_id, answer_by, created_by)
    values (telling, client_id, md5(words), child_id, 'DIRECT_WORK', 'VISIT', given_on, 'CONVERSATION', 'en', 'OWN_WORDS', 'CHILD', me,
      now(), true, me, given_on, me);
    insert into public.statement (id, feedback_id, child_id, kind, words, created_by)
    values (main, telling, child_id, 'WORDS', words, me),
      (gen_random_uuid(), telling, child_id, 'WISHES_AND_FEELINGS', wishes, me);
    insert into public.feedback_present (id, feedback_id, who, created_by) values (gen_random_uuid(), telling, present, me);
    insert into public.work_item (id, kind, subject_id, child_id, owner_id, due_on, created_by)
    values (gen_random_uuid(), 'ANSWER_CHILD', telling, child_id, me, given_on, me);
    insert into public.interpretation (id, statement_id, author_id, written_on, words, created_by)
    values (gen_random_uuid(), main, me, given_on, interpretation, me);
    insert into public.statement_theme (id, statement_id, theme_id, chosen_by, created_by)
    select gen_random_uuid(), main, t.id, me, me from public.theme t where t.key = theme;
    select f.* into stored from public.feedback f where f.id = telling;
    return stored;
  end`;

/** Made anew each time, by the owner of the database. */
export const graphileSchema = `
  drop schema if exists bench cascade;
  create schema bench;
  grant usage on schema bench to heard_app, heard_api;
  create function bench.listed_children(search text, most int) returns setof public.child language sql stable as $$
    select c.* from app.find_children(search, null, null, null, most) f join public.child c on c.id = f.id
    order by f.rank, f.sort_name collate "C", f.id $$;
  ${column('team', 'child', 'text', team)}
  ${column('worker', 'child', 'text', worker)}
  ${column('last_heard_on', 'child', 'date', heard)}
  ${column('waiting', 'child', 'int', waiting)}
  ${column('mine', 'child', 'boolean', mine)}
  ${column('heard', 'child', 'json', heardInEachWay)}
  ${column('next_answer_by', 'child', 'date', nextAnswer)}
  ${column('latest', 'child', 'public.feedback', newest("'WORDS', 'OBSERVATION'"))}
  ${column('latest_wishes', 'child', 'public.feedback', newest("'WISHES_AND_FEELINGS'"))}
  ${column('unanswered', 'child', 'setof public.feedback', unanswered)}
  ${column('still_waits', 'feedback', 'boolean', stillWaits)}
  create function bench.current_plan() returns public.plan language sql stable as
    $$ select p.* from public.plan p order by p.created_at desc, p.id desc limit 1 $$;
  ${column('evidence_count', 'action', 'int', evidence)}
  ${column('what_changed', 'action', 'text', changed)}
  ${column('waiting_for', 'action', 'text', waits)}
  create function bench.team_quarters(date, date) returns table (name text, quarter date, counted int, participated int)
    language sql stable as $$ ${figures} $$;
  create function bench.record_feedback(client_id uuid, child_id uuid, given_on date, words text, wishes text,
    interpretation text, theme text, present text) returns public.feedback language plpgsql volatile as $$
    #variable_conflict use_variable
    ${storing} $$;`;
