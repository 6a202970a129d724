import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PlanFileRow } from '@heard/domain/action-plan/plan-file';
import { UnreadableFileError } from '../../../foundations/imports/read-lines.js';
import { readPlanRows } from './read-plan-rows.js';

const byCode: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no file ${file}. Check its name and the folder.`,
  EISDIR: (file) => `${file} is a folder. Give the file itself.`,
  EACCES: (file) => `${file} may not be read by this account. Change who may read it.`,
};

function whyUnread(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const sentence = byCode[code]?.(file);
  return sentence === undefined ? error : new UnreadableFileError(sentence);
}

/** The lines of a plan's file from the disk. Throws `UnreadableFileError`. */
export async function readPlanFile(file: string): Promise<readonly PlanFileRow[]> {
  const content = await readFile(file).catch((error: unknown) => {
    throw whyUnread(error, file);
  });
  return readPlanRows(content, path.basename(file));
}
