import type { Unit } from '../../../platform/unit.js';
import { type ActionRow, actionsOfPlan } from '../action.queries.js';
import { type BoardColumnRow, columnsOf, planFor, type PlanRow } from './board.queries.js';

/** A plan as a board: its columns and its cards, each in order. */
export interface OpenedBoard {
  readonly plan: PlanRow;
  readonly columns: readonly BoardColumnRow[];
  readonly cards: readonly ActionRow[];
}

/** Opens the plan asked for, or the current one. A board names no child, and its opening is not logged. Throws NOT_FOUND. */
export async function openBoard(unit: Unit, planId: string | null | undefined): Promise<OpenedBoard> {
  const plan = await planFor(unit, planId);
  const [columns, cards] = await Promise.all([columnsOf(unit, plan.id), actionsOfPlan(unit, plan.id)]);
  return { plan, columns, cards };
}
