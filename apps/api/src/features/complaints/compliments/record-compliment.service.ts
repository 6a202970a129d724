import { complimentDraft, type ComplimentFacts } from '@heard/domain/complaints/compliment-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { checkConcerned } from '../record/check-representation.js';
import { formOf, recordedBefore, registerRepresentation } from '../record/store-representation.js';

/**
 * Records a compliment. The same form sent twice is stored once and gives the same record; the same number with
 * something else in it is CONFLICT. INVALID_INPUT names the fields. Answers the compliment's id.
 */
export async function recordCompliment(unit: Unit, input: Unchecked<ComplimentFacts>): Promise<string> {
  const facts = parseWholeInput(complimentDraft(unit.today), input);
  const form = formOf('COMPLIMENT', facts);
  const stored = await recordedBefore(unit, form.clientId, form.payloadSha256);
  if (stored !== null) return stored;
  const concerned = await checkConcerned(unit, {
    childReference: facts.childReference,
    orgUnitId: facts.orgUnitId,
    receivedOn: facts.receivedOn,
    staff: { field: 'praisedUserId', userId: facts.praisedUserId },
  });
  return registerRepresentation(unit, {
    clientId: form.clientId,
    payloadSha256: form.payloadSha256,
    kind: 'COMPLIMENT',
    procedure: null,
    procedureReason: null,
    receivedOn: facts.receivedOn,
    clockStartsOn: null,
    groundsOn: null,
    sufficientInterestOn: null,
    channel: facts.channel ?? null,
    fromWhom: facts.fromWhom,
    complainantName: facts.complainantName,
    childId: concerned.childId,
    summary: facts.summary,
    wantedOutcome: null,
    advocacy: 'NOT_APPLICABLE',
    advocacyOfferedOn: null,
    advocacyProvider: null,
    acknowledgedOn: null,
    orgUnitId: concerned.orgUnitId,
    aboutUserId: null,
    praisedUserId: facts.praisedUserId,
    thanksFor: facts.thanksFor ?? null,
    onChildFile: facts.onChildFile ?? null,
  });
}
