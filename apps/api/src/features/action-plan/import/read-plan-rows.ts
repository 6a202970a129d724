import { neededPlanColumns, type PlanFileRow } from '@heard/domain/action-plan/plan-file';
import { formatMonth, formatPlainDate } from '@heard/domain/calendar/plain-date';
import { most } from '@heard/domain/validation/text-lengths';
import { numberText } from '@heard/domain/words/number-text';
import { cellText, readLines, UnreadableFileError } from '../../../foundations/imports/read-lines.js';

/** A spreadsheet keeps "March 2019" and "Mar-19" as the first of March: people meant the month. */
function dateText(name: string, value: Date): string {
  const date = cellText(value);
  if (name !== 'timescale') return date.endsWith('-01') ? date.slice(0, 7) : date;
  return date.endsWith('-01') ? formatMonth(date) : formatPlainDate(date);
}

function textIn(name: string, value: unknown): string {
  return value instanceof Date ? dateText(name, value) : cellText(value);
}

function columnNames(cells: readonly unknown[]): readonly string[] {
  return cells.map((name) => textIn('', name).trim().toLowerCase().replaceAll(' ', '_'));
}

function missingColumns(cells: readonly unknown[]): readonly string[] {
  const names = columnNames(cells);
  return neededPlanColumns.filter((name) => !names.includes(name));
}

function isHeading(cells: readonly unknown[]): boolean {
  return missingColumns(cells).length === 0;
}

/** Far more than a plan holds, with what stands between its actions. */
const mostLines = 5_000;

/** The lines of a plan's file, CSV or XLSX (its first sheet), by the names in its first line. Throws `UnreadableFileError`. */
export async function readPlanRows(content: Buffer, name = 'The file'): Promise<readonly PlanFileRow[]> {
  const lines = await readLines(content, name, isHeading);
  const first = lines[0]?.cells ?? [];
  const missing = missingColumns(first);
  if (missing.length > 0) {
    throw new UnreadableFileError(`Add the columns ${missing.join(', ')} to the first line of the file.`);
  }
  if (lines.length > mostLines) {
    const many = `${name} has more than ${numberText(mostLines)} lines, and a plan at most ${most.actions} actions.`;
    throw new UnreadableFileError(`${many} Take the empty and old ones out, or make several plans of it.`);
  }
  const names = columnNames(first);
  return lines.slice(1).map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(names.map((column, at) => [column, textIn(column, cells[at])])),
  }));
}
