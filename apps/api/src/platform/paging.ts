import { z } from 'zod';
import { InvalidInputError } from './errors.js';

/** Where a page of a list ended, as the text that asks for the next one. */
export interface Cursor<Place> {
  write(place: Place): string;
  /** Null for no cursor. Throws INVALID_INPUT for anything that `write` has not written. */
  read(cursor: string | null | undefined): Place | null;
}

/** A row's place in the order of a list; a number beyond it was written by nobody here. */
export const rankPlace = z.int().min(-1_000_000).max(1_000_000);

function partsOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null; // What cannot be read is no cursor.
  }
}

/**
 * The cursor of a list that is ordered by these columns. It is opaque to whoever holds it, and no secret.
 * @param startAgain what to do with one that nobody gave out.
 */
export function cursorOf<Shape extends z.ZodRawShape>(
  columns: Shape,
  startAgain = 'Start again from the first page',
): Cursor<z.output<z.ZodObject<Shape>>> {
  const names = Object.keys(columns);
  const place = z.object(columns);
  return {
    write: (row) => Buffer.from(JSON.stringify(names.map((name) => Reflect.get(row, name)))).toString('base64url'),
    read(cursor) {
      if (!cursor) return null;
      const parts = partsOf(cursor);
      const named = Array.isArray(parts) ? Object.fromEntries(names.map((name, at) => [name, parts[at]])) : null;
      const read = place.safeParse(named);
      if (!read.success) throw new InvalidInputError({ after: startAgain });
      return read.data;
    },
  };
}

/** How many rows a page holds. Throws INVALID_INPUT for a page longer than anybody reads; `things` says of what. */
export function pageLength(
  first: number | null | undefined,
  { usual = 50, most = 100, things = 'at a time' }: PageLengths = {},
): number {
  const length = first ?? usual;
  if (length < 1 || length > most) throw new InvalidInputError({ first: `Ask for 1 to ${String(most)} ${things}` });
  return length;
}

interface PageLengths {
  readonly usual?: number;
  readonly most?: number;
  readonly things?: string;
}

/** One page of the rows of a list. */
export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly hasNextPage: boolean;
}

/** The page in what was found: a question for a page asks for one row more, to know whether the list goes on. */
export function pageOf<Row>(found: readonly Row[], first: number): Page<Row> {
  return { rows: found.slice(0, first), hasNextPage: found.length > first };
}

interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A page as it is shown. A row of which nothing may be shown is null, and left out; the next page begins after it. */
export function toConnection<Place, Row extends Place, Node>(
  { rows, hasNextPage }: Page<Row>,
  { write }: Cursor<Place>,
  toNode: (row: Row) => Node | null,
): Connection<Node> {
  const edges = rows.flatMap((row) => {
    const node = toNode(row);
    return node === null ? [] : [{ cursor: write(row), node }];
  });
  const last = rows.at(-1);
  return { edges, pageInfo: { hasNextPage, endCursor: last === undefined ? null : write(last) } };
}
