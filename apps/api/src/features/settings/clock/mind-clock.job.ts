import { runAsSystem, type Workplace } from '../../../platform/work.js';
import { type ClockDoubt, clockDoubt, markClock } from './clock-mark.queries.js';

/**
 * Marks that the clock goes rightly; or answers why figures wait. All processes go by the one mark, and each by its own
 * clock, too: where one is wrong, the others go on.
 */
export async function mindClock(place: Workplace): Promise<ClockDoubt | null> {
  return runAsSystem(place, 'system: clock', async (unit) => {
    const doubt = await clockDoubt(unit);
    if (doubt === null) await markClock(unit);
    return doubt;
  });
}
