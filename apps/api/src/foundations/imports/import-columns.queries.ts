import type { FileColumns } from '@heard/domain/imports/file-columns';
import { z } from 'zod';
import { newId } from '../../platform/ids.js';
import { id, row, text } from '../../platform/row-shapes.js';
import { rowOf } from '../../platform/sql.js';
import type { Unit } from '../../platform/unit.js';

const columns = row({ columns: z.record(text, text.nullable()) });

/** How the last file of this kind was read. */
export async function keptColumns(unit: Unit, kind: string): Promise<FileColumns> {
  const found = await rowOf(unit, columns, 'select c.columns from import_columns c where c.kind = $1', [kind]);
  return new Map(Object.entries(found?.columns ?? {}));
}

const kept = row({ id: id.nullable() });

/** Writes down how this one was read; null where the last one was read so, too. */
export async function replaceColumns(unit: Unit, kind: string, read: FileColumns): Promise<string | null> {
  const keep = 'select app.keep_import_columns($1, $2, $3) as id';
  return (await rowOf(unit, kept, keep, [newId(), kind, JSON.stringify(Object.fromEntries(read))]))?.id ?? null;
}
