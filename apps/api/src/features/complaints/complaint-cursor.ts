import { InvalidInputError } from '../../platform/errors.js';
import { isId } from '../../platform/ids.js';

/** Where a page ended: the last row's place in the order of the list. */
export interface RepresentationCursor {
  readonly rank: number;
  readonly sortKey: number;
  readonly id: string;
}

export function writeCursor({ rank, sortKey, id }: RepresentationCursor): string {
  return Buffer.from(JSON.stringify([rank, sortKey, id])).toString('base64url');
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1_000_000;
}

/** Throws INVALID_INPUT for anything that `writeCursor` has not written. */
export function readCursor(cursor: string): RepresentationCursor {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts)) {
      const [rank, sortKey, id]: unknown[] = parts;
      if (isPlace(rank) && isPlace(sortKey) && typeof id === 'string' && isId(id)) return { rank, sortKey, id };
    }
  } catch {
    // What cannot be read is no cursor: said below.
  }
  throw new InvalidInputError({ after: 'Start again from the first page' });
}
