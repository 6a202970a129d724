import { changeUnitDraft, type ChangeUnitDraft } from '@heard/domain/people/org-unit-drafts';
import { problemsOfChange } from '@heard/domain/people/unit-problems';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { openUnitOf, unitAmong } from './open-units.js';
import type { UnitRecord } from './unit.shape.js';
import { allUnits, updateUnit, waitForUnits } from './units.queries.js';

const meanwhile = 'Somebody else changed this meanwhile. Yours is not saved';

function placeOf({ kind }: UnitRecord, { parentId }: ChangeUnitDraft): string | null {
  return kind === 'TEAM' ? (parentId?.toLowerCase() ?? null) : null;
}

/** Sent twice, since the first answer was lost. */
function isDone({ version, name, parentId }: UnitRecord, wanted: ChangeUnitDraft): boolean {
  return version === wanted.version + 1 && name === wanted.name && parentId === wanted.parentId;
}

/**
 * Calls it something else, or puts a team into another service, from a day on; figures of earlier days keep what it was.
 * Throws NOT_FOUND, INVALID_INPUT, CONFLICT with how it is now where somebody else changed it meanwhile.
 */
export async function changeUnit(unit: Unit, input: Unchecked<ChangeUnitDraft>): Promise<UnitRecord> {
  const draft = parseWholeInput(changeUnitDraft, input);
  await waitForUnits(unit);
  const units = await allUnits(unit);
  const found = unitAmong(units, draft.id);
  const wanted = { ...draft, id: found.id, parentId: placeOf(found, draft) };
  if (isDone(found, wanted)) return openUnitOf(unit, found.id);
  if (found.version !== draft.version) throw new ConflictError(meanwhile, found);
  const problems = problemsOfChange(units, found, wanted, unit.today);
  if (Object.keys(problems).length > 0) throw new InvalidInputError(problems);
  if (!(await updateUnit(unit, wanted))) throw new ConflictError(meanwhile, found);
  recordChange(unit, { table: 'org_unit', rowId: found.id, columns: ['name', 'parent_id', 'changed_on', 'version'] });
  return openUnitOf(unit, found.id);
}
