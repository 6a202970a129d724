import { headingProblem, shapeProblem } from '@heard/domain/validation/file-shape';
import { type CsvRecord, parseCsv } from '@heard/domain/validation/parse-csv';
import { textOfFile } from '@heard/domain/validation/text-of-file';
import { readSheet } from 'read-excel-file/node';
import { InvalidInputError } from '../../platform/errors.js';
import { lookIntoWorkbook, type MergedCells } from './look-into-workbook.js';

/** Nothing can be read from the file at all. The message says what to do. */
export class UnreadableFileError extends Error {}

/** Reads a file that somebody chose in their browser. Throws INVALID_INPUT with what to do where it cannot be read. */
export async function readChosen<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof UnreadableFileError ? new InvalidInputError({ content: error.message }) : error;
  }
}

/** A line of a CSV file or of the first sheet of a workbook that people see; the first line is 1. */
export interface FileLine {
  readonly line: number;
  /** Text; in a workbook also numbers, dates, yes or no, and null for nothing. */
  readonly cells: readonly unknown[];
}

const zip = Buffer.from('PK'); // an XLSX file is a zip archive

/** What a cell holds, as text. A date is its day. */
export function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

function turnAway(problem: string | null): void {
  if (problem !== null) throw new UnreadableFileError(problem);
}

async function readWorkbook(content: Buffer, name: string): Promise<readonly FileLine[]> {
  const unreadable = `${name} can’t be read as a workbook. Save it again as XLSX, or as “CSV UTF-8”.`;
  const tooLarge = `${name} holds more than is brought in at once. Copy its lines to a new workbook, and save that.`;
  const read = await Promise.resolve(content)
    .then(async (workbook) => {
      const seen = lookIntoWorkbook(workbook);
      return seen === null ? null : { ...seen, lines: await readSheet(workbook, seen.sheet) };
    })
    .catch(() => {
      throw new UnreadableFileError(unreadable);
    });
  if (read === null) throw new UnreadableFileError(tooLarge);
  const { lines, spoilt, merged } = read;
  if (spoilt !== null) {
    const what = `${name} has a cell without a result, ${spoilt}: an error such as #REF!, or a formula that was not worked out.`;
    throw new UnreadableFileError(`${what} Put it right, or paste its values only, and save the workbook again.`);
  }
  return spread(lines, merged).map((cells, at) => ({ line: at + 1, cells }));
}

/** What stands in a cell over several lines counts for each of them. */
function spread(
  lines: readonly (readonly unknown[])[],
  merged: readonly MergedCells[],
): readonly (readonly unknown[])[] {
  const all = lines.map((cells) => [...cells]);
  for (const { column, from, to } of merged) {
    const first = all[from]?.[column] ?? null;
    for (const cells of all.slice(from + 1, to + 1)) cells[column] = first;
  }
  return all;
}

function withLines<Line extends FileLine>(name: string, lines: readonly Line[]): readonly Line[] {
  if (lines.length === 0) turnAway(`${name} is empty. Choose the file that holds the list.`);
  return lines;
}

type KnowsHeading = (cells: readonly string[]) => boolean;

/** Letters that are not UTF-8 would be stored as question marks: the file is turned away instead. */
function readCsv(content: Buffer, name: string, isHeading: KnowsHeading): readonly CsvRecord[] {
  const read = textOfFile(name, content, (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  if (!read.ok) throw new UnreadableFileError(read.problem);
  try {
    const records = parseCsv(read.text);
    if (!isHeading(records[0]?.cells ?? [])) turnAway(shapeProblem(name, read.text, isHeading));
    return records;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UnreadableFileError(`${error.message}. Close it, then try again.`);
  }
}

/**
 * The lines of a file, CSV or XLSX (its first sheet that is not hidden), its headings among them. `isHeading` knows the headings: where the
 * first line is none of them, it is said what stands in the way. Throws `UnreadableFileError`.
 */
export async function readLines(content: Buffer, name: string, isHeading: KnowsHeading): Promise<readonly FileLine[]> {
  if (!content.subarray(0, 2).equals(zip)) return withLines(name, readCsv(content, name, isHeading));
  const lines = withLines(name, await readWorkbook(content, name));
  const records = lines.map(({ line, cells }) => ({ line, cells: cells.map(cellText) }));
  if (!isHeading(records[0]?.cells ?? [])) turnAway(headingProblem(name, records, isHeading));
  return lines;
}
