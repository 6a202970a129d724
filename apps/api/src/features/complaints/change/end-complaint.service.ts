import { type EndFacts, endDraft } from '@heard/domain/complaints/end-draft';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import {
  assertNotEnded,
  changeComplaint,
  type ComplaintToChange,
  complaintToChange,
} from './change-complaint.service.js';
import { assertMayChange } from '../complaint.policy.js';

/** Ends a complaint without an answer: withdrawn, put right at once, or not for this procedure. Throws as `changeComplaint`. */
export async function endComplaint(
  unit: Unit,
  { id, version, ...draft }: ComplaintToChange & Unchecked<EndFacts>,
): Promise<void> {
  assertMayChange(unit, 'complaint:end');
  const complaint = await complaintToChange(unit, { id, version });
  assertNotEnded(complaint, 'endedOn');
  const end = parseWholeInput(endDraft({ today: unit.today, receivedOn: complaint.receivedOn }), draft);
  await changeComplaint(unit, complaint, {
    endKind: end.endKind,
    endedOn: end.endedOn,
    endReason: end.endReason,
    endSaidBy: end.endSaidBy,
    endedBy: unit.actor.userId,
    endedAt: unit.now,
    learnt: end.learnt,
    learningChange: end.learningChange,
  });
}
