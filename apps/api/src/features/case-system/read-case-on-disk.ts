import path from 'node:path';
import type { CaseFileText } from '@heard/domain/case-system/read-case-files';
import { textOnDisk } from '../../foundations/imports/text-on-disk.js';
import { UnusableCaseError } from './read-case.js';

/** Files of the case system from the disk; their base names stand in findings. Throws `UnusableCaseError`. */
export async function readCaseOnDisk(files: readonly string[]): Promise<readonly CaseFileText[]> {
  const texts: CaseFileText[] = [];
  const problems: string[] = [];
  for (const file of files) {
    const read = await textOnDisk(file, 'is too large. Split it into files of at most 20 MB.');
    if (read.ok) texts.push({ name: path.basename(file), text: read.text });
    else problems.push(read.problem);
  }
  if (problems.length > 0) throw new UnusableCaseError(problems);
  return texts;
}
