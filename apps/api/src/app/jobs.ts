import pLimit from 'p-limit';
import { checkSealsAndTell, sealAuditLog } from '../features/audit/seal/seal-log.job.js';
import { importFromFolder } from '../features/case-system/import-from-folder.job.js';
import { releaseDueComplaintFigures } from '../features/complaints/figures/release-complaint-figures.job.js';
import { recountChangedCells } from '../features/participation/release/recount-cells.job.js';
import { releaseDueFigures, reviewsTopic } from '../features/participation/release/release-figures.job.js';
import { countChainChanges } from '../features/participation/chain/count-chain-changes.job.js';
import { releaseDueChain } from '../features/participation/chain/release-chain.job.js';
import { countNewTellings } from '../features/participation/streams/count-tellings.job.js';
import { releaseDueStreams } from '../features/participation/streams/release-streams.job.js';
import { handOverLeavers } from '../features/people/leave/hand-over.job.js';
import { mindClock } from '../features/settings/clock/mind-clock.job.js';
import { mindDueBreaks } from '../features/work/mind/mind-breaks.job.js';
import type { Log } from '../platform/log.js';
import { untilNextDay } from '../platform/london-time.js';
import type { Workplace } from '../platform/work.js';

/** What the product does by itself while it runs. */
export interface Jobs {
  /** Resolves once what was due at the start is done, or has failed. */
  readonly begun: Promise<void>;
  /** Lets what is being done finish, and does no more. */
  stop(): Promise<void>;
}

const everyHour = 3_600_000;

type Job = (place: Workplace, mayGoOn: () => boolean) => Promise<unknown>;

/** Each looks at the clock anew: what is released stays so. One that fails does not keep back the next. */
function releaseUnlessInDoubt(log: Log): Job {
  return async (place, mayGoOn) => {
    for (const job of [releaseDueFigures, releaseDueStreams, releaseDueChain, releaseDueComplaintFigures]) {
      const doubt = await mindClock(place);
      if (doubt !== null) {
        log.warn(
          doubt,
          'No figures are released: the clock may have jumped ahead. An administrator confirms the date on their first page, or the clock is put right',
        );
        return;
      }
      await job(place, mayGoOn).catch((error: unknown) => {
        log.error({ err: error }, 'What is due by itself could not be released');
      });
    }
  };
}

/**
 * Does what is due now, every hour, as soon as a day begins, and whenever reviews have come in. One at a time; a failure
 * is logged.
 */
export function startJobs(place: Workplace, log: Log, importDir: string | null = null): Jobs {
  let stopped = false;
  const inTurn = pLimit(1);
  const doAll = async (): Promise<void> => {
    if (stopped) return;
    for (const job of [
      importFromFolder(importDir),
      handOverLeavers,
      mindDueBreaks,
      recountChangedCells,
      countNewTellings,
      countChainChanges,
      releaseUnlessInDoubt(log),
      sealAuditLog,
      checkSealsAndTell((seal) =>
        log.error({ seal }, 'The audit log is not as it was sealed: npm run audit:verify says where'),
      ),
    ]) {
      await job(place, () => !stopped).catch((error: unknown) => {
        log.error({ err: error }, 'What is due by itself could not be done');
      });
    }
  };
  /** What waits its turn already will find what is due by then: an import of a thousand reviews asks for it once. */
  const run = (): void => {
    if (inTurn.pendingCount === 0) void inTurn(doAll);
  };
  const begun = inTurn(doAll);
  const timer = setInterval(run, everyHour);
  timer.unref();
  /** Reach ends with a day: what waits with whoever had it is another's by the time that somebody looks. */
  let dayBegins: NodeJS.Timeout;
  const awaitDay = (): void => {
    dayBegins = setTimeout(() => {
      run();
      awaitDay();
    }, untilNextDay(place.clock.now()));
    dayBegins.unref();
  };
  awaitDay();
  const listen = async (): Promise<void> => {
    for await (const _event of await place.live.events(reviewsTopic)) run();
  };
  listen().catch((error: unknown) => log.error({ err: error }, 'New reviews will be noticed within the hour'));
  return {
    begun,
    async stop() {
      stopped = true;
      clearInterval(timer);
      clearTimeout(dayBegins);
      await inTurn(async () => undefined);
    },
  };
}
