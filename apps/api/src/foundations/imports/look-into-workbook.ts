import { isTooLargeSheet, WorkbookContents } from './workbook-contents.js';

/** What reading a workbook has to know of it, since whoever reads the cells is not told. */
export interface SeenWorkbook {
  /** The first sheet that people see, counted from 1: a hidden one holds lists for a form, or last year. */
  readonly sheet: number;
  /** A cell without what it should say: an error, or a formula that was never worked out. */
  readonly spoilt: string | null;
  /** Cells that are one over several lines: what stands in the first counts for each. */
  readonly merged: readonly MergedCells[];
}

/** Counted from 0, the last one included. */
export interface MergedCells {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;
}

function firstShown(workbook: string): { readonly sheet: number; readonly rel: string | null } {
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag);
  const at = Math.max(
    sheets.findIndex((tag) => !/hidden/i.test(attribute(tag, 'state') ?? '')),
    0,
  );
  return { sheet: at + 1, rel: attribute(sheets[at] ?? '', 'id') };
}

/** The file of a sheet, as the workbook's relations call it. */
function targetOf(relations: string, rel: string | null): string | null {
  const tag = [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].find(([one]) => attribute(one, 'Id') === rel);
  return (tag === undefined ? null : attribute(tag[0], 'Target'))?.split('/').at(-1) ?? null;
}

function spoiltCell(sheet: string): string | null {
  for (const after of sheet.split(/<c(?=\s)/).slice(1)) {
    const [tag = '', ...rest] = after.split('</c>', 1).join('').split('>');
    const inside = `${rest.join('>')}>`;
    const type = attribute(tag, 't');
    const isWithoutResult = type !== 'str' && /<f[\s>/]/.test(inside) && !/<v[^>]*>[^<]/.test(inside);
    if (type === 'e' || isWithoutResult) return attribute(tag, 'r') ?? '';
  }
  return null;
}

const mostMerged = 2_000;
const range = /<(?:\w+:)?mergeCell\s[^>]*ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g;

function columnAt(letters: string): number {
  return Array.from(letters).reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Beside each other they are a title, and stay one. */
function mergedCells(sheet: string): readonly MergedCells[] {
  return [...sheet.matchAll(range)]
    .slice(0, mostMerged)
    .flatMap(([, column = '', from, last, to]) =>
      column === last ? [{ column: columnAt(column), from: Number(from) - 1, to: Number(to) - 1 }] : [],
    );
}

/**
 * Looks into an XLSX file before it is read. Null where reading it would take more memory than anything that is brought
 * in needs: a few hundred kilobytes can hold gigabytes. Throws where it is no archive.
 */
export function lookIntoWorkbook(content: Buffer): SeenWorkbook | null {
  const contents = new WorkbookContents();
  contents.read(content);
  if (contents.areTooMany || contents.sheets.some(isTooLargeSheet)) return null;
  const { sheet, rel } = firstShown(contents.textOf('workbook.xml') ?? '');
  const file = targetOf(contents.textOf('workbook.xml.rels') ?? '', rel);
  const xml = file === null ? '' : (contents.textOf(file) ?? '');
  return { sheet, spoilt: spoiltCell(xml), merged: mergedCells(xml) };
}
