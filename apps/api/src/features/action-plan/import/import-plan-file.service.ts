import { doneOrUndone } from '../../../foundations/imports/done-or-undone.queries.js';
import { readChosen } from '../../../foundations/imports/read-lines.js';
import type { Unit } from '../../../platform/unit.js';
import { importPlan, type PlanImport } from './import-plan.service.js';
import { readPlanRows } from './read-plan-rows.js';

/** A file that somebody chose. */
export interface ChosenPlanFile {
  readonly name: string;
  /** In base 64. */
  readonly content: string;
  /** The plan that it brings up to date; null: that of the file's name, or a new one. */
  readonly planId: string | null;
}

/** With an action in it, and none that cannot be read: half a plan is brought in by nobody. */
function isWhole({ actions, rejected }: PlanImport): boolean {
  return actions.length > 0 && rejected === 0;
}

/**
 * Brings a plan in that somebody chose in their browser, all of it or nothing; without `apply` it is done as if for real
 * and taken back. Throws INVALID_INPUT with what to do about the file.
 */
export async function importPlanFile(
  unit: Unit,
  chosen: ChosenPlanFile,
  apply: boolean,
): Promise<{ readonly found: PlanImport; readonly isDone: boolean }> {
  const rows = await readChosen(async () => readPlanRows(Buffer.from(chosen.content, 'base64'), chosen.name));
  const found = await doneOrUndone(
    unit,
    async () => importPlan(unit, chosen.name, rows, chosen.planId),
    (done) => apply && isWhole(done),
  );
  return { found, isDone: apply && isWhole(found) };
}
