import { inWorkplace } from '../app/in-workplace.js';
import { inTwentieths, type TellProgress } from '../features/participation/ssda903/import-progress.live.js';
import { importReturn } from '../features/participation/ssda903/import-return.service.js';
import { planReturn, type ReturnPlan } from '../features/participation/ssda903/plan-return.js';
import type { ReadReturn } from '../features/participation/ssda903/read-return.js';
import { recordEvent } from '../foundations/audit/record-access.js';
import { previewAsSystem, runAsSystem } from '../platform/work.js';

const actor = 'system: import';
/** Fewer rows are stored before anybody wonders. */
const worthTelling = 10_000;

const tellPerson: TellProgress = inTwentieths(({ done, total }) => {
  if (total < worthTelling) return;
  process.stderr.write(`${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} rows stored\n`);
});

/** Stores a return in the database of this checkout, and answers what that changed. */
export async function loadReturn(read: ReadReturn): Promise<ReturnPlan> {
  return inWorkplace(async (place) =>
    runAsSystem(place, actor, async (unit) => {
      const { plan, runId } = await importReturn(unit, read, tellPerson);
      recordEvent(unit, 'importReturn', 'OK', { recordIds: [runId] });
      return plan;
    }),
  );
}

/** What storing it would change. */
export async function previewReturn(read: ReadReturn): Promise<ReturnPlan> {
  return inWorkplace(async (place) => previewAsSystem(place, actor, async (unit) => planReturn(unit, read)));
}
