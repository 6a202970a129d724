import { type CaseHeadings, headingsFrom } from '@heard/domain/case-system/case-columns';
import { keptColumns } from '../../foundations/imports/import-columns.queries.js';
import type { Unit } from '../../platform/unit.js';

export const headingsKind = 'CASE_SYSTEM';

/**
 * What the council’s own headings mean. They are kept by heading, not by column as those of other files: three files come
 * at once, and each may call the child’s number something else.
 */
export async function keptHeadings(unit: Unit): Promise<CaseHeadings> {
  return headingsFrom(await keptColumns(unit, headingsKind));
}
