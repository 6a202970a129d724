import type { FileColumns } from '@heard/domain/imports/file-columns';
import type { Unit } from '../../platform/unit.js';
import { recordChange } from '../audit/record-change.js';
import { replaceColumns } from './import-columns.queries.js';

/** Keeps how this file was read, for the next of its kind. */
export async function keepColumns(unit: Unit, kind: string, read: FileColumns): Promise<void> {
  const changed = await replaceColumns(unit, kind, read);
  if (changed !== null) recordChange(unit, { table: 'import_columns', rowId: changed, columns: ['columns'] });
}
