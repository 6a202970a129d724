import { rm } from 'node:fs/promises';
import path from 'node:path';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { writePrivateFile } from './passwords.js';
import { codeOf, messageOf } from './system-error.js';

const noRoom = /No space left on device|File too large|Disk quota exceeded|File size limit exceeded|signal 25\b/;
const noRoomCodes: ReadonlySet<string> = new Set(['ENOSPC', 'EFBIG', 'EDQUOT', '53100']);

/** True when the words of PostgreSQL say that the disk or a quota is full. */
export function saysNoRoom(text: string): boolean {
  return noRoom.test(text);
}

/** True when an error of the system or of the database says that the disk or a quota is full. */
export function isNoRoom(error: unknown): boolean {
  return noRoomCodes.has(codeOf(error)) || saysNoRoom(messageOf(error));
}

export function noRoomError(folder: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    `Make room on the disk and start again: there is not enough space for the database in ${folder}, and nothing was damaged.`,
  );
}

/** A full disk may leave no room even for PostgreSQL's own complaint: then this throws what it could not say. */
export async function assertRoom(folder: string): Promise<void> {
  const probe = path.join(folder, 'room');
  try {
    await writePrivateFile(probe, ' '.repeat(8_192));
  } finally {
    await rm(probe, { force: true });
    await rm(`${probe}.${process.pid}`, { force: true });
  }
}
