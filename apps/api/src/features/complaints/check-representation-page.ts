import { isToBeRead } from '@heard/domain/validation/check-text';
import { cursorOf, pageLength, rankPlace } from '../../platform/paging.js';
import { id } from '../../platform/row-shapes.js';

/** Where a page ended: the last row's place in the order of the list. */
export const representationCursor = cursorOf({ rank: rankPlace, sortKey: rankPlace, id });

export interface PageArguments {
  readonly search?: string | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface RepresentationPage {
  /** What is searched for, or null for everything. */
  readonly search: string | null;
  readonly first: number;
  readonly after: ReturnType<typeof representationCursor.read>;
}

/** The page asked for, within its bounds. Throws INVALID_INPUT. */
export function checkPage({ search, first, after }: PageArguments): RepresentationPage {
  return {
    search: isToBeRead(search ?? '') ? (search ?? null) : null,
    first: pageLength(first),
    after: representationCursor.read(after),
  };
}
