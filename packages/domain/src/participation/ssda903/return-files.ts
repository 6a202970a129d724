import { longest } from '../../validation/text-lengths.js';
import { isBlankRow, shapeProblem } from '../../validation/file-shape.js';
import { parseCsv } from '../../validation/parse-csv.js';

/** The files of the children looked after return (SSDA903) that reviews need. */
export const ReturnFile = { HEADER: 'HEADER', REVIEWS: 'REVIEWS', EPISODES: 'EPISODES' } as const;
export type ReturnFile = keyof typeof ReturnFile;

/** The columns of each file, in the order in which the guidance has them. All have to be there. */
export const returnColumns = {
  HEADER: ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'],
  REVIEWS: ['CHILD', 'DOB', 'REVIEW', 'REVIEW_CODE'],
  EPISODES: [
    'CHILD',
    'DECOM',
    'RNE',
    'LS',
    'CIN',
    'PLACE',
    'PLACE_PROVIDER',
    'DEC',
    'REC',
    'REASON_PLACE_CHANGE',
    'HOME_POST',
    'PL_POST',
    'URN',
  ],
} as const satisfies Readonly<Record<ReturnFile, readonly string[]>>;

export type ReturnColumn<File extends ReturnFile> = (typeof returnColumns)[File][number];

export const returnFiles: readonly ReturnFile[] = Object.values(ReturnFile);

export const returnFileLabels: Readonly<Record<ReturnFile, string>> = {
  HEADER: 'Header',
  REVIEWS: 'Reviews',
  EPISODES: 'Episodes',
};

export interface ReturnRow<File extends ReturnFile> {
  readonly line: number;
  /** How many cells the line has. */
  readonly cells: number;
  /** The value as the sector's validator sees it: upper-cased, never trimmed; null where the cell is empty. */
  value(column: ReturnColumn<File>): string | null;
}

export interface UsableTable<File extends ReturnFile> {
  readonly ok: true;
  readonly name: string;
  /** How many cells the first line has. */
  readonly width: number;
  readonly rows: readonly ReturnRow<File>[];
}

export type ReturnTable<File extends ReturnFile> =
  | UsableTable<File>
  | { readonly ok: false; readonly name: string; readonly problem: string };

/** Reads one file. `name` is its base name, for messages; `problem` is one sentence that says what to do. */
export function readReturnFile<File extends ReturnFile>(file: File, name: string, text: string): ReturnTable<File> {
  const unreadable = textProblem(file, name, text);
  if (unreadable !== null) return { ok: false, name, problem: unreadable };
  try {
    const [heading, ...records] = parseCsv(text);
    const found = columnNames(heading?.cells ?? []);
    const problem = headingProblem(file, name, found, text);
    if (problem !== null) return { ok: false, name, problem };
    const positions = new Map(found.map((column, position) => [column, position]));
    const rows = records
      .filter((record) => !isBlankRow(record))
      .map((record) => ({
        line: record.line,
        cells: record.cells.length,
        value: (column: ReturnColumn<File>) => seen(record.cells[positions.get(column) ?? -1]),
      }));
    return { ok: true, name, width: found.length, rows };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, name, problem: `${name}: ${error.message}. Close it, or export the file again.` };
  }
}

/** Which file of the return this is, by the columns in its first line; null for any other. */
export function recogniseReturnFile(text: string): ReturnFile | null {
  const [heading = ''] = text
    .slice(0, longestHeading)
    .split(/[\r\n\uFEFF]+/)
    .filter((line) => line.trim() !== '');
  return kindOf(heading.replaceAll('"', '').split(','));
}

function kindOf(heading: readonly string[]): ReturnFile | null {
  const found = columnNames(heading);
  return returnFiles.find((file) => returnColumns[file].every((column) => found.includes(column))) ?? null;
}

/** What is odd about a file that is none of the return's, in one sentence that says what to do; null for a plain one. */
export function whyNotRecognised(name: string, text: string): string | null {
  if (text.trim() === '') return `${name} is empty. Export it again.`;
  return shapeProblem(name, text, (cells) => kindOf(cells) !== null);
}

const longestHeading = 10_000;

function columnNames(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim().toUpperCase());
}

function seen(cell: string | undefined): string | null {
  return cell === undefined || cell === '' ? null : cell.toUpperCase();
}

function textProblem(file: ReturnFile, name: string, text: string): string | null {
  const label = returnFileLabels[file];
  if (text.length > longest.file) {
    return `${name} is far too large for a return. Choose the ${label} file of one year, as it was exported.`;
  }
  if (text.includes('\0')) return `${name} is not plain text. Save it as CSV (UTF-8), then choose it again.`;
  if (text.trimStart().startsWith('<')) {
    return `${name} is not CSV. Export the return as CSV files, then choose the ${label} file.`;
  }
  return null;
}

function headingProblem(file: ReturnFile, name: string, found: readonly string[], text: string): string | null {
  const label = returnFileLabels[file];
  if (found.length === 0) return `${name} is empty. Choose the ${label} file of the return.`;
  const missing = returnColumns[file].filter((column) => !found.includes(column));
  if (missing.length > 0) {
    return shapeProblem(name, text, (cells) => kindOf(cells) !== null) ?? missingProblem(file, name, found, missing);
  }
  const twice = returnColumns[file].find((column) => found.indexOf(column) !== found.lastIndexOf(column));
  return twice === undefined ? null : `${name} has the column ${twice} more than once. Keep the one that counts.`;
}

function missingProblem(
  file: ReturnFile,
  name: string,
  found: readonly string[],
  missing: readonly string[],
): string | null {
  const other = returnFiles.find(
    (kind) => kind !== file && returnColumns[kind].every((column) => found.includes(column)),
  );
  if (other !== undefined) {
    return `${name} looks like the ${returnFileLabels[other]} file. Choose the ${returnFileLabels[file]} file here.`;
  }
  return `${name} is not a ${returnFileLabels[file]} file: its first line has no ${missing.join(', ')}.`;
}
