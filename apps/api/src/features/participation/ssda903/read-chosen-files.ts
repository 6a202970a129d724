import type { PlainDate } from '@heard/domain/calendar/plain-date';
import { recogniseFiles } from '@heard/domain/participation/ssda903/recognise-files';
import { type ReturnFilesDraft, returnFilesDraft } from '@heard/domain/participation/ssda903/return-files-draft';
import { InvalidInputError } from '../../../platform/errors.js';
import { parseInput } from '../../../platform/parse-input.js';
import { type ReadReturn, readReturn, UnusableReturnError } from './read-return.js';

function unusable(problems: readonly string[]): InvalidInputError {
  return new InvalidInputError(Object.fromEntries(problems.map((problem, at) => [`files.${at}`, problem])));
}

/** Reads the files that somebody chose on the screen, in whatever order. Throws INVALID_INPUT, a sentence for each file. */
export async function readChosenFiles(today: PlainDate, input: ReturnFilesDraft): Promise<ReadReturn> {
  const { files, year } = parseInput(returnFilesDraft, input);
  const recognised = recogniseFiles(files);
  if (!recognised.ok) throw unusable(recognised.problems);
  const { header, reviews, episodes } = recognised;
  try {
    return await readReturn({ header, reviews, episodes, year: year ?? null }, today);
  } catch (error) {
    throw error instanceof UnusableReturnError ? unusable(error.problems) : error;
  }
}
