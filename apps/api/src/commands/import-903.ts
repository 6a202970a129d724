import path from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../app/config.js';
import { inWorkplace } from '../app/in-workplace.js';
import { sentenceFor } from '../app/start-sentence.js';
import { inTwentieths, type TellProgress } from '../features/participation/ssda903/import-progress.js';
import { importReturn } from '../features/participation/ssda903/import-return.service.js';
import { planReturn } from '../features/participation/ssda903/plan-return.js';
import { type ReadReturn, readReturn, UnusableReturnError } from '../features/participation/ssda903/read-return.js';
import { readReturnFileOnDisk } from '../features/participation/ssda903/return-file-on-disk.js';
import { createClock } from '../platform/clock.js';
import { previewAsSystem, runAsSystem } from '../platform/work.js';
import { returnAsJson, returnInWords } from './return-in-words.js';

const usage =
  'Use: npm run import:903 -- --header HEADER.csv --reviews REVIEWS.csv [--episodes EPISODES.csv] [--year 2017-18] [--apply] [--json]';
const actor = 'system: import';

interface Asked {
  readonly header: string;
  readonly reviews: string;
  readonly episodes: string | undefined;
  readonly year: string | undefined;
  readonly apply: boolean;
  readonly json: boolean;
}

function readArguments(): Asked {
  try {
    const { values } = parseArgs({
      options: {
        header: { type: 'string' },
        reviews: { type: 'string' },
        episodes: { type: 'string' },
        year: { type: 'string' },
        apply: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const { header, reviews, episodes, year, apply, json } = values;
    if (header !== undefined && reviews !== undefined) return { header, reviews, episodes, year, apply, json };
  } catch {
    // an option that there is not: the usage says which there are
  }
  throw new UnusableReturnError([usage]);
}

/** Relative to where the person typed. */
function whereTyped(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '.', file);
}

async function readFiles(asked: Asked): Promise<ReadReturn> {
  const header = await readReturnFileOnDisk(whereTyped(asked.header));
  const reviews = await readReturnFileOnDisk(whereTyped(asked.reviews));
  const episodes = asked.episodes === undefined ? null : await readReturnFileOnDisk(whereTyped(asked.episodes));
  const today = createClock(readConfig(process.env).today).today();
  return readReturn({ header, reviews, episodes, year: asked.year ?? null }, today);
}

const worthTelling = 10_000;

const tellPerson: TellProgress = inTwentieths(({ done, total }) => {
  if (total < worthTelling) return;
  process.stderr.write(`${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} rows stored\n`);
});

async function main(): Promise<void> {
  const asked = readArguments();
  const read = await readFiles(asked);
  if (asked.apply) {
    const imported = await inWorkplace(async (place) =>
      runAsSystem(place, actor, async (unit) => importReturn(unit, read, tellPerson)),
    );
    process.stdout.write(asked.json ? returnAsJson(read) : returnInWords(read, imported.plan, true));
    return;
  }
  // A check alone needs no database; what loading would change does.
  if (asked.json) process.stdout.write(returnAsJson(read));
  else {
    const plan = await inWorkplace(async (place) =>
      previewAsSystem(place, actor, async (unit) => planReturn(unit, read)),
    );
    process.stdout.write(returnInWords(read, plan, false));
  }
}

main().catch((error: unknown) => {
  const unusable = error instanceof UnusableReturnError;
  process.stderr.write(`${unusable ? error.message : sentenceFor(error)}\n`);
  process.exitCode = unusable ? 2 : 1;
});
