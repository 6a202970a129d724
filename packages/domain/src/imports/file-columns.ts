/** One thing that a file may say in a column. */
export interface FileField<Key extends string = string> {
  readonly key: Key;
  /** What it is called on screens and in sample files. */
  readonly label: string;
  /** What is in it, in a few words. */
  readonly hint: string;
  readonly isNeeded: boolean;
  /** What other systems call it. */
  readonly names: readonly string[];
}

/** Which heading of the file holds a field; null: none. */
export type FileColumns<Key extends string = string> = ReadonlyMap<Key, string | null>;

/** A line of a file by field. A field without a column, and a cell that is not there, is empty. */
export interface FieldLine<Key extends string = string> {
  readonly line: number;
  readonly of: (key: Key) => string;
}

/** Headings are compared without capitals, spaces, hyphens and what else stands between words. */
function compared(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

function headingOf(headings: readonly string[], names: readonly (string | null | undefined)[]): string | null {
  for (const name of names) {
    const found = name ? headings.find((heading) => compared(heading) === compared(name)) : undefined;
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Which column holds what: as it is said now, else as the last file of this kind was read, else by what columns are
 * usually called. A heading that the file does not have is none.
 */
export function columnsOf<Key extends string>(
  headings: readonly string[],
  fields: readonly FileField<Key>[],
  { said, kept }: { readonly said: FileColumns; readonly kept: FileColumns },
): FileColumns<Key> {
  return new Map(
    fields.map(({ key, label, names }) => {
      const now = said.get(key);
      return [key, headingOf(headings, now === undefined ? [kept.get(key), label, ...names] : [now])];
    }),
  );
}

/** What is wrong with the columns, one sentence for each field. */
export function columnProblems<Key extends string>(
  fields: readonly FileField<Key>[],
  columns: FileColumns<Key>,
): readonly string[] {
  return fields.flatMap(({ key, label, isNeeded }) => {
    const heading = columns.get(key) ?? null;
    if (heading === null) return isNeeded ? [`Say which column holds “${label}”`] : [];
    const first = fields.find((one) => columns.get(one.key) === heading);
    return first === undefined || first.key === key
      ? []
      : [`“${heading}” cannot be both “${first.label}” and “${label}”. Choose another column`];
  });
}

/** Whether a line could be the headings of such a file. */
export function knowsHeadings(fields: readonly FileField[], cells: readonly string[]): boolean {
  return fields.some(({ label, names }) => headingOf(cells, [label, ...names]) !== null);
}

/** The line below the headings, by field. */
export function fieldLine<Key extends string>(
  headings: readonly string[],
  columns: FileColumns,
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
): FieldLine<Key> {
  const placeOf = (key: Key): number => {
    const heading = columns.get(key) ?? null;
    return heading === null ? -1 : headings.indexOf(heading);
  };
  return { line, of: (key) => (cells[placeOf(key)] ?? '').trim() };
}
