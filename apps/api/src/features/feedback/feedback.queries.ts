import { NotFoundError } from '../../platform/errors.js';
import { isId } from '../../platform/ids.js';
import { flag, id as idShape, row } from '../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';
import { actionsOfDecision } from './do/decided-actions.sql.js';
import { type FeedbackRecord, feedbackRecord } from './feedback.shape.js';

/** How much is read of a telling: for a receipt, what was said and by whom it is answered; for a page, all that hangs on it. */
export type Told = 'WHOLE' | 'RECEIPT';

const tellingsBack = `
  select coalesce(json_agg(json_build_object('id', t.id, 'clientId', t.client_id, 'payload', t.payload_sha256, 'result', t.result, 'toldOn', t.told_on,
      'toldByName', tp.name, 'means', t.means, 'words', t.words, 'reason', t.reason, 'tryAgainOn', t.try_again_on, 'writtenByName', wp.name,
      'othersTold', t.others_told, 'translation', t.translation, 'translationLanguage', t.translation_language, 'reactionFeedbackId', rf.id,
      'reactionWords', rs.words, 'stillNotRight', coalesce(rf.answer_expected, false), 'reactionWaits', rw.id is not null,
      'reactionAnswerBy', coalesce(rw.due_on, rf.answer_by), 'at', t.created_at) order by t.created_at, t.id), '[]')
  from told_back t join user_account tu on tu.id = t.told_by join person tp on tp.id = tu.person_id
    left join user_account wu on wu.id = t.created_by left join person wp on wp.id = wu.person_id
    left join feedback rf on rf.id = t.reaction_feedback_id left join statement rs on rs.feedback_id = rf.id and rs.kind = 'WORDS'
    left join work_item rw on rw.kind = 'ANSWER_CHILD' and rw.subject_id = rf.id and rw.closed_at is null
  where t.response_id = r.id and t.statement_id = s.id`;

const aboutStatement = `
    'interpretations', (select coalesce(json_agg(json_build_object('id', i.id, 'words', i.words, 'author', p.name, 'writtenOn', i.written_on)
        order by i.id), '[]') from interpretation i join user_account u on u.id = i.author_id join person p on p.id = u.person_id
      where i.statement_id = s.id),
    'themes', (select coalesce(json_agg(json_build_object('key', t.key, 'label', t.label, 'area', t.area) order by t.label), '[]')
      from statement_theme st join theme t on t.id = st.theme_id where st.statement_id = s.id),
    'consents', (select coalesce(json_agg(json_build_object('use', k.use, 'answerNo', k.answer_no, 'clientId', k.client_id, 'given', k.given, 'basis', k.basis, 'givenBy', k.given_by,
        'holder', k.holder, 'askedOn', k.asked_on, 'judgedByName', p.name, 'reason', k.reason) order by k.use, k.answer_no), '[]')
      from consent k join user_account u on u.id = k.judged_by join person p on p.id = u.person_id where k.statement_id = s.id),
    'takenBack', (select json_build_object('clientId', k.client_id, 'payload', k.payload_sha256, 'takenBackOn', k.taken_back_on, 'heardByName', p.name, 'reason', k.reason)
      from taken_back k join user_account u on u.id = k.heard_by join person p on p.id = u.person_id where k.statement_id = s.id),
    'decisions', (select coalesce(json_agg(json_build_object('id', r.id, 'outcome', r.outcome, 'weight', r.weight, 'reason', r.reason, 'decidedOn', r.decided_on,
        'decidedByName', r.decided_by_name, 'recordedByName', p.name, 'correction', r.correction,
        'actionPromised', r.action_promised, 'actions', (${actionsOfDecision}),
        'tellings', (${tellingsBack})) order by a.answer_no), '[]')
      from response_statement a join response r on r.id = a.response_id join user_account u on u.id = r.decided_by join person p on p.id = u.person_id
      where a.statement_id = s.id)`;

const nothingAbout = `'interpretations', json '[]', 'themes', json '[]', 'consents', json '[]', 'takenBack', null, 'decisions', json '[]'`;

const statements = (about: string): string => `
  select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'words', s.words, 'reason', s.not_ascertained_reason, ${about}) order by s.id)
  from statement s where s.feedback_id = f.id`;

const present = `
  select json_agg(json_build_object('who', x.who, 'detail', x.detail) order by x.id) from feedback_present x where x.feedback_id = f.id`;

const withheldFrom = `
  select json_agg(p.name order by p.name) from withheld_from w join user_account u on u.id = w.user_id join person p on p.id = u.person_id
  where w.feedback_id = f.id`;

