import { sharingRefusal } from '@heard/domain/complaints/complaint-sharing';
import { recordChange, recordNewRow } from '../../../foundations/audit/record-change.js';
import { InvalidInputError, NotFoundError } from '../../../platform/errors.js';
import { isId, newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { ComplaintShareEntity } from './complaint-share.entity.js';
import { assertMayChange } from '../complaint.policy.js';
import { complaintInReach } from '../read/open-complaint.js';
import { confidantsOf, sharesOf } from './sharing.queries.js';

interface WhomToTell {
  readonly id: string;
  readonly userId: string;
  /** They are to know although the complaint is about them. */
  readonly althoughAboutThem: boolean;
}

/**
 * Tells one practitioner that a complaint exists, and no more than that. Sharing twice changes nothing. Throws NOT_FOUND
 * out of reach, INVALID_INPUT for somebody who may not be told.
 */
export async function shareComplaint(unit: Unit, { id, userId, althoughAboutThem }: WhomToTell): Promise<void> {
  assertMayChange(unit, 'complaint:share');
  await complaintInReach(unit, id);
  const [confidants, shares] = await Promise.all([confidantsOf(unit, id), sharesOf(unit, id)]);
  const refusal = sharingRefusal(
    confidants.find((confidant) => confidant.id === userId),
    althoughAboutThem,
  );
  if (refusal !== null) throw new InvalidInputError({ userId: refusal });
  if (shares.some((share) => share.userId === userId && share.takenBackOn === null)) return;
  const row = {
    id: newId(),
    representationId: id,
    userId,
    althoughAboutThem,
    takenBackAt: null,
    takenBackBy: null,
    createdBy: unit.actor.userId,
  };
  unit.db.insert(ComplaintShareEntity, row);
  recordNewRow(unit, 'complaint_share', row);
}

interface ShareToTakeBack {
  readonly id: string;
  readonly shareId: string;
}

/** Takes back that a complaint was shared: from then on it is not shown to that person. Throws NOT_FOUND. */
export async function takeBackShare(unit: Unit, { id, shareId }: ShareToTakeBack): Promise<void> {
  assertMayChange(unit, 'complaint:share');
  await complaintInReach(unit, id);
  const share = isId(shareId) ? await unit.db.load(ComplaintShareEntity, { id: shareId, representationId: id }) : null;
  if (share === null) throw new NotFoundError('We could not find with whom this was shared');
  if (share.takenBackAt !== null) return;
  const changes = { takenBackAt: unit.now, takenBackBy: unit.actor.userId };
  await unit.db.update(ComplaintShareEntity, { id: shareId }, changes);
  recordChange(unit, { table: 'complaint_share', rowId: shareId, columns: ['taken_back_at', 'taken_back_by'] });
}
