import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { Unit } from '../../../platform/unit.js';
import { openPerson } from '../staff/open-person.js';
import { assertMayKeep } from '../staff/person.policy.js';
import { type HeirRow, heirsOf, leftBy, type LeftRow } from './leaving.queries.js';

export interface LeavingPreview extends LeftRow {
  readonly manager: HeirRow | null;
  readonly candidates: readonly HeirRow[];
}

/** What somebody would leave after a day, and who could have it. Throws NOT_FOUND, FORBIDDEN. */
export async function openLeavingPreview(unit: Unit, userId: string, lastOn: PlainDate): Promise<LeavingPreview> {
  const person = await openPerson(unit, userId);
  assertMayKeep(person);
  const candidates = await heirsOf(unit, person.id);
  const left = await leftBy(unit, person.id, lastOn);
  return { ...left, manager: candidates.find(({ isManager }) => isManager) ?? null, candidates };
}
