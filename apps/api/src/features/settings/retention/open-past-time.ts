import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { pastTimeBefore, type RetentionKind } from '@heard/domain/retention/kept-years';
import type { Unit } from '../../../platform/unit.js';
import { countPastTime, type PastTime, yearsKept } from './retention.queries.js';

/** How many records of each kind are past the years that the council keeps them, today. */
export async function openPastTime(unit: Unit): Promise<readonly PastTime[]> {
  const years = await yearsKept(unit);
  const before = (kind: RetentionKind): PlainDate => pastTimeBefore(unit.today, years(kind));
  return countPastTime(unit, {
    LOOKED_AFTER: before('LOOKED_AFTER'),
    OTHER_CHILDREN: before('OTHER_CHILDREN'),
    COMPLAINTS: before('COMPLAINTS'),
    ACCESS_LOG: before('ACCESS_LOG'),
    LEAVERS: before('LEAVERS'),
  });
}
