import { isKeepable } from '@heard/domain/validation/check-text';
import { InvalidInputError } from '../../platform/errors.js';
import { isId } from '../../platform/ids.js';

/** Where a page of children ended: after the last child shown, in the order of the list. */
export interface ChildCursor {
  readonly rank: number;
  readonly sortName: string;
  readonly id: string;
}

export function writeCursor({ rank, sortName, id }: ChildCursor): string {
  return Buffer.from(JSON.stringify([rank, sortName, id])).toString('base64url');
}

function isRank(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 1_000_000;
}

/** Throws INVALID_INPUT for anything that `writeCursor` has not written. */
export function readCursor(cursor: string): ChildCursor {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts)) {
      const [rank, sortName, id]: unknown[] = parts;
      if (isRank(rank) && typeof sortName === 'string' && isKeepable(sortName) && typeof id === 'string' && isId(id)) {
        return { rank, sortName, id };
      }
    }
  } catch {
    // What cannot be read is no cursor: said below.
  }
  throw new InvalidInputError({ after: 'Start again from the first page' });
}
