import { type CaseHeadings, headingsFrom, headingsToKeep } from '@heard/domain/case-system/case-columns';
import { longest } from '@heard/domain/validation/text-lengths';
import { keptColumns } from '../../foundations/imports/import-columns.queries.js';
import { keepColumns } from '../../foundations/imports/keep-columns.js';
import { InvalidInputError } from '../../platform/errors.js';
import type { Unit } from '../../platform/unit.js';

const kind = 'CASE_SYSTEM';

/**
 * What the council’s own headings mean. They are kept by heading, not by column as those of other files: three files come
 * at once, and each may call the child’s number something else.
 */
export async function keptHeadings(unit: Unit): Promise<CaseHeadings> {
  return headingsFrom(await keptColumns(unit, kind));
}

/** Keeps what somebody said of them, for the next files and for those of the night. Throws INVALID_INPUT. */
export async function keepHeadings(unit: Unit, said: CaseHeadings): Promise<void> {
  if (said.size === 0) return;
  const headings = headingsToKeep(await keptHeadings(unit), said);
  if (JSON.stringify(Object.fromEntries(headings)).length > longest.account / 2) {
    throw new InvalidInputError({
      headings: 'These are more headings of your own than can be kept. Rename some of them',
    });
  }
  await keepColumns(unit, kind, headings);
}
