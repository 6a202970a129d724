import { runAsSystem, type Workplace } from '../../../platform/work.js';
import { releaseFigures } from './release-figures.service.js';

/** Topic of the live feed on which imports say that there are other reviews than before. */
export const reviewsTopic = 'participation';

/**
 * Releases all that is due, a year at a time, each in a unit of its own: other requests get their turn in between, and
 * what is released stays so when the next one fails. Answers how many periods were released.
 */
export async function releaseDueFigures(place: Workplace, mayGoOn: () => boolean = () => true): Promise<number> {
  let count = 0;
  while (mayGoOn()) {
    const released = await runAsSystem(place, 'system: figures', releaseFigures);
    if (released.length === 0) return count;
    count += released.length;
  }
  return count;
}
