import { NotFoundError } from '../../../platform/errors.js';
import { isId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import { type ImportRunRow, runById } from './import-run.queries.js';

/** Opens one import, and writes that it was opened. Throws NOT_FOUND. */
export async function openImportRun(unit: Unit, id: string): Promise<ImportRunRow> {
  const found = isId(id) ? await runById(unit, id) : undefined;
  if (found === undefined) throw new NotFoundError('We could not find that import');
  unit.audit.saw({ recordIds: [found.id] });
  return found;
}
