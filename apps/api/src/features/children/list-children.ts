import type { Unit } from '../../platform/unit.js';
import type { ChildConnectionType } from './child-connection.type.js';
import { readCursor, writeCursor } from './child-cursor.js';
import { toListedChild } from './child.type.js';
import { checkPage, childSummaries, findChildren } from './children.queries.js';

export interface ChildrenArguments {
  readonly search?: string | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/** One page of the children in reach, told to the audit log with what was searched for. Throws INVALID_INPUT. */
export async function listChildren(unit: Unit, asked: ChildrenArguments): Promise<ChildConnectionType> {
  const page = checkPage(asked.search, asked.first);
  const after = asked.after ? readCursor(asked.after) : null;
  const found = await findChildren(unit, { ...page, after });
  const shown = found.slice(0, page.first);
  const ids = shown.map((child) => child.id);
  const summaries = await childSummaries(unit, ids);
  unit.audit.saw({ childIds: ids, searched: asked.search?.trim() || undefined });
  const context = { role: unit.actor.role, today: unit.today };
  const edges = shown.map((child) => ({
    cursor: writeCursor(child),
    node: toListedChild(child, summaries.get(child.id), context),
  }));
  return { edges, pageInfo: { hasNextPage: found.length > page.first, endCursor: edges.at(-1)?.cursor ?? null } };
}
