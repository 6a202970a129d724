import {
  type DecisionDraft,
  decisionDraft,
  type SettledDecision,
  settleDecision,
} from '@heard/domain/feedback/decision-draft';
import type { EveryField, Unchecked } from '@heard/domain/validation/every-field';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { NotFoundError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayAnswer, assertMayAnswerAtAll } from '../feedback.policy.js';
import type { DecidedActionRecord, DecisionRecord, FeedbackRecord, StatementRecord } from '../feedback.shape.js';
import { type CheckedAction, checkPromised } from '../do/check-promised.js';
import { storeLink, storePromised } from '../do/store-promised.js';
import { assertInHand, openAnswered } from '../read/open-to-answer.js';
import { checkSeen, checkTogether, statementsToAnswer } from './check-decision.js';
import { ResponseEntity } from './response.entity.js';
import { ResponseStatementEntity } from './response-statement.entity.js';
import { decidedBefore, type StoredDecision } from './stored-decision.queries.js';

const sameForm = { what: 'This decision', toGoOn: 'To decide again' };

/** Why the words are opened by whoever has to say: to answer is itself the reason. */
const itself = 'Deciding about what was said';

async function openAll(unit: Unit, feedbackIds: readonly string[]): Promise<readonly FeedbackRecord[]> {
  const opened: FeedbackRecord[] = [];
  for (const id of feedbackIds) opened.push(await openAnswered(unit, id, itself));
  return opened;
}

function newestDay(tellings: readonly FeedbackRecord[]): string | null {
  return (
    tellings
      .map(({ givenOn }) => givenOn)
      .toSorted()
      .at(-1) ?? null
  );
}

interface Deciding {
  readonly clientId: string;
  readonly payload: string;
  readonly settled: SettledDecision;
  readonly statements: readonly StatementRecord[];
  /** What is made or joined. */
  readonly action: CheckedAction | null;
  readonly isKeptFromSome: boolean;
}

/** What is under way by the decision before, each once: a later one carries it on. */
function carriedOn({ statements, settled }: Deciding): ReadonlyMap<string, DecidedActionRecord> {
  const before = statements.flatMap(({ decisions }) => decisions.slice(-1)).flatMap(({ actions }) => actions);
  return new Map(settled.dropActions ? [] : before.map((one) => [one.actionId ?? one.taskId ?? one.id, one]));
}

/** In two statements, because the database lets words be answered by a decision that it can see is being recorded. */
function insertDecision(unit: Unit, deciding: Deciding): string {
  const { clientId, payload, settled, statements, action } = deciding;
  const carried = carriedOn(deciding);
  const by = unit.actor.userId;
  const row: NewRow<ResponseEntity> = {
    id: newId(),
    clientId,
    payloadSha256: payload,
    outcome: settled.outcome,
    weight: settled.weight,
    reason: settled.reason,
    decidedOn: settled.decidedOn,
    decidedBy: by,
    decidedByName: settled.decidedByName,
    replaces: settled.replaces,
    correction: settled.correction,
    actionPromised: settled.actionPromised || carried.size > 0,
    createdBy: by,
  };
  const answered = statements.map((statement): NewRow<ResponseStatementEntity> => ({
    id: newId(),
    responseId: row.id,
    statementId: statement.id,
    answerNo: 1 + statement.decisions.length,
    createdBy: by,
  }));
  unit.db.insert(ResponseEntity, row);
  unit.db.insert(ResponseStatementEntity, answered);
  recordNewRow(unit, 'response', row);
  for (const one of answered) recordNewRow(unit, 'response_statement', one);
  const link = { responseId: row.id, form: null };
  for (const { actionId, taskId } of carried.values()) storeLink(unit, link, { actionId, taskId });
  const isCarried = action?.kind === 'JOINED' && carried.has(action.actionId);
  if (action !== null && !isCarried) storePromised(unit, link, action, deciding.isKeptFromSome);
  return row.id;
}

function decisionIn(tellings: readonly FeedbackRecord[], id: string): DecisionRecord {
  const decisions = tellings.flatMap(({ statements }) => statements).flatMap((one) => one.decisions);
  const found = decisions.find((decision) => decision.id === id);
  if (found === undefined) throw new NotFoundError('We could not find that decision');
  return found;
}

type Draft = EveryField<DecisionDraft>;

/** Stores what the form says, if it has not been before; answers the id of the decision that stands for it. */
async function decide(
  unit: Unit,
  { clientId: sent, ...draft }: Draft,
  tellings: readonly FeedbackRecord[],
  stored: StoredDecision | undefined,
): Promise<string> {
  for (const told of tellings) assertMayAnswer(unit, told);
  const clientId = clientIdToStore(sent);
  const payload = payloadHash({ ...draft, clientId });
  if (stored !== undefined) {
    assertSameForm(unit, stored, payload, sameForm);
    return stored.id;
  }
  const statements = statementsToAnswer(tellings, draft.statementIds ?? null);
  checkTogether(tellings);
  const settled = settleDecision({ clientId, ...draft }, unit.today);
  checkSeen(statements, settled.replaces);
  const action = await checkPromised(unit, draft, tellings);
  const isKeptFromSome = tellings.some(({ withheldFrom }) => withheldFrom.length > 0);
  return insertDecision(unit, { clientId, payload, settled, statements, action, isKeptFromSome });
}

/**
 * Decides about what was said, of one child or of several. The same form sent twice is stored once. Throws NOT_FOUND
 * where words are out of reach, FORBIDDEN where they are another's to answer, INVALID_INPUT for what is wrong with the
 * form, CONFLICT where somebody has decided about any of them meanwhile.
 */
export async function recordDecision(unit: Unit, input: Unchecked<DecisionDraft>): Promise<DecisionRecord> {
  assertMayAnswerAtAll(unit);
  const unplaced = parseWholeInput(decisionDraft({ today: unit.today, saidOn: null }), input);
  const feedbackIds = [...new Set(unplaced.feedbackIds)];
  const stored = await decidedBefore(unit, clientIdToStore(unplaced.clientId), feedbackIds);
  for (const one of feedbackIds) await assertInHand(unit, one);
  const tellings = await openAll(unit, feedbackIds);
  const draft = parseWholeInput(decisionDraft({ today: unit.today, saidOn: newestDay(tellings) }), input);
  const id = await decide(unit, draft, tellings, stored);
  return decisionIn(await openAll(unit, feedbackIds), id);
}
