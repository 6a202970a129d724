import type { ChildNeed } from '@heard/domain/children/waits-since';
import { InvalidInputError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import { pageLength, pageOf, toConnection } from '../../../platform/paging.js';
import type { Unit } from '../../../platform/unit.js';
import { caseloadCursor, childrenByNeed } from './caseload.queries.js';
import type { ChildConnectionType } from './child-connection.type.js';
import { toListedChild } from '../child.type.js';
import { childSummaries } from '../child-summaries.queries.js';

export interface CaseloadArguments {
  readonly need?: ChildNeed | undefined;
  readonly workerId?: string | undefined;
  readonly onlyOwn?: boolean | undefined;
  readonly first?: number | undefined;
  readonly after?: string | undefined;
}

/**
 * One page of the children in reach, whoever waits longest first, told to the audit log. Leadership has no list: it
 * finds one child at a time. Throws INVALID_INPUT.
 */
export async function listCaseload(unit: Unit, asked: CaseloadArguments): Promise<ChildConnectionType> {
  const { need = null, onlyOwn } = asked;
  const workerId = asked.workerId ?? null;
  if (workerId !== null && !isId(workerId)) throw new InvalidInputError({ workerId: 'Choose a worker from the list' });
  const first = pageLength(asked.first, { things: 'children' });
  const after = caseloadCursor.read(asked.after);
  const page = pageOf(await childrenByNeed(unit, { need, workerId, onlyOwn: onlyOwn ?? false, first, after }), first);
  const ids = page.rows.map((child) => child.id);
  const summaries = await childSummaries(unit, ids);
  unit.audit.saw({ childIds: ids });
  return toConnection(page, caseloadCursor, (child) => toListedChild(unit, child, summaries.get(child.id)));
}
