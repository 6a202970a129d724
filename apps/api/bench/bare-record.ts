import { createHash, randomUUID } from 'node:crypto';
import type { BareRequest } from './bare-pages.js';

const stored = `
  select pg_advisory_xact_lock(hashtextextended($1::text, 1)), f.id
  from (select 1) one left join app.feedback_of_client($1::uuid) f on true`;

const reached = `
  select c.date_of_birth, t.id as theme, c.id in (select app.my_named_children()) as reached
  from child c left join theme t on t.key = $2 and t.retired_on is null where c.id = $1`;

const telling = `
  insert into feedback (id, client_id, payload_sha256, child_id, stream, occasion, given_on, capture_method, language, source,
    speaker_role, recorded_by, received_at, answer_expected, answer_owner_id, answer_by, created_by)
  values ($1, $2, $3, $4, 'DIRECT_WORK', 'VISIT', $5, 'CONVERSATION', 'en', 'OWN_WORDS', 'CHILD', $6, now(), true, $6, $5, $6)`;

const words = `
  with said as (
    insert into statement (id, feedback_id, child_id, kind, words, created_by)
    values ($1, $2, $3, 'WORDS', $4, $8), ($5, $2, $3, 'WISHES_AND_FEELINGS', $6, $8)),
  present as (insert into feedback_present (id, feedback_id, who, created_by) values ($7, $2, 'PARENT', $8)),
  item as (
    insert into work_item (id, kind, subject_id, child_id, owner_id, due_on, created_by)
    values ($9, 'ANSWER_CHILD', $2, $3, $8, $10, $8))
  insert into record_change (id, at, actor_id, request_id, table_name, row_id, columns)
  values ($7, now(), $8, $9, 'feedback', $2, array['child_id', 'given_on'])`;

const about = `
  with view as (
    insert into interpretation (id, statement_id, author_id, written_on, words, created_by) values ($1, $2, $3, $4, $5, $3))
  insert into statement_theme (id, statement_id, theme_id, chosen_by, created_by) values ($6, $2, $7, $3, $3)`;

const receipt = `
  select f.id, f.given_on, f.received_at, f.answer_by, p.name as answer_owner,
    (select json_object_agg(s.kind, s.words) from statement s where s.feedback_id = f.id) as words,
    (select json_agg(x.user_id) from withheld_from x where x.feedback_id = f.id) as withheld
  from feedback f join user_account u on u.id = f.answer_owner_id join person p on p.id = u.person_id where f.id = $1`;

/** Writes one telling as the product does, with everything that hangs on it, and reads it back. */
export const bareRecord: BareRequest = async (unit, { input }, today) => {
  const told = Object(input);
  const [known] = await unit.query(stored, [told.clientId]);
  const [child] = await unit.query(reached, [told.childId, told.themes[0]]);
  if (child?.['reached'] !== true || known?.['id'] !== null) throw new Error('Out of reach, or recorded before');
  const [id, main] = [randomUUID(), randomUUID()];
  const payload = createHash('sha256').update(JSON.stringify(told)).digest('hex');
  await unit.query(telling, [id, told.clientId, payload, told.childId, today, unit.userId]);
  const wishes = [randomUUID(), told.wishesAndFeelings];
  const rest = [randomUUID(), unit.userId, randomUUID(), today];
  await unit.query(words, [main, id, told.childId, told.words, ...wishes, ...rest]);
  const theme = [randomUUID(), child['theme']];
  await unit.query(about, [randomUUID(), main, unit.userId, today, told.interpretation, ...theme]);
  const [shown] = await unit.query(receipt, [id]);
  await unit.audit(['recordFeedback'], [told.childId], 'OPENED');
  return shown;
};
