import { TellingResult } from '@heard/domain/feedback/telling-back';
import { z } from 'zod';
import { day, flag, id, row } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { names, ofWords } from './answer-together.queries.js';

const answeredWords = row({
  ...ofWords,
  stands: flag,
  mayAnswer: flag,
  keptFrom: z.array(id).readonly(),
  lastTelling: z.enum(TellingResult).nullable(),
  lastToldOn: day.nullable(),
}).readonly();

/** A statement that a decision answered, as it stands by now. */
export type AnsweredWordsRecord = z.output<typeof answeredWords>;

/* Of a decision about these words alone: any other answers like none. Row-level security leaves out what is kept from the reader. */
const answered = `
  select f.id as "feedbackId", s.id as "statementId", s.kind, s.words, f.given_on as "givenOn",
    coalesce(c.known_as, c.name, f.group_name, '') as whose, coalesce(f.child_id, f.id) as "personId", f.child_id as "childId",
    ${names} as names, app.is_last_response(a.response_id, s.id) as stands,
    app.may_answer(s.id) as "mayAnswer", array(select w.user_id from withheld_from w where w.feedback_id = f.id) as "keptFrom",
    t.result as "lastTelling", t.told_on as "lastToldOn"
  from response_statement a join statement s on s.id = a.statement_id join feedback f on f.id = s.feedback_id
  left join child c on c.id = f.child_id
  left join lateral (select result, told_on from told_back b where b.response_id = a.response_id and b.statement_id = s.id
    order by b.created_at desc, b.id desc limit 1) t on true
  where a.response_id = $2 and s.words is not null and exists (
    select 1 from response_statement own join statement mine on mine.id = own.statement_id
    where own.response_id = a.response_id and mine.feedback_id = $1)
  order by f.id = $1 desc, f.given_on, f.id, s.id`;

/** What else the decision about these words answered, these first. Empty where it is not about them. */
export async function wordsAnsweredWith(
  unit: Unit,
  feedbackId: string,
  decisionId: string,
): Promise<readonly AnsweredWordsRecord[]> {
  return rowsOf(unit, answeredWords, answered, [feedbackId, decisionId]);
}
