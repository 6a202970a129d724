import type { Unit } from '../../../platform/unit.js';
import { openComplaint } from '../read/open-complaint.js';
import { confidantsOf, sharesOf } from './sharing.queries.js';
import type { ComplaintSharingType } from './sharing.type.js';

/** With whom it is shared and with whom it can be; the audit log says that the complaint was looked at. Throws NOT_FOUND. */
export async function openSharing(unit: Unit, id: string): Promise<ComplaintSharingType> {
  await openComplaint(unit, id);
  const [shares, confidants] = await Promise.all([sharesOf(unit, id), confidantsOf(unit, id)]);
  return { shares, confidants };
}
