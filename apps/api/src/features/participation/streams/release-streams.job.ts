import { runAsSystem, type Workplace } from '../../../platform/work.js';
import { releaseStreams } from './release-streams.service.js';

/** Releases all that is due of feedback by stream, a year at a time. Answers how many periods were released. */
export async function releaseDueStreams(place: Workplace, mayGoOn: () => boolean = () => true): Promise<number> {
  let count = 0;
  while (mayGoOn()) {
    const released = await runAsSystem(place, 'system: feedback by stream', releaseStreams);
    if (released.length === 0) return count;
    count += released.length;
  }
  return count;
}
