import { recordChildAccess, recordEvent } from '../../foundations/audit/record-access.js';
import type { Unit } from '../../platform/unit.js';
import { childOfReference } from './concerned.queries.js';
import type { RepresentationChildType } from './representation-parts.type.js';

/**
 * The child with exactly this reference, so that a complaint isn't recorded about another one by a slip of the keys.
 * Each look is written to the audit log. Null where there is none.
 */
export async function findCaseChild(unit: Unit, reference: string): Promise<RepresentationChildType | null> {
  const child = await childOfReference(unit, reference, unit.today);
  if (child === null) {
    recordEvent(unit, 'caseChild', 'OK');
    return null;
  }
  recordChildAccess(unit, { operation: 'caseChild', childIds: [child.id], depth: 'LISTED' });
  return { id: child.id, reference: child.reference, name: child.name };
}
