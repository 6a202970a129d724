import { recordChange } from '../../../foundations/audit/record-change.js';
import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { endOwnSessions, type OwnSession, ownSessions } from './own-sessions.queries.js';

/** Ends one session of one's own, or with null all others; one that has ended already is no mistake. */
export async function endSessionsOfOwn(unit: Unit, only: string | null): Promise<readonly OwnSession[]> {
  const isNone = only !== null && !isId(only);
  if (!isNone && (await endOwnSessions(unit, only)) > 0) {
    recordChange(unit, { table: 'session', rowId: unit.actor.userId, columns: ['expires_at'] });
  }
  return ownSessions(unit);
}
