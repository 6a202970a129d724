import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReturnFileText } from '@heard/domain/participation/ssda903/check-return';
import { longest } from '@heard/domain/validation/text-lengths';
import { textOfFile } from '@heard/domain/validation/text-of-file';
import { UnusableReturnError } from './read-return.js';

const byCode: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `There is no file ${file}. Check its name and the folder.`,
  EISDIR: (file) => `${file} is a folder. Give the file itself.`,
  EACCES: (file) => `${file} may not be read by this account. Change who may read it.`,
};

function utf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function whyUnread(error: unknown, file: string): Error {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const sentence = byCode[code]?.(file);
  if (sentence !== undefined) return new UnusableReturnError([sentence]);
  return error instanceof Error ? error : new Error(String(error));
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    const { size } = await stat(file);
    if (size > longest.file) {
      throw new UnusableReturnError([`${path.basename(file)} is far too large for a return. Give one year’s file.`]);
    }
    return await readFile(file);
  } catch (error) {
    throw error instanceof UnusableReturnError ? error : whyUnread(error, file);
  }
}

/** A file of the return from the disk; its base name stands in findings. Throws `UnusableReturnError`. */
export async function readReturnFileOnDisk(file: string): Promise<ReturnFileText> {
  const name = path.basename(file);
  const read = textOfFile(name, await bytesOf(file), utf8);
  if (!read.ok) throw new UnusableReturnError([read.problem]);
  return { name, text: read.text };
}
