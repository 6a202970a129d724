import { AccessEventChildEntity } from './access-event-child.entity.js';
import { AccessEventEntity } from './access-event.entity.js';
import { newId } from '../../platform/ids.js';
import type { OpenUnit, Unit } from '../../platform/unit.js';

/** How far a child's record was seen: as a line in a list, opened, or taken out of the product. */
export type AccessDepth = 'LISTED' | 'OPENED' | 'EXPORTED';

export interface ChildAccess {
  /** The operation, as the API names it. */
  readonly operation: string;
  readonly childIds: readonly string[];
  readonly depth: AccessDepth;
  readonly purpose?: string;
}

interface Event {
  readonly id: string;
  readonly operation: string;
  readonly purpose: string | null;
  readonly outcome: 'OK' | 'REFUSED';
}

function insertEvent(unit: OpenUnit, event: Event): void {
  unit.db.insert(AccessEventEntity, {
    id: event.id,
    at: unit.now,
    actorId: unit.actor?.userId ?? null,
    actorName: unit.actor?.name ?? null,
    sessionId: unit.actor?.sessionId ?? null,
    operation: event.operation,
    purpose: event.purpose,
    outcome: event.outcome,
    requestId: unit.requestId,
  });
}

/** Writes who saw which children's records, in the transaction that read them: ids only, never words. */
export function recordChildAccess(unit: Unit, { operation, childIds, depth, purpose }: ChildAccess): void {
  if (childIds.length === 0) return;
  const eventId = newId();
  unit.db.together(() => {
    insertEvent(unit, { id: eventId, operation, purpose: purpose ?? null, outcome: 'OK' });
    unit.db.insert(
      AccessEventChildEntity,
      childIds.map((childId) => ({ eventId, childId, depth })),
    );
  });
}

/** Writes that something was done that concerns no child's record: a sign-in, an import, an export of figures. */
export function recordEvent(unit: OpenUnit, operation: string, outcome: 'OK' | 'REFUSED', purpose?: string): void {
  insertEvent(unit, { id: newId(), operation, purpose: purpose ?? null, outcome });
}
