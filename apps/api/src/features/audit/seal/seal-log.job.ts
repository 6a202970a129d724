import { runAsSystem, type Workplace } from '../../../platform/work.js';
import { checkNextSeals, sealNextLines, sealState } from './seals.queries.js';

const name = 'system: seal';
/** As many lines as one checksum stands for: so exactly is said where something was changed. */
const linesOfSeal = 10_000;
/** Whoever writes a line ends within milliseconds. Who doesn't, say an import, is waited for until the next time. */
const mostTries = 20;
/** So many seals' lines are looked at again each time: all of a large council's year within some days. */
const checksAtATime = 20;

/**
 * Seals what was written to the audit log up to now, ten thousand lines at a time, each in a unit of its own; answers how
 * many lines. Two processes at once seal each line once. Lines are in the order of their numbers, never of a clock, so that
 * a clock which jumps seals nothing too early.
 */
export async function sealAuditLog(place: Workplace, mayGoOn: () => boolean = () => true): Promise<number> {
  let count = 0;
  let tries = 0;
  while (mayGoOn() && tries < mostTries) {
    const sealed = await runAsSystem(place, name, async (unit) => sealNextLines(unit, linesOfSeal));
    if (sealed === 0) break;
    if (sealed > 0) count += sealed;
    else tries += 1;
  }
  return count;
}

/** Looks again whether what was sealed is as it was: a part each time, from the first seal to the last and over again. */
export async function checkAuditSeals(place: Workplace, mayGoOn: () => boolean = () => true): Promise<void> {
  for (let i = 0; i < checksAtATime && mayGoOn(); i += 1) {
    const more = await runAsSystem(place, name, async (unit) => checkNextSeals(unit, linesOfSeal));
    if (!more) return;
  }
}

/** The same, and the seal that does not hold, if one does not: once each time, also for who looks at the server and never signs in. */
export function checkSealsAndTell(tell: (brokenSeal: number) => void): typeof checkAuditSeals {
  return async (place, mayGoOn) => {
    await checkAuditSeals(place, mayGoOn);
    const state = await runAsSystem(place, name, async (unit) => sealState(unit));
    if (typeof state?.brokenSeal === 'number') tell(state.brokenSeal);
  };
}
