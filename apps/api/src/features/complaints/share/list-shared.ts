import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { type Learning, learningOfAll, type Notice, noticesOf } from './sharing.queries.js';

/** The complaints of which this practitioner was told that they exist, of one child or all; told to the audit log. */
export async function listNotices(unit: Unit, childId: string | null): Promise<readonly Notice[]> {
  if (childId !== null && !isId(childId)) return [];
  const notices = await noticesOf(unit, childId);
  unit.audit.saw({
    recordIds: notices.map(({ id }) => id),
    childIds: notices.flatMap(({ childId: child }) => child ?? []),
  });
  return notices;
}

/** How complaints ended and what was learnt, told to the audit log. */
export async function listLearning(unit: Unit): Promise<readonly Learning[]> {
  const found = await learningOfAll(unit);
  unit.audit.saw({ recordIds: found.map(({ id }) => id) });
  return found;
}
