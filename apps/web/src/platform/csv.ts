export type CsvCell = string | number | null | undefined;

export interface CsvFile {
  /** Without ".csv". */
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * A CSV file's text (RFC 4180, CRLF). Text that a spreadsheet would run as a formula gets an apostrophe in
 * front; numbers stay numbers, also negative ones.
 */
export function toCsv(headers: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [headers, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value: CsvCell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
