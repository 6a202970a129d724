import { parseCsv } from '../../validation/parse-csv.js';

/** The files of the children looked after return (SSDA903) that reviews need. */
export const ReturnFile = { HEADER: 'HEADER', REVIEWS: 'REVIEWS', EPISODES: 'EPISODES' } as const;
export type ReturnFile = keyof typeof ReturnFile;

const columns = {
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

export type ReturnColumn<File extends ReturnFile> = (typeof columns)[File][number];

export const returnFileLabels: Readonly<Record<ReturnFile, string>> = {
  HEADER: 'Header',
  REVIEWS: 'Reviews',
  EPISODES: 'Episodes',
};

export interface ReturnRow<File extends ReturnFile> {
  readonly line: number;
  /** The value as the sector's validator sees it: upper-cased, never trimmed; null where the cell is empty. */
  value(column: ReturnColumn<File>): string | null;
}

export type ReturnTable<File extends ReturnFile> =
  | { readonly ok: true; readonly name: string; readonly rows: readonly ReturnRow<File>[] }
  | { readonly ok: false; readonly name: string; readonly problem: string };

/** Reads one file. `name` is its base name, for messages; `problem` is one sentence that says what to do. */
export function readReturnFile<File extends ReturnFile>(file: File, name: string, text: string): ReturnTable<File> {
  try {
    const [heading, ...records] = parseCsv(text);
    const found = (heading?.cells ?? []).map((cell) => cell.trim().toUpperCase());
    const problem = headingProblem(file, name, found);
    if (problem !== null) return { ok: false, name, problem };
    const positions = new Map(found.map((column, position) => [column, position]));
    const rows = records.map((record) => ({
      line: record.line,
      value: (column: ReturnColumn<File>) => seen(record.cells[positions.get(column) ?? -1]),
    }));
    return { ok: true, name, rows };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, name, problem: `${name}: ${error.message}.` };
    throw error;
  }
}

function seen(cell: string | undefined): string | null {
  return cell === undefined || cell === '' ? null : cell.toUpperCase();
}

function headingProblem(file: ReturnFile, name: string, found: readonly string[]): string | null {
  if (found.length === 0) return `${name} is empty. Choose the ${returnFileLabels[file]} file of the return.`;
  const missing = columns[file].filter((column) => !found.includes(column));
  if (missing.length === 0) return null;
  const other = returnFiles.find((kind) => kind !== file && columns[kind].every((column) => found.includes(column)));
  if (other !== undefined) {
    return `${name} looks like the ${returnFileLabels[other]} file. Choose the ${returnFileLabels[file]} file here.`;
  }
  return `${name} is not a ${returnFileLabels[file]} file: its first line has no ${missing.join(', ')}.`;
}

const returnFiles: readonly ReturnFile[] = Object.values(ReturnFile);
