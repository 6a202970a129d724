import { councilDay } from '../../../platform/council-day.js';

const cardDone = `
  case when a.column_key = 'ACHIEVED' then (
    select json_build_object('at', coalesce(max(e.created_at), a.created_at), 'on', coalesce(max(${councilDay('e.at')}), ${councilDay('a.created_at')}))
    from action_event e where e.action_id = a.id and e.to_column = 'ACHIEVED') end`;

const cardShown = `
  case when a.column_key = 'ACHIEVED' then (
    select json_build_object('words', c.words, 'byName', cp.name, 'on', ${councilDay('c.at')})
    from (select e.what_changed as words, e.added_by as by, e.created_at as at from evidence e where e.action_id = a.id and e.what_changed <> ''
      union all select v.what_changed, v.actor_id, v.at from action_event v where v.action_id = a.id and v.what_changed <> '') c
    left join user_account cu on cu.id = c.by left join person cp on cp.id = cu.person_id order by c.at desc limit 1) end`;

const leads = `
  select string_agg(coalesce(lp.name, l.label), ', ' order by l.id) from action_lead l left join person lp on lp.id = l.person_id
  where l.action_id = a.id`;

const events = `
  select coalesce(json_agg(json_build_object('id', e.id, 'clientId', e.client_id, 'payload', e.payload_sha256, 'kind', e.kind, 'on', e.happened_on,
      'words', e.words, 'byName', ep.name, 'at', e.created_at) order by e.seq), '[]')
  from task_event e join user_account eu on eu.id = e.acted_by join person ep on ep.id = eu.person_id where e.task_id = k.id`;

const excused = `
  case when a.column_key = 'ACHIEVED' then (
    select json_build_object('words', h.closed_reason, 'byName', hp.name, 'on', ${councilDay('h.closed_at')})
    from work_item h join user_account hu on hu.id = h.closed_by join person hp on hp.id = hu.person_id
    where h.kind = 'NO_EVIDENCE' and h.subject_id = s.id and h.closed_at is not null order by h.closed_at desc limit 1) end`;

/** What the decision `r` about the statement `s` makes or joins, as an array in JSON. */
export const actionsOfDecision = `
  select coalesce(json_agg(json_build_object('id', x.id, 'clientId', x.client_id, 'payload', x.payload_sha256, 'actionId', a.id, 'taskId', k.id, 'no', a.no,
      'title', coalesce(a.title, k.title), 'ownerId', k.owner_id, 'ownerName', coalesce(kp.name, (${leads})),
      'dueOn', coalesce(k.due_on, a.due_to), 'columnKey', a.column_key, 'cardDone', ${cardDone}, 'cardShown', ${cardShown}, 'excused', ${excused},
      'promisedByName', xp.name, 'promisedOn', ${councilDay('x.created_at')},
      'hasEvidence', exists (select 1 from evidence w where w.action_id = a.id), 'events', (${events})) order by x.created_at, x.id), '[]')
  from response_action x left join action a on a.id = x.action_id left join task k on k.id = x.task_id
    left join user_account ku on ku.id = k.owner_id left join person kp on kp.id = ku.person_id
    left join user_account xu on xu.id = x.created_by left join person xp on xp.id = xu.person_id
  where x.response_id = r.id`;

/** When something that the decision `a.response_id` makes or joins was last done, with what shows it; null: nothing yet. */
export const lastShownSql = `(
  select max(d.at) from (
    select e.created_at as at from response_action x join task_event e on e.task_id = x.task_id
    where x.response_id = a.response_id and e.kind = 'DONE'
      and not exists (select 1 from task_event n where n.task_id = e.task_id and n.seq > e.seq)
    union all
    select coalesce((select max(v.created_at) from action_event v where v.action_id = c.id and v.to_column = 'ACHIEVED'), c.created_at)
    from response_action x join action c on c.id = x.action_id
    where x.response_id = a.response_id and c.column_key = 'ACHIEVED'
      and exists (select 1 from evidence w where w.action_id = c.id)
      and (exists (select 1 from evidence w where w.action_id = c.id and w.what_changed <> '')
        or exists (select 1 from action_event w where w.action_id = c.id and w.what_changed <> ''))) d)`;
