import { longest } from '@heard/domain/validation/text-lengths';
import type { z } from 'zod';
import { waitInLine } from '../../foundations/forms/wait-in-line.queries.js';
import { flag, id, row, text } from '../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';
import { type LifeDecisionRecord, lifeDecisionRow } from './life-decision.shape.js';

/** So much of what somebody said is shown beside a decision; all of it stands on the timeline. */
export const beginning = `left(s.words, ${String(longest.sentence)})`;

const isTheirs = (child: string): string => `exists (
  select 1 from child_relationship m where m.child_id = ${child} and m.person_id = $2 and m.starts_on <= $3 and (m.ends_on is null or m.ends_on >= $3))`;

const heard = `
  select json_agg(json_build_object('statementId', s.id, 'feedbackId', f.id, 'givenOn', f.given_on, 'kind', s.kind,
    'words', ${beginning}, 'notAscertained', s.not_ascertained_reason) order by f.given_on desc, s.id)
  from life_decision_words w join statement s on s.id = w.statement_id join feedback f on f.id = s.feedback_id where w.asking_id = a.id`;

const askings = `
  select json_agg(json_build_object('id', a.id, 'answer', a.answer, 'weight', a.weight, 'why', a.why, 'words', a.words, 'saidAs', a.said_as,
    'saidOn', a.said_on, 'saidByName', p.name, 'heard', coalesce((${heard}), '[]')) order by a.seq)
  from life_decision_asking a join user_account u on u.id = a.said_by left join person p on p.id = u.person_id where a.life_decision_id = d.id`;

const tellings = `
  select json_agg(json_build_object('id', t.id, 'result', t.result, 'toldOn', t.told_on, 'toldByName', p.name, 'means', t.means, 'words', t.words,
    'reason', t.reason, 'tryAgainOn', t.try_again_on, 'othersTold', t.others_told, 'translation', t.translation, 'translationLanguage', t.translation_language,
    'reactionFeedbackId', rf.id, 'reaction', s.words, 'stillNotRight', coalesce(rf.answer_expected, false), 'reactionWaits', rw.id is not null,
    'reactionAnswerBy', coalesce(rw.due_on, rf.answer_by)) order by t.seq)
  from life_decision_telling t join user_account u on u.id = t.told_by left join person p on p.id = u.person_id
    left join feedback rf on rf.id = t.reaction_feedback_id left join statement s on s.feedback_id = rf.id and s.kind = 'WORDS'
    left join work_item rw on rw.kind = 'ANSWER_CHILD' and rw.subject_id = rf.id and rw.closed_at is null
  where t.life_decision_id = d.id`;

const changes = `
  select json_agg(json_build_object('id', k.id, 'change', k.change, 'because', k.because, 'reason', k.reason, 'changedOn', k.changed_on, 'changedByName', p.name,
    'wasKind', k.was_kind, 'wasTitle', k.was_title, 'wasWhat', k.was_what, 'wasDecidedBy', k.was_decided_by, 'wasTookEffectOn', k.was_took_effect_on) order by k.seq)
  from life_decision_change k join user_account u on u.id = k.changed_by left join person p on p.id = u.person_id where k.life_decision_id = d.id`;

const waits = `
  select json_agg(json_build_object('kind', w.kind, 'dueOn', w.due_on, 'ownerName', p.name) order by w.kind desc)
  from work_item w left join user_account u on u.id = w.owner_id left join person p on p.id = u.person_id
  where w.life_decision_id = d.id and w.closed_at is null`;

