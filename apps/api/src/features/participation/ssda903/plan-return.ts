import { reportingPeriod } from '@heard/domain/calendar/reporting-year';
import { type PlannedChildren, planChildren } from '@heard/domain/participation/ssda903/plan-children';
import { type PlannedReviews, planReviews, spanOf } from '@heard/domain/participation/ssda903/plan-reviews';
import { type PlannedStatuses, planStatuses } from '@heard/domain/participation/ssda903/plan-statuses';
import { newId } from '../../../platform/ids.js';
import type { Unit } from '../../../platform/unit.js';
import type { ReadReturn } from './read-return.js';
import { knownChildren, knownReviews, knownStatuses, type StoredReview } from './stored-rows.queries.js';

/** What storing a return changes. Children are named by their ids in `reviews` and `statuses`. */
export interface ReturnPlan {
  /** By identifier in the return; a child that is not stored yet has the id that it will get. */
  readonly ids: ReadonlyMap<string, string>;
  readonly children: PlannedChildren;
  readonly reviews: PlannedReviews<StoredReview>;
  readonly statuses: PlannedStatuses;
}

/** Holds a return against what is stored, and changes nothing. */
export async function planReturn(unit: Unit, checked: ReadReturn): Promise<ReturnPlan> {
  const known = await knownChildren(
    unit,
    checked.children.map(({ child }) => child),
  );
  const children = planChildren(checked.children, known);
  const ids = new Map([
    ...known.map(({ child, id }) => [child, id] as const),
    ...children.added.map(({ child }) => [child, newId()] as const),
  ]);
  const byId = <Row extends { readonly child: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.flatMap((row) => {
      const id = ids.get(row.child.trim());
      return id === undefined ? [] : [{ ...row, child: id }];
    });
  const read = byId(checked.accepted);
  const year = checked.year === null ? null : reportingPeriod(checked.year);
  const storedIds = [...new Set(known.map(({ id }) => id))];
  return {
    ids,
    children,
    reviews: planReviews(read, await knownReviews(unit, storedIds, spanOf(read, year)), year),
    statuses: planStatuses(byId(checked.episodes), await knownStatuses(unit, storedIds), year),
  };
}

/** True when storing it would add or change a row. */
export function changesAnything({ children, reviews, statuses }: ReturnPlan): boolean {
  return [children, reviews, statuses].some(({ added, changed }) => added.length + changed.length > 0);
}
