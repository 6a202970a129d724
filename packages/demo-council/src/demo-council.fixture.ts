import type { PlainDate } from '@heard/domain/calendar/plain-date';
import type { DemoCouncil, Row } from './tables.js';

/** The day on which the tests look at the council. */
export const today: PlainDate = '2026-11-24';

export function rowsOf(council: DemoCouncil, table: string): readonly Row[] {
  const rows = council[table];
  if (!rows) throw new Error(`No rows for ${table}`);
  return rows;
}

/** A cell that has to be text. */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new Error(`${column} is not text: ${JSON.stringify(row)}`);
  return value;
}
