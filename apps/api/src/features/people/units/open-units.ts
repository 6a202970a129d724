import { NotFoundError } from '../../../platform/errors.js';
import type { Unit } from '../../../platform/unit.js';
import type { UnitRecord } from './unit.shape.js';
import { allUnits } from './units.queries.js';

/** One of them as it is now. Throws NOT_FOUND. */
export function unitAmong(units: readonly UnitRecord[], unitId: string): UnitRecord {
  const found = units.find(({ id }) => id === unitId.toLowerCase());
  if (found === undefined) throw new NotFoundError('We could not find that service or team');
  return found;
}

/** The same, asked for anew. */
export async function openUnitOf(unit: Unit, unitId: string): Promise<UnitRecord> {
  const found = unitAmong(await allUnits(unit), unitId);
  unit.audit.saw({ recordIds: [found.id] });
  return found;
}
