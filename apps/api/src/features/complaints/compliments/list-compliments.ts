import { pageOf, toConnection } from '../../../platform/paging.js';
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
  const wanted = checkPage(asked);
  const page = pageOf(await complimentsOfPage(unit, wanted), wanted.first);
  const shown = page.rows.filter((row) => mayRead(unit, row));
  tellSeen(unit, shown);
  unit.audit.saw({ searched: asked.search?.trim() || undefined });
  return toConnection(page, representationCursor, (row) => (shown.includes(row) ? toComplimentType(row) : null));
}

/** The compliment that was just recorded, as its writer may see it. */
export async function recordedCompliment(unit: Unit, id: string): Promise<ComplimentType> {
  const row = assertMayRead(unit, await complimentById(unit, id));
  tellSeen(unit, [row]);
  return toComplimentType(row);
}
