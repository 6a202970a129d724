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

const insertEvent = `
  insert into access_event (id, at, actor_id, actor_name, session_id, operation, purpose, outcome, request_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

async function insertAccessEvent(
  unit: OpenUnit,
  event: { id: string; operation: string; purpose: string | null; outcome: string },
): Promise<void> {
  await unit.query(insertEvent, [
    event.id,
    unit.now,
    unit.actor?.userId ?? null,
    unit.actor?.name ?? null,
    unit.actor?.sessionId ?? null,
    event.operation,
    event.purpose,
    event.outcome,
    unit.requestId,
  ]);
}

/** Writes who saw which children's records, in the transaction that read them: ids only, never words. */
export async function recordChildAccess(unit: Unit, access: ChildAccess): Promise<void> {
  if (access.childIds.length === 0) return;
  const id = newId();
  await insertAccessEvent(unit, { id, operation: access.operation, purpose: access.purpose ?? null, outcome: 'OK' });
  await unit.query('insert into access_event_child (event_id, child_id, depth) select $1, unnest($2::uuid[]), $3', [
    id,
    access.childIds,
    access.depth,
  ]);
}

/** Writes that something was done that concerns no child's record: a sign-in, an import, an export of figures. */
export async function recordEvent(
  unit: OpenUnit,
  operation: string,
  outcome: 'OK' | 'REFUSED',
  purpose?: string,
): Promise<void> {
  await insertAccessEvent(unit, { id: newId(), operation, purpose: purpose ?? null, outcome });
}
