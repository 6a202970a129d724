import { servingKinds } from '@heard/domain/feedback/partner-question';
import { z } from 'zod';
import { councilDay } from '../../../platform/council-day.js';
import { day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const partnerToAsk = row({ id, name: text, kind: z.enum(servingKinds) }).readonly();

export type PartnerToAsk = z.output<typeof partnerToAsk>;

/** Whom the reader may ask about these words; nobody where the words are not theirs to ask about. */
export async function partnersFor(unit: Unit, statementId: string): Promise<readonly PartnerToAsk[]> {
  return rowsOf(
    unit,
    partnerToAsk,
    'select o.id, o.name, o.kind from app.partners_to_ask($1) o order by o.name, o.id',
    [statementId],
  );
}

const askedQuestion = row({
  id,
  statementId: id,
  partnerName: text,
  askedByName: text,
  askedOn: day,
  question: text,
  showsWords: flag,
  repliedOn: day.nullable(),
  reply: text.nullable(),
  takenBackOn: day.nullable(),
  waits: flag,
}).readonly();

/** What was asked about one telling, as whoever reads it sees it. */
export type AskedQuestion = z.output<typeof askedQuestion>;

export async function questionsAbout(unit: Unit, feedbackId: string): Promise<readonly AskedQuestion[]> {
  const sql = `
    select q.id, q.statement_id as "statementId", p.name as "partnerName", b.name as "askedByName", ${councilDay('q.created_at')} as "askedOn",
      q.question, q.shows_words as "showsWords", ${councilDay('r.created_at')} as "repliedOn", r.reply,
      ${councilDay('q.taken_back_at')} as "takenBackOn", app.may_still_reply(q.id) as waits
    from statement s join partner_question q on q.statement_id = s.id
    join user_account u on u.id = q.partner_id join person p on p.id = u.person_id
    join user_account a on a.id = q.asked_by join person b on b.id = a.person_id
    left join partner_reply r on r.question_id = q.id
    where s.feedback_id = $1 order by q.created_at, q.id`;
  return rowsOf(unit, askedQuestion, sql, [feedbackId]);
}

const storedForm = row({ id, payload: text, writtenBy: id.nullable() }).readonly();

export async function questionOfForm(unit: Unit, clientId: string): Promise<z.output<typeof storedForm> | undefined> {
  const sql = `select q.id, q.payload_sha256 as payload, q.created_by as "writtenBy" from partner_question q where q.client_id = $1`;
  return rowOf(unit, storedForm, sql, [clientId]);
}

const repliedToMe = row({
  id,
  feedbackId: id,
  childId: id,
  childName: text,
  partnerName: text,
  question: text,
  repliedOn: day,
}).readonly();

/** A reply to what the reader asked, with which nothing was done yet. */
export type RepliedToMe = z.output<typeof repliedToMe>;

/** The latest replies to what the reader asked: none older than four weeks, or with something decided or told after it. */
export async function repliesToMe(unit: Unit, most: number): Promise<readonly RepliedToMe[]> {
  const sql = `
    select q.id, s.feedback_id as "feedbackId", c.id as "childId", c.name as "childName", p.name as "partnerName", q.question, ${councilDay('r.created_at')} as "repliedOn"
    from partner_question q join partner_reply r on r.question_id = q.id and r.created_at > $1::timestamptz - interval '28 days'
    join statement s on s.id = q.statement_id join feedback f on f.id = s.feedback_id join child c on c.id = f.child_id
    join user_account u on u.id = q.partner_id join person p on p.id = u.person_id
    where q.asked_by = app.user_id()
      and not exists (select 1 from response_statement n join response d on d.id = n.response_id where n.statement_id = s.id and d.created_at > r.created_at)
      and not exists (select 1 from told_back t where t.statement_id = s.id and t.created_at > r.created_at)
    order by r.created_at desc, q.id limit $2`;
  return rowsOf(unit, repliedToMe, sql, [unit.now, most]);
}

const askedOfMe = row({
  id,
  childId: id,
  childName: text,
  askedByName: text,
  askedOn: day,
  question: text,
  words: text.nullable(),
  repliedOn: day.nullable(),
  reply: text.nullable(),
}).readonly();

/** What the reader was asked, as far as they may see of it. */
export type AskedOfMe = z.output<typeof askedOfMe>;

const mine = `
  select o.id, o.child_id as "childId", o.child_name as "childName", o.asked_by_name as "askedByName", ${councilDay('o.asked_at')} as "askedOn", o.question, o.words,
    ${councilDay('o.replied_at')} as "repliedOn", o.reply from app.asked_of_me() o`;

/** What waits for the reader first, the oldest first; then what they replied to, the latest first. */
export async function allAskedOfMe(unit: Unit, most: number): Promise<readonly AskedOfMe[]> {
  const order = 'order by o.replied_at is not null, o.replied_at desc, o.asked_at, o.id limit $1';
  return rowsOf(unit, askedOfMe, `${mine} ${order}`, [most]);
}

export async function oneAskedOfMe(unit: Unit, questionId: string): Promise<AskedOfMe | undefined> {
  return rowOf(unit, askedOfMe, `${mine} where o.id = $1`, [questionId]);
}
