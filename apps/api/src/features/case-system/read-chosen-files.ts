import { InvalidInputError } from '../../platform/errors.js';
import type { ChildrenFilesInput } from './case-files.input.js';
import { type ReadCase, readCase, UnusableCaseError } from './read-case.js';

function unusable(problems: readonly string[]): InvalidInputError {
  return new InvalidInputError(Object.fromEntries(problems.map((problem, at) => [`files.${at}`, problem])));
}

/** Reads the files that somebody chose on the screen. Throws INVALID_INPUT, a sentence for each file. */
export async function readChosenFiles({ files }: ChildrenFilesInput): Promise<ReadCase> {
  if (files.length === 0) throw unusable(['Choose the file of children, or those of teams, people and statuses']);
  try {
    return await readCase(files, new Map());
  } catch (error) {
    throw error instanceof UnusableCaseError ? unusable(error.problems) : error;
  }
}
