import { isEnded } from '@heard/domain/feedback/chain-state';
import { type TakingBackDraft, takingBackDraft } from '@heard/domain/feedback/taking-back-draft';
import type { EveryField, Unchecked } from '@heard/domain/validation/every-field';
import { recordChanges, recordNewRow } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayAnswer, assertMayAnswerAtAll } from '../feedback.policy.js';
import type { FeedbackRecord, StatementRecord } from '../feedback.shape.js';
import { openAnswered, openToAnswer } from '../read/open-to-answer.js';
import { toChains, toDecision } from '../to-chains.js';
import { TakenBackEntity } from './taken-back.entity.js';
import { closeAnswer, waitForDecisions } from './telling-answer.queries.js';

/** Why the words are opened by whoever has to say: that they are taken back is itself the reason. */
const itself = 'Writing down that words were taken back';
const decidedMeanwhile =
  'Somebody has decided about these words in the meantime. Say that they took them back where it is told';
const sameForm = { what: 'This', toGoOn: 'To write down more' };

/** Those that are named, else all that nobody has decided about. Throws INVALID_INPUT, CONFLICT. */
function wordsToTakeBack({ statements }: FeedbackRecord, named: readonly string[] | null): readonly StatementRecord[] {
  const said = statements.filter(({ words, takenBack }) => words !== null && takenBack === null);
  const wanted =
    named === null
      ? said.filter(({ decisions }) => decisions.length === 0)
      : said.filter(({ id }) => named.includes(id));
  if (wanted.length === 0 || (named !== null && wanted.length < new Set(named).size)) {
    throw new InvalidInputError({ statementIds: 'Choose words that were said there, and not taken back yet' });
  }
  const decision = wanted.flatMap(({ decisions }) => decisions).at(-1);
  if (decision !== undefined) throw new ConflictError(decidedMeanwhile, toDecision(decision));
  return wanted;
}

function store(
  unit: Unit,
  statements: readonly StatementRecord[],
  {
    clientId,
    payload,
    takenBackOn,
    reason,
  }: Omit<EveryField<TakingBackDraft>, 'statementIds' | 'feedbackId'> & { readonly payload: string },
): void {
  const by = unit.actor.userId;
  const rows = statements.map((statement): NewRow<TakenBackEntity> => ({
    id: newId(),
    clientId,
    payloadSha256: payload,
    statementId: statement.id,
    takenBackOn,
    heardBy: by,
    reason,
    createdBy: by,
  }));
  unit.db.insert(TakenBackEntity, rows);
  for (const row of rows) recordNewRow(unit, 'taken_back', row);
}

/**
 * Writes down that whoever spoke took their words back before anybody had decided: the words stay, and nothing more is
 * owed for them. The same form sent twice is stored once. Throws NOT_FOUND out of reach, FORBIDDEN where it is another's
 * to answer, INVALID_INPUT for what is wrong with the form, CONFLICT where somebody has decided meanwhile.
 */
export async function takeBackWords(unit: Unit, input: Unchecked<TakingBackDraft>): Promise<FeedbackRecord> {
  assertMayAnswerAtAll(unit);
  const early = parseWholeInput(takingBackDraft({ today: unit.today, saidOn: null }), input);
  await waitForDecisions(unit, early.feedbackId);
  const record = await openToAnswer(unit, early.feedbackId, itself);
  assertMayAnswer(unit, record);
  const draft = parseWholeInput(takingBackDraft({ today: unit.today, saidOn: record.givenOn }), input);
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  const stored = record.statements.find(({ takenBack }) => takenBack?.clientId === clientId);
  if (stored?.takenBack) {
    assertSameForm(unit, { ...stored.takenBack, id: stored.id, writtenBy: unit.actor.userId }, payload, sameForm);
    return record;
  }
  store(unit, wordsToTakeBack(record, draft.statementIds ?? null), { ...draft, clientId, payload });
  const after = await openAnswered(unit, record.id, itself);
  if (toChains(after).every(({ state }) => isEnded(state))) {
    const rowIds = await closeAnswer(unit, record.id, 'They took back what they said');
    recordChanges(unit, { table: 'work_item', rowIds, columns: ['closed_at', 'closed_reason'] });
  }
  return after;
}
