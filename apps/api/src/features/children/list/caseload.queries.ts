import type { ChildNeed } from '@heard/domain/children/waits-since';
import { isKeepable } from '@heard/domain/validation/check-text';
import type { z } from 'zod';
import { cursorOf, rankPlace } from '../../../platform/paging.js';
import { count, day, flag, id, row, text } from '../../../platform/row-shapes.js';
import { rowsOf } from '../../../platform/sql.js';
import type { Unit } from '../../../platform/unit.js';
import { foundChild } from './children.queries.js';

const childInNeed = foundChild.unwrap().extend({ waitsSince: day }).readonly();

/** A child in the order of the caseload: `waitsSince` as the domain has it, the day after all others of a child known by name. */
type ChildInNeed = z.output<typeof childInNeed>;

const countsOfWorker = row({
  own: flag,
  workerId: id.nullable(),
  worker: text.nullable(),
  children: count,
  silent: count,
  waiting: count,
  overdue: count,
}).readonly();

/** How many children of one worker wait, or of all (`workerId` null); own ones of the reader apart from others. */
export type CountsOfWorker = z.output<typeof countsOfWorker>;

/** Where a page of the caseload ended. */
export const caseloadCursor = cursorOf({
  rank: rankPlace,
  waitsSince: day,
  sortName: text.refine(isKeepable),
  id,
});

export interface CaseloadPage {
  readonly need: ChildNeed | null;
  readonly workerId: string | null;
  readonly onlyOwn: boolean;
  readonly first: number;
  readonly after: ReturnType<typeof caseloadCursor.read>;
}

const fromTheTop = { rank: null, waitsSince: null, sortName: null, id: null };

/** Own children first, then others, each by how long they have waited; one child more than the page holds. */
export async function childrenByNeed(unit: Unit, page: CaseloadPage): Promise<readonly ChildInNeed[]> {
  const { need, workerId, onlyOwn } = page;
  const { rank, waitsSince, sortName, id: afterId } = page.after ?? fromTheTop;
  return rowsOf(
    unit,
    childInNeed,
    `select f.id, f.reference, f.name, f.known_as as "knownAs", f.date_of_birth as "dateOfBirth",
       f.expected_birth_on as "expectedBirthOn", f.depth, f.rank, f.sort_name as "sortName", f.waits_since as "waitsSince"
     from app.caseload($1, $2, $3, $4, $5, $6, $7, $8) f order by f.rank, f.waits_since, f.sort_name collate "C", f.id`,
    [need, workerId, onlyOwn, rank, waitsSince, sortName, afterId, page.first + 1],
  );
}

/** By worker, of the children whose records the reader reads because they work with them; nothing for whoever reads all. */
export async function countsByWorker(unit: Unit): Promise<readonly CountsOfWorker[]> {
  return rowsOf(
    unit,
    countsOfWorker,
    `select k.own, k.worker_id as "workerId", k.worker, k.children, k.silent, k.waiting, k.overdue from app.caseload_counts() k
     order by k.overdue desc, k.waiting desc, k.silent desc, k.worker, k.worker_id`,
  );
}
