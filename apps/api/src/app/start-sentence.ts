import { EmbeddedPostgresError } from '@heard/embedded-postgres/embedded-postgres-error';
import { StartError } from './start-error.js';

const bySystemCode: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk and start again: there is no space left for the data folder, and nothing was damaged.',
  EFBIG: 'Make room on the disk and start again: there is no space left for the data folder, and nothing was damaged.',
  EACCES: 'Set HEARD_DATA_DIR to a folder that this account may write to.',
  EROFS: 'Set HEARD_DATA_DIR to a folder that can be written to: this one is read-only.',
};

/** The one sentence that a person sees when the product can't start. */
export function sentenceFor(error: unknown): string {
  if (error instanceof StartError || error instanceof EmbeddedPostgresError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    bySystemCode[code] ??
    `Heard could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
  );
}
