import { recordChange } from '../../../foundations/audit/record-change.js';
import type { Unit } from '../../../platform/unit.js';
import { type AccountAccess, endSessions } from './account-access.queries.js';
import { openAccountAccess } from './open-account-access.js';

/** Signs somebody out on every device. */
export async function endSessionsOf(unit: Unit, userId: string): Promise<AccountAccess> {
  await openAccountAccess(unit, userId);
  if ((await endSessions(unit, userId)) > 0) {
    recordChange(unit, { table: 'session', rowId: userId, columns: ['expires_at'] });
  }
  return openAccountAccess(unit, userId);
}
