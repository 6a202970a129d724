import { createHash } from 'node:crypto';
import {
  type CheckedReturn,
  checkReturnInSteps,
  type ReturnFileText,
  type ReturnInput,
} from '@heard/domain/participation/ssda903/check-return';
import { inTurns } from '../../../platform/in-turns.js';

/** None of this can be used as a return. `problems` are sentences that say what to do, one for each file. */
export class UnusableReturnError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

export interface ReadReturn extends CheckedReturn {
  readonly year: string | null;
  /** Of the files' contents, so that the same files can be told again. */
  readonly sha256: string;
  readonly fileNames: readonly string[];
}

type Files = Omit<ReturnInput, 'today'>;

/** Half a letter, as only a broken file has it, would be read as another letter by each who reads it. */
function wholeLetters(file: ReturnFileText): ReturnFileText {
  return { name: Buffer.from(file.name).toString(), text: Buffer.from(file.text).toString() };
}

function hashOf(files: readonly (ReturnFileText | null)[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file === null ? '-' : `${file.text.length} ${file.text}`);
  return hash.digest('hex');
}

/** Reads and checks a return without holding up others who use the server. Throws `UnusableReturnError`. */
export async function readReturn(given: Files, today: string): Promise<ReadReturn> {
  const header = wholeLetters(given.header);
  const reviews = wholeLetters(given.reviews);
  const episodes = given.episodes === null ? null : wholeLetters(given.episodes);
  const checked = await inTurns(checkReturnInSteps({ header, reviews, episodes, year: given.year, today }));
  if (!checked.ok) throw new UnusableReturnError(checked.problems);
  const files = [header, reviews, episodes];
  return {
    ...checked,
    year: given.year,
    sha256: hashOf(files),
    fileNames: files.flatMap((file) => (file === null ? [] : [file.name])),
  };
}