const decisions = `
  select d.id, d.child_id as "childId", c.date_of_birth as "childBornOn", d.kind, d.title, d.what, d.decided_by as "decidedBy",
    d.took_effect_on as "tookEffectOn", d.known_on as "knownOn", d.source, before.code as "movedFrom", now.code as "movedTo",
    before.ended_because as "moveReason", former.name as "workerBefore", p.name as worker, by.name as "recordedByName", d.withdrawn_on as "withdrawnOn",
    ${isTheirs('d.child_id')} as "isTheirs", app.is_given_to_me(d.id) as "isGiven",
    coalesce((${askings}), '[]') as askings, coalesce((${tellings}), '[]') as tellings,
    coalesce((${changes}), '[]') as changes, coalesce((${waits}), '[]') as waits
  from life_decision d join child c on c.id = d.child_id
  left join child_status now on now.id = d.child_status_id
  left join lateral (
    select b.code, b.ended_because from child_status b where b.child_id = d.child_id and b.kind = 'PLACEMENT' and b.source = now.source and b.starts_on < now.starts_on
    order by b.starts_on desc limit 1) before on true
  left join child_relationship r on r.id = d.child_relationship_id left join person p on p.id = r.person_id
  left join lateral (
    select n.name from child_relationship b join person n on n.id = b.person_id
    where b.child_id = d.child_id and b.kind = 'ALLOCATED_WORKER' and b.starts_on < r.starts_on order by b.starts_on desc limit 1) former on true
  left join user_account v on v.id = d.created_by and d.source = 'RECORDED' left join person by on by.id = v.person_id`;

/** As many as one looks at on a page: the latest. */
const mostShown = 40;

const ofChild = `${decisions}
  where d.child_id = $1 and (d.withdrawn_on is null or d.source = 'RECORDED' or exists (select 1 from life_decision_asking a where a.life_decision_id = d.id)
    or exists (select 1 from life_decision_telling t where t.life_decision_id = d.id))
  order by d.took_effect_on desc, d.id desc limit $4`;

/** What was decided about a child's life, the latest first. */
export async function lifeDecisionsOf(unit: Unit, childId: string): Promise<readonly LifeDecisionRecord[]> {
  const { personId } = unit.actor;
  return rowsOf(unit, lifeDecisionRow, ofChild, [childId, personId, unit.today, mostShown]);
}

export async function lifeDecisionById(unit: Unit, decisionId: string): Promise<LifeDecisionRecord | undefined> {
  return rowOf(unit, lifeDecisionRow, `${decisions} where d.id = $1`, [decisionId, unit.actor.personId, unit.today]);
}

const childRow = row({ childId: id.nullable() });

/** About whom it is; null out of reach. */
export async function childOfDecision(unit: Unit, decisionId: string): Promise<string | null> {
  const found = await rowOf(unit, childRow, 'select app.child_of_decision($1) as "childId"', [decisionId]);
  return found?.childId ?? null;
}

const theirs = row({ isTheirs: flag });

/** Whether the reader works with this child by name today. */
export async function isChildOfReader(unit: Unit, childId: string): Promise<boolean> {
  const found = await rowOf(unit, theirs, `select ${isTheirs('$1')} as "isTheirs"`, [
    childId,
    unit.actor.personId,
    unit.today,
  ]);
  return found?.isTheirs ?? false;
}

const given = row({ isGiven: flag });

/** Whether something that is missing of a decision waits for the reader. */
export async function isGivenToReader(unit: Unit, decisionId: string): Promise<boolean> {
  const found = await rowOf(unit, given, 'select app.is_given_to_me($1) as "isGiven"', [decisionId]);
  return found?.isGiven ?? false;
}

const storedForm = row({ id, payload: text, writtenBy: id.nullable() }).readonly();

/** What a form of this number has stored before. Whoever says something of one decision waits here for whoever is at it. */
export async function decisionFormBefore(
  unit: Unit,
  clientId: string,
  about: string,
): Promise<z.output<typeof storedForm> | undefined> {
  await waitInLine(unit, [`life decision ${about.toLowerCase()}`, `form ${clientId}`]);
  const stored = 'select f.id, f.payload, f.written_by as "writtenBy" from app.decision_form($1) f';
  return rowOf(unit, storedForm, stored, [clientId]);
}
