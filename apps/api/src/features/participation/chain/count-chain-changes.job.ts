import { runAsSystem, type Workplace } from '../../../platform/work.js';
import { countChanges } from './chain-counts.queries.js';

/** Adds to the counts of the chain what has changed since; answers how many changes. */
export async function countChainChanges(place: Workplace): Promise<number> {
  return runAsSystem(place, 'system: figures', countChanges);
}
