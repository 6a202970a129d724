import { neededPlanColumns, type PlanFileRow } from '@heard/domain/action-plan/plan-file';
import { formatMonth, formatPlainDate } from '@heard/domain/calendar/plain-date';
import { headingProblem, shapeProblem } from '@heard/domain/validation/file-shape';
import { type CsvRecord, parseCsv } from '@heard/domain/validation/parse-csv';
import { textOfFile } from '@heard/domain/validation/text-of-file';
import { readSheet } from 'read-excel-file/node';
import { isTooLargeWorkbook } from './check-workbook-size.js';

/** The file can't be read as a plan at all. The message says what to do. */
export class UnreadablePlanError extends Error {}

interface SheetLine {
  readonly line: number;
  readonly cells: readonly unknown[];
}

const workbook = Buffer.from('PK'); // an XLSX file is a zip archive

async function readWorkbook(content: Buffer, name: string): Promise<readonly SheetLine[]> {
  const unreadable = `${name} can’t be read as a workbook. Save it again as XLSX, or as “CSV UTF-8”.`;
  const tooLarge = `${name} holds more than a plan does. Copy the plan’s lines to a new workbook, and save that.`;
  const sheet = await Promise.resolve(content)
    .then(async (workbook) => (isTooLargeWorkbook(workbook) ? null : readSheet(workbook)))
    .catch(() => {
      throw new UnreadablePlanError(unreadable);
    });
  if (sheet === null) throw new UnreadablePlanError(tooLarge);
  return sheet.map((cells, at) => ({ line: at + 1, cells }));
}

/** Letters that are not UTF-8 would be stored as question marks: the file is turned away instead. */
function readCsv(content: Buffer, name: string): readonly CsvRecord[] {
  const read = textOfFile(name, content, (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (!read.ok) throw new UnreadablePlanError(read.problem);
  try {
    const records = parseCsv(read.text);
    if (!isHeading(records[0]?.cells ?? [])) turnAway(shapeProblem(name, read.text, isHeading));
    return records;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadablePlanError(`${error.message}. Close it, then try again.`);
  }
}

function turnAway(problem: string | null): void {
  if (problem !== null) throw new UnreadablePlanError(problem);
}

/** A spreadsheet keeps "March 2019" and "Mar-19" as the first of March: people meant the month. */
function dateText(name: string, value: Date): string {
  const date = value.toISOString().slice(0, 10);
  if (name !== 'timescale') return date.endsWith('-01') ? date.slice(0, 7) : date;
  return date.endsWith('-01') ? formatMonth(date) : formatPlainDate(date);
}

function cellText(name: string, value: unknown): string {
  if (value instanceof Date) return dateText(name, value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function columnNames(cells: readonly unknown[]): readonly string[] {
  return cells.map((name) => cellText('', name).trim().toLowerCase().replaceAll(' ', '_'));
}

function missingColumns(cells: readonly unknown[]): readonly string[] {
  const names = columnNames(cells);
  return neededPlanColumns.filter((name) => !names.includes(name));
}

function isHeading(cells: readonly unknown[]): boolean {
  return missingColumns(cells).length === 0;
}

function headings(name: string, lines: readonly SheetLine[]): readonly string[] {
  const first = lines[0]?.cells ?? [];
  const missing = missingColumns(first);
  if (missing.length === 0) return columnNames(first);
  const records = lines.map(({ line, cells }) => ({ line, cells: cells.map((cell) => cellText('', cell)) }));
  turnAway(headingProblem(name, records, isHeading));
  throw new UnreadablePlanError(`Add the columns ${missing.join(', ')} to the first line of the file.`);
}

/** The lines of a plan's file, CSV or XLSX (its first sheet), by the names in its first line. Throws `UnreadablePlanError`. */
export async function readPlanRows(content: Buffer, name = 'The file'): Promise<readonly PlanFileRow[]> {
  const isWorkbook = content.subarray(0, 2).equals(workbook);
  const sheet = isWorkbook ? await readWorkbook(content, name) : readCsv(content, name);
  const names = headings(name, sheet);
  return sheet.slice(1).map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(names.map((column, at) => [column, cellText(column, cells[at])])),
  }));
}
