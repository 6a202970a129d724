import { type PromiseActionDraft, promiseActionDraft } from '@heard/domain/feedback/promised-action';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { clientIdToStore } from '../../../platform/client-id.js';
import { ConflictError, NotFoundError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { waitForDecisions } from '../tell/telling-answer.queries.js';
import { assertMayAnswer, assertMayAnswerAtAll } from '../feedback.policy.js';
import type { DecisionRecord, FeedbackRecord } from '../feedback.shape.js';
import { openAnswered, openToAnswer } from '../read/open-to-answer.js';
import { toDecision } from '../to-chains.js';
import { checkPromised } from './check-promised.js';
import { storePromised } from './store-promised.js';

const itself = 'Saying what is done about what was said';
const decidedAgain = 'Somebody has decided again in the meantime. Look at it before you say what will be done';
const sameForm = { what: 'This', toGoOn: 'To add more' };

/** The decision, where it still stands of any of these words. Throws NOT_FOUND, or CONFLICT with what stands. */
function standing({ statements }: FeedbackRecord, decisionId: string): DecisionRecord {
  const known = statements.filter(({ decisions }) => decisions.some(({ id }) => id === decisionId));
  if (known.length === 0) throw new NotFoundError('We could not find that decision');
  const last = known.flatMap(({ decisions }) => decisions.slice(-1));
  const stands = last.find(({ id }) => id === decisionId);
  const [other] = last;
  if (stands === undefined) throw new ConflictError(decidedAgain, other ? toDecision(other) : null);
  return stands;
}

/** Whether the same form was stored before. Whoever may read it may be told which it is. */
function isStored(unit: Unit, { actions }: DecisionRecord, clientId: string, payload: string): boolean {
  const found = actions.find((action) => action.clientId === clientId);
  if (found === undefined) return false;
  const stored = { id: found.id, payload: found.payload ?? '', writtenBy: unit.actor.userId };
  assertSameForm(unit, stored, payload, sameForm);
  return true;
}

/**
 * Says what is done about a decision that is there already: a card, or a task. The same form sent twice is stored once.
 * Throws NOT_FOUND out of reach, FORBIDDEN where it is another's to answer, INVALID_INPUT for what is wrong with the
 * form, CONFLICT where it was decided again meanwhile.
 */
export async function promiseAction(unit: Unit, input: Unchecked<PromiseActionDraft>): Promise<DecisionRecord> {
  assertMayAnswerAtAll(unit);
  const draft = parseWholeInput(promiseActionDraft({ today: unit.today }), input);
  await waitForDecisions(unit, draft.feedbackId);
  const record = await openToAnswer(unit, draft.feedbackId, itself);
  assertMayAnswer(unit, record);
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  const decision = standing(record, draft.decisionId);
  if (isStored(unit, decision, clientId, payload)) return decision;
  const action = await checkPromised(unit, draft, [record]);
  if (action === null) return decision;
  if (action.kind === 'JOINED' && decision.actions.some(({ actionId }) => actionId === action.actionId))
    return decision;
  const link = { responseId: decision.id, form: { clientId, payload } };
  storePromised(unit, link, action, record.withheldFrom.length > 0);
  return standing(await openAnswered(unit, record.id, itself), draft.decisionId);
}
