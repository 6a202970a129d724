import { isToBeRead } from '@heard/domain/validation/check-text';
import { InvalidInputError } from '../../platform/errors.js';
import { readCursor, type RepresentationCursor } from './complaint-cursor.js';

const most = 100;
const usual = 50;

export interface PageArguments {
  readonly search?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface RepresentationPage {
  /** What is searched for, or null for everything. */
  readonly search: string | null;
  readonly first: number;
  readonly after: RepresentationCursor | null;
}

function countOf(first: number | null | undefined): number {
  const count = first ?? usual;
  if (count < 1 || count > most) throw new InvalidInputError({ first: `Ask for 1 to ${String(most)} at a time` });
  return count;
}

/** The page asked for, within its bounds. Throws INVALID_INPUT. */
export function checkPage({ search, first, after }: PageArguments): RepresentationPage {
  return {
    search: isToBeRead(search ?? '') ? (search ?? null) : null,
    first: countOf(first),
    after: after ? readCursor(after) : null,
  };
}
