import { type CaseHeadings, headingsFrom } from '@heard/domain/case-system/case-columns';
import { InvalidInputError } from '../../platform/errors.js';
import type { ChildrenFilesInput } from './case-files.input.js';
import { type ReadCase, readCase, UnusableCaseError } from './read-case.js';

function unusable(problems: readonly string[]): InvalidInputError {
  return new InvalidInputError(Object.fromEntries(problems.map((problem, at) => [`files.${at}`, problem])));
}

/** What somebody says of the headings now. */
export function saidHeadings({ headings }: ChildrenFilesInput): CaseHeadings {
  return headingsFrom(headings.map(({ heading, column }) => [heading, column]));
}

/** Reads the files that somebody chose on the screen. Throws INVALID_INPUT, a sentence for each file. */
export async function readChosenFiles(input: ChildrenFilesInput, kept: CaseHeadings): Promise<ReadCase> {
  if (input.files.length === 0) throw unusable(['Choose the file of children, or those of teams, people and statuses']);
  try {
    return await readCase(input.files, new Map([...kept, ...saidHeadings(input)]));
  } catch (error) {
    throw error instanceof UnusableCaseError ? unusable(error.problems) : error;
  }
}
