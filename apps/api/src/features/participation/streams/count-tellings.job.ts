import { runAsSystem, type Workplace } from '../../../platform/work.js';
import { countTellings } from './telling-counts.queries.js';

/** Counts what was told since it was last done; answers how many tellings. */
export async function countNewTellings(place: Workplace): Promise<number> {
  return runAsSystem(place, 'system: figures', countTellings);
}
