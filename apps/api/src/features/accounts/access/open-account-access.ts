import { NotFoundError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { type AccountAccess, accountAccess } from './account-access.queries.js';

/** How somebody gets in, for whoever runs the system. Throws NOT_FOUND. */
export async function openAccountAccess(unit: Unit, userId: string): Promise<AccountAccess> {
  const found = isId(userId) ? await accountAccess(unit, userId) : undefined;
  if (found === undefined) throw new NotFoundError();
  unit.audit.saw({ recordIds: [userId] });
  return found;
}
