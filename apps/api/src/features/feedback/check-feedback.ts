import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Reach } from '@heard/domain/children/reach';
import { birthRules } from '@heard/domain/feedback/birth-rules';
import type { FeedbackDraft } from '@heard/domain/feedback/feedback-draft';
import { usualAnswerBy } from '@heard/domain/feedback/first-choices';
import { InvalidInputError } from '../../platform/errors.js';
import { isId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';

/** What only the database can say about a draft, settled before anything is written. */
export interface CheckedFeedback {
  readonly themeIds: readonly string[];
  readonly answer: { readonly ownerId: string | null; readonly by: PlainDate } | null;
}

async function themeIdsOf(unit: Unit, keys: readonly string[]): Promise<readonly string[]> {
  const wanted = [...new Set(keys)];
  if (wanted.length === 0) return [];
  const rows = await unit.query<{ id: string }>(
    'select t.id from theme t where t.key = any($1) and t.retired_on is null',
    [wanted],
  );
  if (rows.length < wanted.length) throw new InvalidInputError({ themes: 'Choose themes from the list' });
  return rows.map((row) => row.id);
}

async function checkWithheld(unit: Unit, userIds: readonly string[]): Promise<void> {
  const wanted = [...new Set(userIds)];
  if (wanted.length === 0) return;
  if (wanted.includes(unit.actor.userId)) {
    throw new InvalidInputError({ withheldFrom: 'You are writing this, so you cannot be kept from it' });
  }
  const known = wanted.every(isId)
    ? await unit.query('select 1 from user_account u where u.id = any($1::uuid[])', [wanted])
    : [];
  if (known.length < wanted.length) throw new InvalidInputError({ withheldFrom: 'Choose people from the list' });
}

/** The rule of the form, with the day of birth that the database holds. */
async function checkBirth(unit: Unit, draft: FeedbackDraft): Promise<void> {
  if (!draft.childId) return;
  const [child] = await unit.query<{ born: PlainDate | null }>(
    'select c.date_of_birth as born from child c where c.id = $1',
    [draft.childId],
  );
  if (child === undefined) return;
  const problems = birthRules(draft, { isBorn: child.born !== null, bornOn: child.born });
  if (problems.length > 0) throw new InvalidInputError(Object.fromEntries(problems));
}

async function checkOwner(unit: Unit, childId: string | null | undefined, ownerId: string): Promise<void> {
  if (ownerId === unit.actor.userId) return;
  const sql = childId
    ? 'select 1 from app.people_around($2) around where around = $1'
    : 'select 1 from user_account u where u.id = $1 and u.disabled_at is null and $2::uuid is null';
  const known = isId(ownerId) ? await unit.query(sql, [ownerId, childId ?? null]) : [];
  if (known.length === 0) throw new InvalidInputError({ answerOwnerId: 'Choose somebody who works with this child' });
}

async function answerOf(unit: Unit, draft: FeedbackDraft, reach: Reach): Promise<CheckedFeedback['answer']> {
  const { answerExpected, answerOwnerId, answerBy } = draft;
  if (!(answerExpected ?? Boolean(answerOwnerId ?? answerBy))) return null;
  if (answerOwnerId) await checkOwner(unit, draft.childId, answerOwnerId);
  const writer = reach === 'RECORD' ? unit.actor.userId : null;
  return { ownerId: answerOwnerId ?? writer, by: answerBy ?? usualAnswerBy(unit.today, unit.holidays) };
}

/** Checks a draft against what is stored, and fills in who answers by when. Throws INVALID_INPUT. */
export async function checkFeedback(unit: Unit, draft: FeedbackDraft, reach: Reach): Promise<CheckedFeedback> {
  await checkBirth(unit, draft);
  await checkWithheld(unit, draft.withheldFrom ?? []);
  const themeIds = await themeIdsOf(unit, draft.themes ?? []);
  return { themeIds, answer: await answerOf(unit, draft, reach) };
}
