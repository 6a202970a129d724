import { recordChildAccess, recordEvent } from '../../foundations/audit/record-access.js';
import { isId } from '../../platform/ids.js';
import type { Unit } from '../../platform/unit.js';
import { assertMayRead } from './complaint.policy.js';
import { complaintById } from './complaint.queries.js';
import type { ComplaintRecord } from './complaint-record.js';

/** One complaint within reach, without a word in the audit log: for whoever is about to change it. Throws NOT_FOUND. */
export async function complaintInReach(unit: Unit, id: string): Promise<ComplaintRecord> {
  return assertMayRead(unit, isId(id) ? await complaintById(unit, id) : null);
}

/** Opens one complaint and writes that it was opened, with its child. Throws NOT_FOUND out of reach. */
export async function openComplaint(unit: Unit, id: string, operation: string): Promise<ComplaintRecord> {
  const complaint = await complaintInReach(unit, id);
  if (complaint.childId === null) recordEvent(unit, operation, 'OK');
  else recordChildAccess(unit, { operation, childIds: [complaint.childId], depth: 'OPENED' });
  return complaint;
}
