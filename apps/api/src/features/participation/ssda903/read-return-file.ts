import path from 'node:path';
import type { ReturnFileText } from '@heard/domain/participation/ssda903/check-return';
import { textOnDisk } from '../../../foundations/imports/text-on-disk.js';
import { UnusableReturnError } from './read-return.js';

/** A file of the return from the disk; its base name stands in findings. Throws `UnusableReturnError`. */
export async function readReturnFileOnDisk(file: string): Promise<ReturnFileText> {
  const read = await textOnDisk(file, 'is far too large for a return. Give one year’s file.');
  if (!read.ok) throw new UnusableReturnError([read.problem]);
  return { name: path.basename(file), text: read.text };
}
