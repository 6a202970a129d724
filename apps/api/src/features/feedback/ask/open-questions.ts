import { NotFoundError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import { isTheirsToAnswer } from '../feedback.policy.js';
import { openFeedback } from '../read/open-feedback.js';
import { assertInHand } from '../read/open-to-answer.js';
import {
  type AskedOfMe,
  type AskedQuestion,
  allAskedOfMe,
  oneAskedOfMe,
  type PartnerToAsk,
  partnersFor,
  questionsAbout,
  type RepliedToMe,
  repliesToMe,
} from './partner-questions.queries.js';

/** As many as a home shows: what waits comes before what was replied to. */
const latest = 10;

/** What partners were asked about one telling. Throws NOT_FOUND for words out of reach. */
export async function listPartnerQuestions(
  unit: Unit,
  feedbackId: string,
  purpose: string | undefined,
): Promise<readonly AskedQuestion[]> {
  const record = await openFeedback(unit, feedbackId, purpose);
  return questionsAbout(unit, record.id);
}

/** Whom the reader may ask about one thing that was said. Throws NOT_FOUND for words out of reach. */
export async function listPartnersToAsk(
  unit: Unit,
  feedbackId: string,
  statementId: string,
): Promise<readonly PartnerToAsk[]> {
  await assertInHand(unit, feedbackId);
  const record = await openFeedback(unit, feedbackId, undefined);
  const isThere = record.statements.some(({ id }) => id === statementId);
  return isThere && isTheirsToAnswer(unit, record) ? partnersFor(unit, statementId) : [];
}

/** What partners replied to what the reader asked, told to the audit log: for whoever has something to do about it. */
export async function listRepliesToMe(unit: Unit): Promise<readonly RepliedToMe[]> {
  const found = await repliesToMe(unit, latest);
  unit.audit.saw({
    recordIds: found.map(({ id }) => id),
    childIds: found.map(({ childId }) => childId),
    depth: 'LISTED',
  });
  return found;
}

/** What the reader was asked, told to the audit log. */
export async function listAskedOfMe(unit: Unit): Promise<readonly AskedOfMe[]> {
  const found = await allAskedOfMe(unit, latest);
  unit.audit.saw({
    recordIds: found.map(({ id }) => id),
    childIds: found.map(({ childId }) => childId),
    depth: 'LISTED',
  });
  return found;
}

/** Throws NOT_FOUND for what somebody else was asked, and for a child whom they do not serve any more. */
export async function openAskedOfMe(unit: Unit, questionId: string): Promise<AskedOfMe> {
  const found = await oneAskedOfMe(unit, questionId);
  if (found === undefined) throw new NotFoundError('We could not find that question');
  unit.audit.saw({
    recordIds: [found.id],
    childIds: [found.childId],
    depth: found.words === null ? 'LISTED' : 'OPENED',
  });
  return found;
}
