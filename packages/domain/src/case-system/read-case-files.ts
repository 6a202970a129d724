import { isBlankRow, shapeProblem } from '../validation/file-shape.js';
import { type CsvRecord, parseCsv } from '../validation/parse-csv.js';
import { longest, most } from '../validation/text-lengths.js';
import { numberText } from '../words/number-text.js';
import { CaseCells } from './case-cells.js';
import { type CaseColumn, CaseFile, caseFileOf, type CaseHeadings, columnsOf } from './case-columns.js';
import type { CaseChild, CaseFinding, CasePlace } from './case-rows.js';
import { type CaseLine, readAllocationLine, readChildLine, readStatusLine } from './read-case-lines.js';

export interface CaseFileText {
  /** The base name, as it appears in findings. */
  readonly name: string;
  readonly text: string;
}

export interface ReadCaseFiles {
  readonly ok: true;
  readonly rows: number;
  /** Lines that are left out. */
  readonly rejected: number;
  readonly children: readonly CaseChild[];
  /** Every number that the file of children has, also on lines that are left out; null where there is no such file. */
  readonly named: readonly string[] | null;
  readonly findings: readonly CaseFinding[];
}

export interface UnusableCaseFiles {
  readonly ok: false;
  /** A sentence for each file that cannot be used. */
  readonly problems: readonly string[];
  /** Headings of files that are none of ours: somebody may say what they mean. */
  readonly headings: readonly string[];
}

const readers = {
  CHILDREN: readChildLine,
  ALLOCATIONS: readAllocationLine,
  STATUSES: readStatusLine,
} as const satisfies Readonly<Record<CaseFile, (cells: CaseCells, place: CasePlace) => CaseLine>>;

interface Table {
  readonly kind: CaseFile;
  readonly name: string;
  readonly columns: readonly (CaseColumn | null)[];
  readonly records: readonly CsvRecord[];
}

type Opened = Table | { readonly problem: string; readonly headings: readonly string[] };

function problemOf(
  name: string,
  text: string,
  columns: readonly (CaseColumn | null)[],
  kept: CaseHeadings,
): string | null {
  const twice = columns.find((column, at) => column !== null && columns.indexOf(column) !== at);
  if (twice !== undefined) return `${name} has the column ${twice} more than once. Keep the one that counts.`;
  if (caseFileOf(columns) !== null) return null;
  return (
    shapeProblem(name, text, (cells) => caseFileOf(columnsOf(cells, kept)) !== null) ??
    `${name} is none of the case system’s files by its first line: children need case_id and name, teams and people case_id, kind and from, statuses case_id, status and from. Say which of its headings mean these, or rename them.`
  );
}

function none(problem: string, headings: readonly string[] = []): Opened {
  return { problem, headings };
}

function sizeProblem({ name, text }: CaseFileText): string | null {
  if (text.length > longest.file) return `${name} is too large. Split it into files of at most 20 MB.`;
  return text.trim() === '' ? `${name} is empty. Export it again.` : null;
}

function linesProblem(name: string, { length }: readonly CsvRecord[]): string | null {
  return length <= most.importRows
    ? null
    : `${name} has ${numberText(length)} lines. Split it into files of at most ${numberText(most.importRows)}.`;
}

function openTable({ name, text }: CaseFileText, kept: CaseHeadings): Opened {
  const [heading, ...records] = parseCsv(text);
  const headings = heading?.cells ?? [];
  const columns = columnsOf(headings, kept);
  const kind = caseFileOf(columns);
  const problem = linesProblem(name, records) ?? problemOf(name, text, columns, kept);
  if (problem !== null || kind === null) return none(problem ?? '', headings);
  return { kind, name, columns, records: records.filter((record) => !isBlankRow(record)) };
}

function openFile(file: CaseFileText, kept: CaseHeadings): Opened {
  const problem = sizeProblem(file);
  if (problem !== null) return none(problem);
  try {
    return openTable(file, kept);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return none(`${file.name}: ${error.message}. The file may be cut: export it again.`);
  }
}

