import { neededPlanColumns, type PlanFileRow } from '@heard/domain/action-plan/plan-file';
import { parseCsv } from '@heard/domain/validation/parse-csv';
import { textOfFile } from '@heard/domain/validation/text-of-file';
import { readSheet } from 'read-excel-file/node';

/** The file can't be read as a plan at all. The message says what to do. */
export class UnreadablePlanError extends Error {}

interface SheetLine {
  readonly line: number;
  readonly cells: readonly string[];
}

const workbook = Buffer.from('PK'); // an XLSX file is a zip archive

function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

async function readWorkbook(content: Buffer, name: string): Promise<readonly SheetLine[]> {
  const sheet = await readSheet(content).catch(() => {
    throw new UnreadablePlanError(`${name} can’t be read as a workbook. Save it again as XLSX, or as “CSV UTF-8”.`);
  });
  return sheet.map((cells, at) => ({ line: at + 1, cells: cells.map(cellText) }));
}

/** Letters that are not UTF-8 would be stored as question marks: the file is turned away instead. */
function readCsv(content: Buffer, name: string): readonly SheetLine[] {
  const read = textOfFile(name, content, (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (!read.ok) throw new UnreadablePlanError(read.problem);
  return parseCsv(read.text);
}

function columnNames(header: SheetLine | undefined): readonly string[] {
  const names = (header?.cells ?? []).map((name) => name.trim().toLowerCase().replaceAll(' ', '_'));
  const missing = neededPlanColumns.filter((name) => !names.includes(name));
  if (missing.length === 0) return names;
  throw new UnreadablePlanError(`Add the columns ${missing.join(', ')} to the first line of the file.`);
}

/** The lines of a plan's file, CSV or XLSX (its first sheet), by the names in its first line. Throws `UnreadablePlanError`. */
export async function readPlanRows(content: Buffer, name = 'The file'): Promise<readonly PlanFileRow[]> {
  const isWorkbook = content.subarray(0, 2).equals(workbook);
  const [header, ...lines] = isWorkbook ? await readWorkbook(content, name) : readCsv(content, name);
  const names = columnNames(header);
  return lines.map(({ line, cells }) => ({
    line,
    cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
  }));
}
