import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { longest } from '@heard/domain/validation/text-lengths';
import { type TextOfFile, textOfFile } from '@heard/domain/validation/text-of-file';

const byCode: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no file ${file}. Check its name and the folder.`,
  EISDIR: (file) => `${file} is a folder. Give the file itself.`,
  EACCES: (file) => `${file} may not be read by this account. Change who may read it.`,
};

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function whyUnread(error: unknown, file: string): TextOfFile {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const problem = byCode[code]?.(file);
  if (problem === undefined) throw error;
  return { ok: false, problem };
}

/** The text of a file on the disk, or one sentence that says what to do. `tooLarge` is said of one that nobody brings in. */
export async function textOnDisk(file: string, tooLarge: string): Promise<TextOfFile> {
  try {
    const { size } = await stat(file);
    if (size > longest.file) return { ok: false, problem: `${path.basename(file)} ${tooLarge}` };
    return textOfFile(path.basename(file), await readFile(file), utf8);
  } catch (error) {
    return whyUnread(error, file);
  }
}
