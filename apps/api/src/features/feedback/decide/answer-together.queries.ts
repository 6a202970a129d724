import { AnswerNearness } from '@heard/domain/feedback/answer-nearness';
import { z } from 'zod';
import { day, id, row, text } from '../../../platform/row-shapes.js';
import { rowOf, rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

const answeredPerson = row({ personId: id, childId: id.nullable(), names: z.array(text).readonly() }).readonly();
export type AnsweredPersonRecord = z.output<typeof answeredPerson>;

/** What the child `c` is called. */
export const names = `array_remove(array[c.name, c.known_as], null)`;

/** Whose words these are; undefined out of reach. */
export async function personOfWords(unit: Unit, feedbackId: string): Promise<AnsweredPersonRecord | undefined> {
  const sql = `select coalesce(f.child_id, f.id) as "personId", f.child_id as "childId", ${names} as names
    from feedback f left join child c on c.id = f.child_id where f.id = $1`;
  return rowOf(unit, answeredPerson, sql, [feedbackId]);
}

/** What everybody is told of words that one decision may answer, whether they wait or were answered. */
export const ofWords = {
  feedbackId: id,
  statementId: id,
  kind: z.enum(['WORDS', 'WISHES_AND_FEELINGS', 'OBSERVATION']),
  words: text,
  givenOn: day,
  whose: text,
  personId: id,
  childId: id.nullable(),
  names: z.array(text).readonly(),
};

const wordsToAnswer = row({
  ...ofWords,
  nearness: z.array(z.enum(AnswerNearness)).readonly(),
}).readonly();

/** A statement that waits for a decision of the reader’s. */
export type WordsToAnswerRecord = z.output<typeof wordsToAnswer>;

/** As many as one reads before deciding about them together, beside those chosen before. */
const mostOffered = 8;

const keptFrom = (telling: string): string =>
  `array(select w.user_id from withheld_from w where w.feedback_id = ${telling} order by w.user_id)`;

const waitsForMe = '(w.owner_id = (select app.user_id()) or w.owner_id in (select app.covered_by_me()))';

/*
 * A manager answers for the team, others what waits with them. Row-level security shows what may be seen of items and
 * words: what is kept from the reader is not there.
 */
const others = `
  with told as materialized (select f.id, f.child_id, f.occasion, ${keptFrom('f.id')} as kept from feedback f where f.id = $1),
  themes as materialized (
    select coalesce(m.counts_as_id, m.id) as theme_id from statement s join statement_theme t on t.statement_id = s.id join theme m on m.id = t.theme_id where s.feedback_id = $1),
  siblings as materialized (
    select other.child_id from told join child_relationship parent on parent.child_id = told.child_id and parent.kind = 'PARENT'
    join child_relationship other on other.person_id = parent.person_id and other.kind = 'PARENT' and other.child_id <> told.child_id),
  waiting as materialized (
    select w.feedback_id, array_agg(w.subject_id) as statements from work_item w
    where w.closed_at is null and w.kind = 'UNDECIDED' and w.feedback_id <> $1 and ($2 or ${waitsForMe}) group by w.feedback_id),
  found as (
    select f.id, f.child_id, f.group_name, f.given_on, w.statements, f.id = any($3::uuid[]) as is_wanted, array_remove(array[
      case when f.child_id = told.child_id then 'SAME_CHILD' end,
      case when f.child_id in (select child_id from siblings) then 'SIBLING' end,
      case when exists (select 1 from statement s join statement_theme t on t.statement_id = s.id join theme m on m.id = t.theme_id
        where s.feedback_id = f.id and coalesce(m.counts_as_id, m.id) in (select theme_id from themes)) then 'THEME' end,
      case when f.occasion = told.occasion then 'OCCASION' end], null) as nearness
    from told join waiting w on true join feedback f on f.id = w.feedback_id where ${keptFrom('f.id')} = told.kept),
  nearest as materialized (
    select n.* from found n where n.is_wanted or cardinality(n.nearness) > 0 or cardinality($3::uuid[]) = 0
    order by n.is_wanted desc, cardinality(n.nearness) desc, n.given_on, n.id limit cardinality($3::uuid[]) + ${String(mostOffered)})
  select n.id as "feedbackId", s.id as "statementId", s.kind, s.words, n.given_on as "givenOn",
    coalesce(c.known_as, c.name, n.group_name, '') as whose, coalesce(n.child_id, n.id) as "personId", n.child_id as "childId",
    ${names} as names, n.nearness
  from nearest n join statement s on s.feedback_id = n.id and s.id = any(n.statements) left join child c on c.id = n.child_id
  where s.words is not null and app.may_answer(s.id)
  order by n.is_wanted desc, cardinality(n.nearness) desc, n.given_on, n.id, s.id`;

interface Asked {
  readonly feedbackId: string;
  /** What was chosen from a list before: offered first. */
  readonly alsoIds: readonly string[];
}

/** What else waits for the reader that the same decision may answer, the nearest to these words first. */
export async function wordsToAnswerWith(
  unit: Unit,
  { feedbackId, alsoIds }: Asked,
): Promise<readonly WordsToAnswerRecord[]> {
  return rowsOf(unit, wordsToAnswer, others, [feedbackId, unit.actor.role === 'TEAM_MANAGER', alsoIds]);
}
