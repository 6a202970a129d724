import { makeUnitDraft, type MakeUnitDraft } from '@heard/domain/people/org-unit-drafts';
import { problemsOfMaking } from '@heard/domain/people/unit-problems';
import type { Unchecked } from '@heard/domain/validation/every-field';
import { recordChange } from '../../../foundations/audit/record-change.js';
import { clientIdToStore } from '../../../platform/client-id.js';
import { ConflictError, InvalidInputError } from '../../../platform/errors.js';
import { parseWholeInput } from '../../../platform/parse-input.js';
import type { Unit } from '../../../platform/unit.js';
import { openUnitOf } from './open-units.js';
import type { UnitRecord } from './unit.shape.js';
import { allUnits, insertUnit, waitForUnits } from './units.queries.js';

function isSame(made: UnitRecord, draft: MakeUnitDraft): boolean {
  const { kind, name, startsOn, parentId = null } = draft;
  return made.kind === kind && made.name === name && made.startsOn === startsOn && made.parentId === parentId;
}

/**
 * Makes a service, a team of one, or a partner organisation. The same form twice makes it once. Throws INVALID_INPUT where
 * its name is taken or its place makes no sense, CONFLICT for the same form with something else in it.
 */
export async function makeUnit(unit: Unit, input: Unchecked<MakeUnitDraft>): Promise<UnitRecord> {
  const parsed = parseWholeInput(makeUnitDraft, input);
  const parentId = parsed.kind === 'TEAM' ? (parsed.parentId?.toLowerCase() ?? null) : null;
  const draft = { ...parsed, clientId: clientIdToStore(parsed.clientId), parentId };
  await waitForUnits(unit);
  const units = await allUnits(unit);
  const stored = units.find(({ id }) => id === draft.clientId);
  if (stored !== undefined) {
    if (isSame(stored, draft)) return openUnitOf(unit, stored.id);
    throw new ConflictError(
      'This was already saved, with something else in it. Open a new form to make another',
      stored,
    );
  }
  const problems = problemsOfMaking(units, draft);
  if (Object.keys(problems).length > 0) throw new InvalidInputError(problems);
  await insertUnit(unit, draft);
  recordChange(unit, { table: 'org_unit', rowId: draft.clientId, columns: ['kind', 'name', 'parent_id', 'starts_on'] });
  return openUnitOf(unit, draft.clientId);
}
