import { type CsvRecord, parseCsv } from './parse-csv.js';

/** Letters that take no room: they come along when a heading is pasted, and nobody sees them. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;
/** Below this many lines a heading would be no title any more. */
const mostTitleRows = 30;
const longestStart = 20_000;

/** A row in which nothing is written: a spreadsheet saves such rows as commas. */
export function isBlankRow({ cells }: CsvRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function startOf(text: string): readonly CsvRecord[] {
  try {
    return parseCsv(text.slice(0, longestStart)).slice(0, mostTitleRows);
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

function firstLine(text: string): string {
  return (
    text
      .replace(/^\uFEFF/, '')
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? ''
  );
}

/**
 * What is odd about the shape of a file whose first line is not the headings that are looked for, in one sentence that
 * says what to do; null where it is plain CSV that begins with some other headings. `isHeading` knows the headings.
 */
export function shapeProblem(
  name: string,
  text: string,
  isHeading: (cells: readonly string[]) => boolean,
): string | null {
  const first = firstLine(text);
  if (first.startsWith('<')) return `${name} is not CSV but XML or a web page. Export it as CSV.`;
  if (/^"?sep=.?"?,*$/i.test(first)) {
    return `${name} begins with a line “${first.replaceAll('"', '').slice(0, 5)}”, which only a spreadsheet understands. Take that line away, and choose the file again.`;
  }
  return separatorProblem(name, first) ?? headingProblem(name, startOf(text.replace(/^\uFEFF/, '')), isHeading);
}

function separatorProblem(name: string, first: string): string | null {
  return !first.includes(',') && /[;\t|]/.test(first)
    ? `${name} has something other than commas between its columns. Save it as CSV with commas.`
    : null;
}

/** The same of lines that are read already, such as those of a workbook: what stands above or in the headings. */
export function headingProblem(
  name: string,
  records: readonly CsvRecord[],
  isHeading: (cells: readonly string[]) => boolean,
): string | null {
  const at = records.findIndex(({ cells }) => isHeading(withoutInvisible(cells)));
  const heading = records[at];
  if (heading === undefined) return null;
  if (at === 0) return invisibleProblem(name, heading.cells);
  const above = records.slice(0, at);
  return above.every(isBlankRow)
    ? `${name} begins with an empty row. Take away what stands above its headings, on line ${heading.line}.`
    : `${name} has a title above its headings, which are on line ${heading.line}. Take away the lines above them.`;
}

function withoutInvisible(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.replace(invisible, ''));
}

function invisibleProblem(name: string, cells: readonly string[]): string | null {
  const spoilt = cells.find((cell) => cell.search(invisible) !== -1);
  if (spoilt === undefined) return null;
  const heading = spoilt.replace(invisible, '').trim();
  return `${name} has an invisible character in its heading ${heading}. Type that heading anew, or export the file again.`;
}
