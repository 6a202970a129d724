import path from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../app/config.js';
import { sentenceFor } from '../app/start-sentence.js';
import { type ReadReturn, readReturn, UnusableReturnError } from '../features/participation/ssda903/read-return.js';
import { readReturnFileOnDisk } from '../features/participation/ssda903/read-return-file.js';
import { createClock } from '../platform/clock.js';
import { returnAsJson, returnInWords } from './return-in-words.js';

const usage =
  'Use: npm run import:903 -- --header HEADER.csv --reviews REVIEWS.csv [--episodes EPISODES.csv] [--year 2017-18] [--apply] [--json]';

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

async function main(): Promise<void> {
  const asked = readArguments();
  const read = await readFiles(asked);
  if (asked.json && !asked.apply) {
    process.stdout.write(returnAsJson(read)); // a check alone needs no database, and nothing that belongs to one
    return;
  }
  const { loadReturn, previewReturn } = await import('./load-return.js');
  const plan = await (asked.apply ? loadReturn(read) : previewReturn(read));
  process.stdout.write(asked.json ? returnAsJson(read) : returnInWords(read, plan, asked.apply));
}

main().catch((error: unknown) => {
  const unusable = error instanceof UnusableReturnError;
  process.stderr.write(`${unusable ? error.message : sentenceFor(error)}\n`);
  process.exitCode = unusable ? 2 : 1;
});
