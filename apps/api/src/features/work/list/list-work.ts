import { InvalidInputError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import { type Connection, pageLength, pageOf, toConnection } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import { assertMayList } from '../work.policy.js';
import type { BreakKind, WhoseWork } from '../work.enums.js';
import { breakCursor, type OpenBreak, openBreaks, workCursor, type WorkLine, workLines } from './work-lines.queries.js';

interface AskedWork {
  readonly whose: WhoseWork;
  readonly ownerId?: string | undefined;
  readonly unitId?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

function idOf(field: string, value: string | null | undefined): string | null {
  if (value === undefined || value === null) return null;
  if (!isId(value)) throw new InvalidInputError({ [field]: 'Choose one from the list' });
  return value;
}

function childrenOf(rows: readonly { readonly childId: string | null }[]): readonly string[] {
  return [...new Set(rows.flatMap(({ childId }) => childId ?? []))];
}

/** One page of what waits, told to the audit log. Throws FORBIDDEN where others' work is not theirs to see. */
export async function listWork(unit: Unit, asked: AskedWork): Promise<Connection<WorkLine>> {
  const first = pageLength(asked.first, { things: 'lines' });
  const ownerId = idOf('ownerId', asked.ownerId);
  const unitId = idOf('unitId', asked.unitId);
  assertMayList(unit, asked.whose, unitId);
  const wanted = { whose: asked.whose, ownerId, unitId, first, after: workCursor.read(asked.after) };
  const page = pageOf(await workLines(unit, wanted), first);
  unit.audit.saw({ childIds: childrenOf(page.rows) });
  return toConnection(page, workCursor, (line) => line);
}

interface AskedBreaks {
  readonly kind?: BreakKind | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** One page of the breaks in reach, told to the audit log. */
export async function listBreaks(unit: Unit, asked: AskedBreaks): Promise<Connection<OpenBreak>> {
  const first = pageLength(asked.first, { things: 'breaks' });
  const wanted = { kind: asked.kind ?? null, first, after: breakCursor.read(asked.after) };
  const page = pageOf(await openBreaks(unit, wanted), first);
  unit.audit.saw({ childIds: childrenOf(page.rows) });
  return toConnection(page, breakCursor, (found) => found);
}
