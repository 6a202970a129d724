import { clientIdToStore } from '../../../platform/client-id.js';
import { ConflictError } from '../../../platform/errors.js';
import { payloadHash } from '../../../platform/payload-hash.js';
import { assertSameForm } from '../../../platform/same-form.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayChange } from '../life-decision.policy.js';
import type { LifeDecisionRecord } from '../life-decision.shape.js';
import { decisionFormBefore } from '../life-decisions.queries.js';
import { openToWrite } from '../open-life-decision.js';
import { toLifeDecision } from '../to-life-decision.js';

const sameForm = { what: 'This', toGoOn: 'To change it once more' };
const changedMeanwhile = 'Somebody has changed this decision meanwhile. Look at it before you save yours';

interface ChangeDraft {
  readonly clientId: string;
  readonly lifeDecisionId: string;
  readonly seen: number;
}

export interface OpenedToChange {
  readonly record: LifeDecisionRecord;
  /** The same form has done this before. */
  readonly isDone: boolean;
  readonly clientId: string;
  readonly payload: string;
}

/** Opens what somebody would change. Throws NOT_FOUND, CONFLICT with how it is by now, FORBIDDEN where it is another's. */
export async function openToChange(unit: Unit, draft: ChangeDraft): Promise<OpenedToChange> {
  const clientId = clientIdToStore(draft.clientId);
  const payload = payloadHash({ ...draft, clientId });
  const stored = await decisionFormBefore(unit, clientId, draft.lifeDecisionId);
  const record = await openToWrite(unit, draft.lifeDecisionId);
  if (stored !== undefined) assertSameForm(unit, stored, payload, sameForm);
  else if (draft.seen !== record.changes.length)
    throw new ConflictError(changedMeanwhile, toLifeDecision(unit, record));
  else assertMayChange(unit, record);
  return { record, isDone: stored !== undefined, clientId, payload };
}
