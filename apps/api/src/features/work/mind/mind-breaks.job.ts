import { runAsSystem, type Workplace } from '../../../platform/work.js';
import { mindBreaks } from './mind-breaks.queries.js';

/**
 * Notices promises whose day has gone by, finds an owner for what has none, and gives on what is late; answers how many
 * items it touched. Two processes at once do each of it once: the second waits, and finds nothing left to do.
 */
export async function mindDueBreaks(place: Workplace): Promise<number> {
  return runAsSystem(place, 'system: breaks', mindBreaks);
}
