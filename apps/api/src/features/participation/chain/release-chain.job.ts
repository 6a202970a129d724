import { runAsSystem, type Workplace } from '../../../platform/work.js';
import { releaseChain } from './release-chain.service.js';

/** Releases all that is due of the chain, a year at a time. Answers how many periods were released. */
export async function releaseDueChain(place: Workplace, mayGoOn: () => boolean = () => true): Promise<number> {
  let count = 0;
  while (mayGoOn()) {
    const released = await runAsSystem(place, 'system: picture of the chain', releaseChain);
    if (released.length === 0) return count;
    count += released.length;
  }
  return count;
}
