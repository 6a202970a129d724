import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayRead } from '../complaint.policy.js';
import { complaintById } from './complaint.queries.js';
import type { ComplaintRecord } from '../complaint.shape.js';

/** One complaint within reach, without a word in the audit log: for whoever is about to change it. Throws NOT_FOUND. */
export async function complaintInReach(unit: Unit, id: string): Promise<ComplaintRecord> {
  return assertMayRead(unit, isId(id) ? await complaintById(unit, id) : null);
}

/** Opens one complaint; the audit log says so, of it and its child. Throws NOT_FOUND out of reach. */
export async function openComplaint(unit: Unit, id: string): Promise<ComplaintRecord> {
  const complaint = await complaintInReach(unit, id);
  unit.audit.saw({ recordIds: [id], childIds: complaint.childId === null ? [] : [complaint.childId], depth: 'OPENED' });
  return complaint;
}
