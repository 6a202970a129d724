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

const most = 100;

/** How many rows a page holds. Throws INVALID_INPUT for a page longer than anybody reads; `things` says of what. */
export function pageLength(
  first: number | null | undefined,
  { usual = 50, things = 'at a time' }: { readonly usual?: number; readonly things?: string } = {},
): number {
  const length = first ?? usual;
  if (length < 1 || length > most) throw new InvalidInputError({ first: `Ask for 1 to ${String(most)} ${things}` });
  return length;
}

interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

export interface Connection<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A page of what is shown; `hasNextPage` when one row more was found than it holds. */
export function toConnection<Place, Row extends Place, Node>(
  shown: readonly Row[],
  hasNextPage: boolean,
  { write }: Cursor<Place>,
  toNode: (row: Row) => Node,
): Connection<Node> {
  const edges = shown.map((row) => ({ cursor: write(row), node: toNode(row) }));
  return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
}
