import { formatPlainDate } from '@heard/domain/calendar/plain-date';
import { recordChange } from '../../../foundations/audit/record-change.js';
import type { Changes } from '../../../platform/entity-store.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { snakeCase } from '../../../platform/snake-case-names.js';
import type { Unit } from '../../../platform/unit.js';
import type { ComplaintRecord } from '../complaint.shape.js';
import { complaintInReach } from '../read/open-complaint.js';
import { RepresentationEntity } from '../representation.entity.js';

/** The complaint that somebody means to change, as they last saw it. */
export interface ComplaintToChange {
  readonly id: string;
  readonly version: number;
}

/**
 * How the complaint is now, for whoever was about to change an older one. No child's data and no words of the
 * complaint: what a refused change is told is not in the audit log.
 */
function currentOf(row: ComplaintRecord) {
  return {
    id: row.id,
    version: row.version,
    standardDueOn: row.standardDueOn,
    agreedDueOn: row.agreedDueOn,
    extensionReason: row.extensionReason,
    extendedOn: row.extendedOn,
    extendedBy: row.extendedByName,
    respondedOn: row.respondedOn,
    finding: row.finding,
    respondedBy: row.respondedByName,
    endKind: row.endKind,
    endedOn: row.endedOn,
    endedBy: row.endedByName,
  };
}

function conflict(row: ComplaintRecord): ConflictError {
  return new ConflictError('Somebody else changed this complaint while you were looking at it', currentOf(row));
}

/** Throws NOT_FOUND out of reach, CONFLICT where it has been changed since they saw it. */
export async function complaintToChange(unit: Unit, { id, version }: ComplaintToChange): Promise<ComplaintRecord> {
  const complaint = await complaintInReach(unit, id);
  if (complaint.version !== version) throw conflict(complaint);
  return complaint;
}

/** Throws INVALID_INPUT for a complaint that has ended already, answered or not. */
export function assertNotEnded({ respondedOn, endedOn }: ComplaintRecord, field: string): void {
  if (respondedOn !== null) {
    throw new InvalidInputError({ [field]: `This complaint was answered on ${formatPlainDate(respondedOn)}` });
  }
  if (endedOn !== null) {
    throw new InvalidInputError({ [field]: `This complaint ended on ${formatPlainDate(endedOn)}` });
  }
}

/**
 * Changes what a complaint's own row says and counts its version, if nobody has changed it or its stage in between.
 * Throws CONFLICT.
 */
export async function changeComplaint(
  unit: Unit,
  { id, version }: ComplaintToChange,
  changes: Changes<RepresentationEntity>,
): Promise<void> {
  const next = { ...changes, version: version + 1 };
  const changed = await unit.db.update(RepresentationEntity, { id, version }, next);
  if (changed === 0) throw conflict(await complaintInReach(unit, id));
  recordChange(unit, { table: 'representation', rowId: id, columns: Object.keys(next).map(snakeCase) });
}
