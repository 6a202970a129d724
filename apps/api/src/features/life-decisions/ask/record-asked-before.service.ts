import {
  type AskedBeforeDraft,
  askedBeforeDraft,
  type SettledAskedBefore,
  settleAskedBefore,
} from '@heard/domain/life-decisions/asked-before-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordNewRow } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import type { NewRow } from '../../../platform/entity-store.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { newId } from '../../../platform/ids.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMaySay, assertMaySayAtAll } from '../life-decision.policy.js';
import type { LifeDecisionRecord } from '../life-decision.shape.js';
import { decisionFormBefore } from '../life-decisions.queries.js';
import { openToWrite, openWritten } from '../open-life-decision.js';
import { toAsking } from '../to-life-decision.js';
import { LifeDecisionAskingEntity } from './life-decision-asking.entity.js';
import { LifeDecisionWordsEntity } from './life-decision-words.entity.js';
import { wordsBefore } from './words-before.queries.js';

const sameForm = { what: 'This', toGoOn: 'To say something else' };
const saidMeanwhile = 'Somebody has said meanwhile whether they were asked. Look at it before you save yours';

/** Throws INVALID_INPUT for words that are not the child's, were said later, or are kept from somebody. */
async function checkWords(unit: Unit, record: LifeDecisionRecord, statementIds: readonly string[]): Promise<void> {
  if (statementIds.length === 0) return;
  const offered = new Set((await wordsBefore(unit, record)).map(({ statementId }) => statementId));
  if (statementIds.every((id) => offered.has(id.toLowerCase()))) return;
  throw new InvalidInputError({
    statementIds: 'Choose words from the list: what they said before, and what is kept from nobody',
  });
}

interface NewAsking {
  readonly clientId: string;
  readonly payload: string;
  readonly settled: SettledAskedBefore;
}

function insertAsking(unit: Unit, record: LifeDecisionRecord, { clientId, payload, settled }: NewAsking): void {
  const { userId, role } = unit.actor;
  const row: NewRow<LifeDecisionAskingEntity> = {
    id: newId(),
    clientId,
    payloadSha256: payload,
    lifeDecisionId: record.id,
    seq: record.askings.length + 1,
    answer: settled.answer,
    weight: settled.weight,
    why: settled.why,
    words: settled.words,
    saidBy: userId,
    saidAs: role,
    saidOn: unit.today,
    createdBy: userId,
  };
  unit.db.insert(LifeDecisionAskingEntity, row);
  recordNewRow(unit, 'life_decision_asking', row);
  const links = settled.statementIds.map((statementId): NewRow<LifeDecisionWordsEntity> => ({
    id: newId(),
    askingId: row.id,
    statementId: statementId.toLowerCase(),
    createdBy: userId,
  }));
  if (links.length > 0) unit.db.insert(LifeDecisionWordsEntity, links);
  for (const link of links) recordNewRow(unit, 'life_decision_words', link);
}

/**
 * Says whether a child was asked before it was decided: with what they said, or why they were not. What was said before is
 * kept. The same form sent twice is stored once. Throws NOT_FOUND out of reach, FORBIDDEN where it is another's to say,
 * INVALID_INPUT, CONFLICT with what somebody else has said meanwhile.
 */
export async function recordAskedBefore(unit: Unit, input: Unchecked<AskedBeforeDraft>): Promise<LifeDecisionRecord> {
  assertMaySayAtAll(unit);
  const draft = parseWholeInput(askedBeforeDraft, input);
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  const stored = await decisionFormBefore(unit, clientId, draft.lifeDecisionId);
  const record = await openToWrite(unit, draft.lifeDecisionId);
  assertMaySay(unit, record);
  if (stored !== undefined) {
    assertSameForm(unit, stored, payload, sameForm);
    return record;
  }
  const last = record.askings.at(-1);
  if (draft.seen !== record.askings.length) throw new ConflictError(saidMeanwhile, last ? toAsking(last) : null);
  const settled = settleAskedBefore(draft);
  await checkWords(unit, record, settled.statementIds);
  insertAsking(unit, record, { clientId, payload, settled });
  return openWritten(unit, record.id);
}
