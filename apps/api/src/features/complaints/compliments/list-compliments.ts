import { toConnection } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayRead, mayRead } from '../complaint.policy.js';
import { type ComplimentConnectionType, type ComplimentType, toComplimentType } from './compliment.type.js';
import type { ComplimentRecord } from './compliment.shape.js';
import { complimentById, complimentsOfPage } from './compliments.queries.js';
import { checkPage, type PageArguments, representationCursor } from '../check-representation-page.js';

function tellSeen(unit: Unit, rows: readonly ComplimentRecord[]): void {
  const childIds = rows.flatMap((row) => (row.childName === null ? [] : (row.childId ?? [])));
  unit.audit.saw({ childIds, recordIds: rows.map(({ id }) => id) });
}

/** One page of the compliments in reach, latest first; the audit log says which, and what was searched for. */
export async function listCompliments(unit: Unit, asked: PageArguments): Promise<ComplimentConnectionType> {
  const page = checkPage(asked);
  const found = await complimentsOfPage(unit, page);
  const shown = found.slice(0, page.first).filter((row) => mayRead(unit, row));
  tellSeen(unit, shown);
  unit.audit.saw({ searched: asked.search?.trim() || undefined });
  return toConnection(shown, found.length > page.first, representationCursor, toComplimentType);
}

/** The compliment that was just recorded, as its writer may see it. */
export async function recordedCompliment(unit: Unit, id: string): Promise<ComplimentType> {
  const row = assertMayRead(unit, await complimentById(unit, id));
  tellSeen(unit, [row]);
  return toComplimentType(row);
}
