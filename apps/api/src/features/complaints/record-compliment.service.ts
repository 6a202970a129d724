import { complimentDraft } from '@heard/domain/complaints/compliment-draft';
import { parseInput } from '../../platform/parse-input.js';
import type { Unit } from '../../platform/unit.js';
import { checkConcerned } from './check-representation.js';
import { formOf, recordedBefore, registerRepresentation } from './register-representation.js';

/**
 * Records a compliment. The same form sent twice is stored once and gives the same record; the same number with
 * something else in it is CONFLICT. INVALID_INPUT names the fields. Answers the compliment's id.
 */
export async function recordCompliment(unit: Unit, input: unknown): Promise<string> {
  const facts = parseInput(complimentDraft(unit.today), input);
  const form = formOf('COMPLIMENT', facts);
  const stored = await recordedBefore(unit, form.clientId, form.payload);
  if (stored !== null) return stored;
  const concerned = await checkConcerned(unit, {
    childReference: facts.childReference,
    orgUnitId: facts.orgUnitId,
    receivedOn: facts.receivedOn,
    staff: { field: 'praisedUserId', userId: facts.praisedUserId },
  });
  const item = {
    ...form,
    ...concerned,
    kind: 'COMPLIMENT' as const,
    receivedOn: facts.receivedOn,
    aboutUserId: null,
    praisedUserId: facts.praisedUserId,
    fromWhom: facts.fromWhom,
    complainantName: facts.complainantName,
    channel: facts.channel ?? null,
    summary: facts.summary,
    advocacy: 'NOT_APPLICABLE',
  };
  return registerRepresentation(unit, item, null);
}
