import { runAsSystem, type Workplace } from '../../../platform/work.js';
import { handOverDue } from './leaving.queries.js';
import { storeHandedOver } from './store-handed-over.js';

/**
 * Gives on what those left whose last day has gone by, and shuts their accounts; answers how many rows it touched. Two
 * processes at once do each of it once.
 */
export async function handOverLeavers(place: Workplace): Promise<number> {
  return runAsSystem(place, 'system: leavers', async (unit) => {
    const lines = await handOverDue(unit);
    storeHandedOver(unit, lines);
    return lines.length;
  });
}
