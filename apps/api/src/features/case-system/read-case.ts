import { createHash } from 'node:crypto';
import type { CaseHeadings } from '@heard/domain/case-system/case-columns';
import { type CaseFileText, readCaseFiles, type ReadCaseFiles } from '@heard/domain/case-system/read-case-files';
import { inTurns } from '../../platform/in-turns.js';

/** None of this can be used. `problems` are sentences that say what to do, one for each file. */
export class UnusableCaseError extends Error {
  constructor(
    readonly problems: readonly string[],
    /** Of files whose first line means nothing to us. */
    readonly headings: readonly string[] = [],
  ) {
    super(problems.join('\n'));
  }
}

export interface ReadCase extends ReadCaseFiles {
  /** Of the files' contents, so that the same files can be told again. */
  readonly sha256: string;
  readonly fileNames: readonly string[];
}

export function hashOf(files: readonly CaseFileText[]): string {
  const hash = createHash('sha256');
  for (const { text } of files) hash.update(`${text.length} ${text}`);
  return hash.digest('hex');
}

/** Reads files of the case system without holding up others who use the server. Throws `UnusableCaseError`. */
export async function readCase(given: readonly CaseFileText[], headings: CaseHeadings): Promise<ReadCase> {
  const files = given.map(({ name, text }) => ({
    name: Buffer.from(name).toString(), // half a letter, as only a broken file has it, becomes a whole one
    text: Buffer.from(text).toString(),
  }));
  const read = await inTurns(readCaseFiles(files, headings));
  if (!read.ok) throw new UnusableCaseError(read.problems, read.headings);
  return { ...read, sha256: hashOf(files), fileNames: files.map(({ name }) => name) };
}
