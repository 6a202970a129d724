import { isEnded } from '@heard/domain/feedback/chain-state';
import { settleTellingBack, type TellingBackDraft, tellingBackDraft } from '@heard/domain/feedback/telling-back-draft';
import type { TellingResult } from '@heard/domain/feedback/telling-back';
import type { SettledTelling } from '@heard/domain/feedback/telling-rules';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChanges, recordNewRow } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { ConflictError, NotFoundError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayAnswer, assertMayAnswerAtAll } from '../feedback.policy.js';
import type { DecisionRecord, FeedbackRecord, StatementRecord, TellingBackRecord } from '../feedback.shape.js';
import { openAnswered, openToAnswer } from '../read/open-to-answer.js';
import { toChains, toDecision } from '../to-chains.js';
import { checkGivingUp } from './check-giving-up.js';
import { checkTeller } from './check-teller.js';
import { recordReaction } from './record-reaction.service.js';
import { closeAnswer, keptFrom, postponeAnswer, waitForDecisions } from './telling-answer.queries.js';
import { ToldBackEntity } from './told-back.entity.js';

/** Why the words are opened by whoever has to say: to tell what came of them is itself the reason. */
const itself = 'Telling what came of what was said';
const decidedAgain = 'Somebody has decided again in the meantime. Look at it before you tell them';
const sameForm = { what: 'This', toGoOn: 'To write down more' };

function last(statement: StatementRecord): DecisionRecord | null {
  return statement.decisions.at(-1) ?? null;
}

/** The statements of which this decision stands. Throws CONFLICT where it stands no more, with what does. */
function toldStatements({ statements }: FeedbackRecord, decisionId: string): readonly StatementRecord[] {
  const known = statements.filter(({ decisions }) => decisions.some(({ id }) => id === decisionId));
  if (known.length === 0) throw new NotFoundError('We could not find that decision');
  const standing = known.filter((one) => last(one)?.id === decisionId);
  const [first] = known;
  const other = first === undefined ? null : last(first);
  if (standing.length === 0) throw new ConflictError(decidedAgain, other && toDecision(other));
  return standing;
}

/** How often somebody went to tell what stands of it, and could not. */
function triesOf(statement: StatementRecord): number {
  return (last(statement)?.tellings ?? []).filter(({ result }) => result === 'COULD_NOT').length;
}

/** What the same form has stored before. Whoever may read it may be told which it is. */
function storedBefore(
  unit: Unit,
  statements: readonly StatementRecord[],
  clientId: string,
  payload: string,
): TellingBackRecord | null {
  const stored = statements.flatMap(({ decisions }) => decisions).flatMap(({ tellings }) => tellings);
  const found = stored.find((telling) => telling.clientId === clientId) ?? null;
  if (found !== null) assertSameForm(unit, { ...found, writtenBy: unit.actor.userId }, payload, sameForm);
  return found;
}

interface NewTellingBack {
  readonly clientId: string;
  readonly payload: string;
  readonly decisionId: string;
  readonly settled: SettledTelling;
  readonly toldBy: string;
  readonly reactionFeedbackId: string | null;
}

function insertTellingBack(unit: Unit, statements: readonly StatementRecord[], telling: NewTellingBack): void {
  const by = unit.actor.userId;
  const { settled } = telling;
  const rows = statements.map((statement): NewRow<ToldBackEntity> => ({
    id: newId(),
    clientId: telling.clientId,
    payloadSha256: telling.payload,
    responseId: telling.decisionId,
    statementId: statement.id,
    result: settled.result,
    toldOn: settled.toldOn,
    toldBy: telling.toldBy,
    means: settled.means,
    words: settled.words,
    reason: settled.reason,
    tryAgainOn: settled.tryAgainOn,
    othersTold: settled.othersTold,
    translation: settled.translation,
    translationLanguage: settled.translationLanguage,
    reactionFeedbackId: telling.reactionFeedbackId,
    createdBy: by,
  }));
  unit.db.insert(ToldBackEntity, rows);
  for (const row of rows) recordNewRow(unit, 'told_back', row);
}

const endings: Readonly<Record<TellingResult, string>> = {
  TOLD: 'They were told',
  ASKED_NOT: 'They asked not to be told',
  COULD_NOT: '',
  UNREACHED: 'They could not be told, and a manager has said that nobody tries again',
  WITHDRAWN: 'They took back what they said',
};

function touched(unit: Unit, rowIds: readonly string[], columns: readonly string[]): void {
  recordChanges(unit, { table: 'work_item', rowIds, columns });
}

/** What is owed ends once every statement has ended, and no sooner; where they could not be told it waits for that day. */
async function settleAnswer(unit: Unit, record: FeedbackRecord, { result, tryAgainOn }: SettledTelling): Promise<void> {
  if (tryAgainOn !== null) {
    touched(unit, await postponeAnswer(unit, record.id, tryAgainOn), ['due_on']);
  } else if (toChains(record).every(({ state }) => isEnded(state))) {
    touched(unit, await closeAnswer(unit, record.id, endings[result]), ['closed_at', 'closed_reason']);
  }
}

function tellingBackIn({ statements }: FeedbackRecord, clientId: string): TellingBackRecord {
  const all = statements.flatMap(({ decisions }) => decisions).flatMap(({ tellings }) => tellings);
  const found = all.find((telling) => telling.clientId === clientId);
  if (found === undefined) throw new NotFoundError('We could not find that');
  return found;
}

/**
 * Writes down who told them what came of what they said, or that they could not be told; what they said to it becomes
 * feedback of its own. The same form sent twice is stored once. Throws NOT_FOUND out of reach, FORBIDDEN where it is
 * another's to tell, INVALID_INPUT for what is wrong with the form, CONFLICT where it was decided again meanwhile.
 */
export async function recordTellingBack(unit: Unit, input: Unchecked<TellingBackDraft>): Promise<TellingBackRecord> {
  assertMayAnswerAtAll(unit);
  const early = parseWholeInput(tellingBackDraft({ today: unit.today, decidedOn: null }), input);
  await waitForDecisions(unit, early.feedbackId);
  const record = await openToAnswer(unit, early.feedbackId, itself);
  assertMayAnswer(unit, record);
  const clientId = clientIdToStore(early.clientId);
  const payload = payloadHash({ ...early, clientId });
  const stored = storedBefore(unit, record.statements, clientId, payload);
  if (stored !== null) return stored;
  const statements = toldStatements(record, early.decisionId);
  const [first] = statements;
  const decidedOn = (first && last(first)?.decidedOn) ?? null;
  const draft = parseWholeInput(tellingBackDraft({ today: unit.today, decidedOn }), input);
  const settled = settleTellingBack(draft);
  checkGivingUp(unit, { result: settled.result, tries: Math.min(...statements.map(triesOf)) });
  const toldBy = await checkTeller(unit, record.id, draft.toldById ?? null);
  const withheldFrom = draft.reaction?.trim() ? await keptFrom(unit, record.id) : [];
  const reactionFeedbackId = await recordReaction(unit, { ...record, withheldFrom }, draft);
  const { decisionId } = draft;
  insertTellingBack(unit, statements, { clientId, payload, decisionId, settled, toldBy, reactionFeedbackId });
  const after = await openAnswered(unit, record.id, itself);
  await settleAnswer(unit, after, settled);
  return tellingBackIn(after, clientId);
}
