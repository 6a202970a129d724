export interface CsvRecord {
  /** Where the record starts in the file; the first line is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads comma-separated text as spreadsheets write it: quotes around a cell, two quotes for one inside, line breaks
 * within quotes, either kind of line ending, a byte order mark in front. Blank lines are left out but counted.
 * Nothing is trimmed. RangeError when a quoted cell never ends.
 * By hand and no library's: the domain runs on nothing but itself and zod, in the browser as in the API, and each record
 * has to say at which line of the file it starts, blank lines and lines within quotes counted.
 */
export function parseCsv(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = [];
  let position = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (position < text.length) {
    const record = readRecord(text, position, line);
    if (record.cells.length > 1 || record.cells[0] !== '') records.push({ line, cells: record.cells });
    position = record.next;
    line += record.lines;
  }
  return records;
}

interface ReadCell {
  readonly value: string;
  readonly next: number;
  readonly lines: number;
}

function readRecord(text: string, start: number, line: number): { cells: string[]; next: number; lines: number } {
  const cells: string[] = [];
  let position = start;
  let lines = 0;
  for (;;) {
    const cell = text[position] === '"' ? quotedCell(text, position, line + lines) : plainCell(text, position);
    cells.push(cell.value);
    position = cell.next;
    lines += cell.lines;
    if (text[position] !== ',') break;
    position += 1;
  }
  if (text.startsWith('\r\n', position)) position += 2;
  else if (position < text.length) position += 1;
  return { cells, next: position, lines: lines + 1 };
}

function plainCell(text: string, start: number): ReadCell {
  let end = start;
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(start, end), next: end, lines: 0 };
}

function quotedCell(text: string, start: number, line: number): ReadCell {
  let value = '';
  let position = start + 1;
  for (;;) {
    const quote = text.indexOf('"', position);
    if (quote === -1) throw new RangeError(`Line ${line} opens a quote that never ends`);
    value += text.slice(position, quote);
    position = quote + 1;
    if (text[position] !== '"') break;
    value += '"';
    position += 1;
  }
  const rest = plainCell(text, position);
  return { value: value + rest.value, next: rest.next, lines: value.split('\n').length - 1 };
}
