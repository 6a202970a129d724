import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import type { DataFolder } from './data-folder.js';
import { noRoomError, saysNoRoom } from './room.js';

const noMemory = /could not (?:create|map|resize) .*shared memory|Cannot allocate memory/;
const firstReason = /(?:FATAL|PANIC|initdb: error|error):\s+(.+)/;

/** Turns what PostgreSQL wrote while it failed to start into one sentence that says what to do. */
export function explainFailure(words: string, { folder, home }: DataFolder): EmbeddedPostgresError {
  if (saysNoRoom(words)) return noRoomError(folder);
  if (noMemory.test(words)) {
    return new EmbeddedPostgresError(
      'Give this machine more memory (1 GB free is enough) and start again: PostgreSQL could not get what it needs.',
    );
  }
  const reason = firstReason.exec(words)?.[1] ?? 'it ended without a word';
  return new EmbeddedPostgresError(
    `Read start.log and log/ in ${home} for the whole story: PostgreSQL did not start (${reason}).`,
  );
}
