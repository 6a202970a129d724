import { addDays } from '@heard/domain/calendar/plain-date';
import { closeUnitDraft, type CloseUnitDraft } from '@heard/domain/people/org-unit-drafts';
import { problemsOfClosing } from '@heard/domain/people/unit-problems';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { openUnitOf, unitAmong } from './open-units.js';
import type { UnitRecord } from './unit.shape.js';
import { allUnits, endUnit, loadAfter, waitForUnits } from './units.queries.js';

const meanwhile = 'Somebody else changed this meanwhile. Yours is not saved';

/**
 * Says which day is its last; without one it goes on. Throws NOT_FOUND, INVALID_INPUT while children, people, work or teams
 * are still with it after that day, CONFLICT where somebody else changed it meanwhile.
 */
export async function closeUnit(unit: Unit, input: Unchecked<CloseUnitDraft>): Promise<UnitRecord> {
  const { id, version, endsOn = null } = parseWholeInput(closeUnitDraft, input);
  await waitForUnits(unit);
  const units = await allUnits(unit);
  const found = unitAmong(units, id);
  if (found.version === version + 1 && found.endsOn === endsOn) return openUnitOf(unit, found.id);
  if (found.version !== version) throw new ConflictError(meanwhile, found);
  const load = await loadAfter(unit, found.id, endsOn ?? addDays(unit.today, -1));
  const problems = problemsOfClosing(units, found, { id: found.id, version, endsOn }, load);
  if (Object.keys(problems).length > 0) throw new InvalidInputError(problems);
  if (!(await endUnit(unit, { id: found.id, version, endsOn }))) throw new ConflictError(meanwhile, found);
  recordChange(unit, { table: 'org_unit', rowId: found.id, columns: ['ends_on', 'version'] });
  return openUnitOf(unit, found.id);
}
