import { runAsSystem, type Workplace } from '../../../platform/work.js';
import { releaseComplaintFigures } from './release-complaint-figures.service.js';

/** Releases the quarters of complaints that are due. Answers how many. */
export async function releaseDueComplaintFigures(
  place: Workplace,
  mayGoOn: () => boolean = () => true,
): Promise<number> {
  if (!mayGoOn()) return 0;
  return (await runAsSystem(place, 'system: complaint figures', releaseComplaintFigures)).length;
}
