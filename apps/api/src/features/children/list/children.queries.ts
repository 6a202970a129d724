import { z } from 'zod';
import { isKeepable } from '@heard/domain/validation/check-text';
import { cursorOf, pageLength, rankPlace } from '../../../platform/paging.js';
import { count, day, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';

/** The columns of a child in a list. */
export const foundChild = row({
  id,
  reference: text,
  name: text,
  knownAs: text.nullable(),
  dateOfBirth: day.nullable(),
  expectedBirthOn: day.nullable(),
  depth: z.enum(['RECORD', 'NAME']),
  rank: count,
  sortName: text,
}).readonly();

/** A child as search finds them. `depth` NAME: the reader knows who they are, and no more. */
export type FoundChild = z.output<typeof foundChild>;

/** Where a page of children ended: after the last child shown, in the order of the list. */
export const childCursor = cursorOf({ rank: rankPlace, sortName: text.refine(isKeepable), id });

export interface ChildrenPage {
  readonly search: string;
  readonly first: number;
  readonly after: ReturnType<typeof childCursor.read>;
}

/** The page asked for, within its bounds. Throws INVALID_INPUT. */
export function checkPage(search: string | undefined, first: number | undefined): Omit<ChildrenPage, 'after'> {
  return { search: search ?? '', first: pageLength(first, { things: 'children' }) };
}

/** One child more than the page holds, so that the caller knows whether there are more. */
export async function findChildren(unit: Unit, page: ChildrenPage): Promise<readonly FoundChild[]> {
  const { after } = page;
  return rowsOf(
    unit,
    foundChild,
    `select f.id, f.reference, f.name, f.known_as as "knownAs", f.date_of_birth as "dateOfBirth",
       f.expected_birth_on as "expectedBirthOn", f.depth, f.rank, f.sort_name as "sortName"
     from app.find_children($1, $2, $3, $4, $5) f order by f.rank, f.sort_name collate "C", f.id`,
    [page.search, after?.rank ?? null, after?.sortName ?? null, after?.id ?? null, page.first + 1],
  );
}
