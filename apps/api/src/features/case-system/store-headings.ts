import { type CaseHeadings, headingsToKeep } from '@heard/domain/case-system/case-columns';
import { longest } from '@heard/domain/validation/text-lengths';
import { keepColumns } from '../../foundations/imports/keep-columns.js';
import { InvalidInputError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';
import { headingsKind, keptHeadings } from './read-headings.js';

/** Keeps what somebody said of them, for the next files and for those of the night. Throws INVALID_INPUT. */
export async function storeHeadings(unit: Unit, said: CaseHeadings): Promise<void> {
  if (said.size === 0) return;
  const headings = headingsToKeep(await keptHeadings(unit), said);
  if (JSON.stringify(Object.fromEntries(headings)).length > longest.account / 2) {
    throw new InvalidInputError({
      headings: 'These are more headings of your own than can be kept. Rename some of them',
    });
  }
  await keepColumns(unit, headingsKind, headings);
}