function cellsOf(columns: readonly (CaseColumn | null)[], { cells }: CsvRecord): ReadonlyMap<CaseColumn, string> {
  return new Map(columns.flatMap((column, at) => (column === null ? [] : [[column, cells[at] ?? ''] as const])));
}

class CaseReader {
  readonly lines: CaseLine[] = [];
  readonly findings: CaseFinding[] = [];
  readonly named: string[] = [];
  private readonly seen = new Map<string, CasePlace>();
  rows = 0;
  rejected = 0;

  read({ kind, name, columns }: Table, record: CsvRecord): void {
    this.rows += 1;
    const place = { file: name, line: record.line };
    const cells = new CaseCells(cellsOf(columns, record));
    const line = readers[kind](cells, place);
    if (kind === CaseFile.CHILDREN) this.name(cells, line);
    if (record.cells.length < columns.length) {
      // What else is missing of a line that was cut is not its writer’s fault.
      cells.problems.splice(
        0,
        Infinity,
        `This line has ${record.cells.length} of ${columns.length} cells. The file may be cut: export it again.`,
      );
    }
    if (cells.problems.length === 0) this.lines.push(line);
    else this.rejected += 1;
    for (const message of cells.problems) {
      this.findings.push({ ...place, rule: 'CASE-LINE', severity: 'error', message });
    }
  }

  private name(cells: CaseCells, line: CaseLine): void {
    if (line.caseId === '') return;
    const earlier = this.seen.get(line.caseId);
    this.named.push(line.caseId);
    if (earlier === undefined) this.seen.set(line.caseId, line);
    else cells.problems.push(`${line.caseId} stands on line ${earlier.line} too. Keep the line that counts.`);
  }
}

function joined(lines: readonly CaseLine[]): readonly CaseChild[] {
  const children = new Map<string, CaseLine>();
  const grouped = new Map<
    string,
    { teams: CaseLine['teams'][number][]; links: CaseLine['links'][number][]; statuses: CaseLine['statuses'][number][] }
  >();
  for (const line of lines) {
    const first = children.get(line.caseId);
    if (first === undefined || line.facts !== null) children.set(line.caseId, line);
    const all = grouped.get(line.caseId) ?? { teams: [], links: [], statuses: [] };
    all.teams.push(...line.teams);
    all.links.push(...line.links);
    all.statuses.push(...line.statuses);
    grouped.set(line.caseId, all);
  }
  return [...children.values()].map((line) => ({ ...line, ...grouped.get(line.caseId) }));
}

const linesInOneStep = 1_000;

/** Reads files of the case system, a thousand lines at a time, so that a server can answer others in between. */
export function* readCaseFiles(
  files: readonly CaseFileText[],
  kept: CaseHeadings,
): Generator<void, ReadCaseFiles | UnusableCaseFiles> {
  const tables: Table[] = [];
  const unusable: { readonly problem: string; readonly headings: readonly string[] }[] = [];
  for (const file of files) {
    const opened = openFile(file, kept);
    if ('problem' in opened) unusable.push(opened);
    else tables.push(opened);
    yield;
  }
  if (unusable.length > 0) {
    return {
      ok: false,
      problems: unusable.map(({ problem }) => problem),
      headings: unusable.flatMap(({ headings }) => headings),
    };
  }
  const reader = new CaseReader();
  for (const table of tables) {
    for (const [at, record] of table.records.entries()) {
      if (at % linesInOneStep === 0) yield;
      reader.read(table, record);
    }
  }
  const { lines, rows, rejected, findings, named } = reader;
  const hasChildren = tables.some(({ kind }) => kind === CaseFile.CHILDREN);
  return { ok: true, rows, rejected, findings, named: hasChildren ? named : null, children: joined(lines) };
}
