export type CsvCell = string | number | null | undefined;

/** What a file says of itself before its table, a line each: "Title", "Period", "Definition". */
export type CsvAbout = readonly (readonly [what: string, words: string])[];

export interface CsvFile {
  /** Without ".csv". */
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
  /** Stands above the headers, with an empty line between. */
  readonly about?: CsvAbout;
}

/**
 * A CSV file's text (RFC 4180, CRLF). Text that a spreadsheet would run as a formula gets an apostrophe in
 * front; numbers stay numbers, also negative ones.
 */
export function toCsv({ headers, rows, about = [] }: Omit<CsvFile, 'name'>): string {
  return (
    [...about, ...(about.length > 0 ? [[]] : []), headers, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') +
    '\r\n'
  );
}

function cell(value: CsvCell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  // What keeps a date in one line on the screen would keep it from being found in a spreadsheet.
  const text = value.replaceAll('\u00A0', ' ');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
