import { pageOf, toConnection } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import type { ChildConnectionType } from './child-connection.type.js';
import { toListedChild } from '../child.type.js';
import { childSummaries } from '../child-summaries.queries.js';
import { checkPage, childCursor, findChildren } from './children.queries.js';

export interface ChildrenArguments {
  readonly search?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** One page of the children in reach, told to the audit log with what was searched for. Throws INVALID_INPUT. */
export async function listChildren(unit: Unit, asked: ChildrenArguments): Promise<ChildConnectionType> {
  const wanted = checkPage(asked.search, asked.first);
  const after = childCursor.read(asked.after);
  const page = pageOf(await findChildren(unit, { ...wanted, after }), wanted.first);
  const ids = page.rows.map((child) => child.id);
  const summaries = await childSummaries(unit, ids);
  unit.audit.saw({ childIds: ids, searched: asked.search?.trim() || undefined });
  return toConnection(page, childCursor, (child) => toListedChild(unit, child, summaries.get(child.id)));
}