/** What somebody was told whose reaction this is, with their first words: only where the reader reads those too. */
const reactionTo = `
  select json_build_object('feedbackId', s.feedback_id, 'words', s.words, 'toldOn', t.told_on)
  from told_back t join statement s on s.id = t.statement_id where t.reaction_feedback_id = f.id order by t.created_at, t.id limit 1`;

const theirs = `
  case when f.child_id is null then f.recorded_by = (select app.user_id()) else exists (
    select 1 from child_relationship b join user_account bu on bu.person_id = b.person_id
    where b.child_id = f.child_id and bu.id = (select app.user_id())
      and b.starts_on <= (select app.today()) and (b.ends_on is null or b.ends_on >= (select app.today()))) end`;

/** Something that is missing here waits for the reader, or for somebody in whose place they stand. */
const given = 'app.is_given_to_me(f.id)';

/** Who wrote a telling down, by name. A receipt is given to whoever did: they need not be looked up. */
const writers = {
  ANYBODY: {
    name: 'writer.name',
    join: 'left join user_account wu on wu.id = f.recorded_by left join person writer on writer.id = wu.person_id',
  },
  WHO_ASKS: { name: '$2::text', join: '' },
} as const;

const recordsOf = (
  about: string,
  [who, before]: readonly [string, string],
  whose: readonly [string, string],
  writer: keyof typeof writers,
): string => `
  select f.id, f.child_id as "childId", c.name as "childName", c.reference as "childReference", c.date_of_birth as "childBorn",
    f.group_name as "groupName", f.stream, f.partner_kind as "partnerKind", f.occasion, f.given_on as "givenOn", f.capture_method as "captureMethod", f.language,
    f.interpreter_used as "interpreterUsed", f.source, f.relayed_by as "relayedBy", f.speaker_role as "speakerRole", f.speaker, f.question_asked as "questionAsked",
    f.read_back as "readBack", f.seen_alone as "seenAlone", f.do_not_tell as "doNotTell", ${writers[writer].name} as "recordedByName", f.received_at as "receivedAt",
    f.answer_expected as "answerExpected", owed.owner_id as "answerOwnerId", answerer.name as "answerOwnerName",
    coalesce(w.due_on, f.answer_by) as "answerBy", w.id is not null as waiting, ${whose[0]} as "isTheirs", ${whose[1]} as "isGiven",
    coalesce((${statements(about)}), '[]') as statements, coalesce((${who}), '[]') as present,
    coalesce((${withheldFrom}), '[]') as "withheldFrom", (${before}) as "reactionTo"
  from feedback f
  left join child c on c.id = f.child_id
  ${writers[writer].join}
  left join work_item w on w.kind = 'ANSWER_CHILD' and w.subject_id = f.id and w.closed_at is null
  cross join lateral (select case when w.id is null then f.answer_owner_id else w.owner_id end as owner_id) owed
  left join user_account au on au.id = owed.owner_id
  left join person answerer on answerer.id = au.person_id`;

const records: Readonly<Record<Told, string>> = {
  WHOLE: recordsOf(aboutStatement, [present, reactionTo], [theirs, given], 'ANYBODY'),
  RECEIPT: recordsOf(nothingAbout, ['null::json', 'null::json'], ['false', 'false'], 'WHO_ASKS'),
};

/** These tellings, as far as they are in reach, in no order: one statement of SQL, whatever hangs on them. */
export async function feedbackByIds(unit: Unit, ids: readonly string[]): Promise<readonly FeedbackRecord[]> {
  return ids.length === 0 ? [] : rowsOf(unit, feedbackRecord, `${records.WHOLE} where f.id = any($1::uuid[])`, [ids]);
}

/** One telling, or null where there is none in reach. A receipt is asked for by whoever wrote it down, and no one else. */
export async function feedbackById(unit: Unit, id: string, told: Told): Promise<FeedbackRecord | null> {
  const params = told === 'RECEIPT' ? [id, unit.actor.name] : [id];
  return (await rowOf(unit, feedbackRecord, `${records[told]} where f.id = $1`, params)) ?? null;
}

const childOf = row({ child: idShape.nullable() });

/** The child whom a telling is about, null for a group's. NOT_FOUND where the telling is out of reach. */
export async function childOfFeedback(unit: Unit, id: string): Promise<string | null> {
  if (!isId(id)) throw new NotFoundError('We could not find that feedback');
  const found = await rowOf(unit, childOf, 'select app.child_of_feedback($1) as child', [id]);
  return found?.child ?? null;
}

const inHand = row({ inHand: flag });

/** Whether something about these words was given to the reader by name. False of what is no telling. */
export async function hasInHand(unit: Unit, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  return (await rowOf(unit, inHand, 'select app.has_in_hand($1) as "inHand"', [id]))?.inHand ?? false;
}
