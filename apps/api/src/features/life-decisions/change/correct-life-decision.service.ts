import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import {
  type DecisionCorrectionDraft,
  decisionCorrectionDraft,
  type SettledLifeDecision,
  settleLifeDecision,
} from '@heard/domain/life-decisions/life-decision-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayRecordDecisions } from '../life-decision.policy.js';
import type { LifeDecisionRecord } from '../life-decision.shape.js';
import { openWritten } from '../open-life-decision.js';
import { openToChange } from './open-to-change.js';
import { storeChange } from './store-change.js';

const fields = ['kind', 'title', 'what', 'tookEffectOn', 'decidedBy'] as const;

function changesTo(record: LifeDecisionRecord, says: SettledLifeDecision): Partial<SettledLifeDecision> {
  return Object.fromEntries(
    fields.filter((field) => record[field] !== says[field]).map((field) => [field, says[field]]),
  );
}

/** They were asked by words that were said before: a day before those would make that untrue. */
function checkDay({ askings }: LifeDecisionRecord, { tookEffectOn }: SettledLifeDecision): void {
  const later = (askings.at(-1)?.heard ?? []).map(({ givenOn }) => givenOn).filter((day) => day > tookEffectOn);
  const [first] = later.toSorted();
  if (first === undefined) return;
  throw new InvalidInputError({
    tookEffectOn: `They were asked by what they said on ${formatPlainDate(first)}: say again whether they were asked, or enter a day from then on`,
  });
}

/**
 * Puts right what somebody wrote down of a decision; what it said before is kept, with who, when and why. The same form
 * sent twice is stored once. Throws NOT_FOUND out of reach, FORBIDDEN for what comes from elsewhere or is another's,
 * INVALID_INPUT, CONFLICT with how it is where somebody else has changed it meanwhile.
 */
export async function correctLifeDecision(
  unit: Unit,
  input: Unchecked<DecisionCorrectionDraft>,
): Promise<LifeDecisionRecord> {
  assertMayRecordDecisions(unit);
  const draft = parseWholeInput(decisionCorrectionDraft(unit.today), input);
  const { record, isDone, clientId, payload } = await openToChange(unit, draft);
  if (isDone) return record;
  const says = settleLifeDecision(draft);
  const changes = changesTo(record, says);
  if (Object.keys(changes).length === 0) {
    throw new InvalidInputError({ form: 'It says the same as before: change what is wrong, or close this' });
  }
  checkDay(record, says);
  await storeChange(unit, record, { clientId, payload, because: null, reason: draft.reason, changes });
  return openWritten(unit, record.id);
}
