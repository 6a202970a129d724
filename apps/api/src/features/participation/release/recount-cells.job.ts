import { runAsSystem, type Workplace } from '../../../platform/work.js';
import { recountCells } from '../participation-cells.queries.js';

/** Counts anew what has changed of the participation figures; answers of how many periods. */
export async function recountChangedCells(place: Workplace): Promise<number> {
  return runAsSystem(place, 'system: figures', recountCells);
}
