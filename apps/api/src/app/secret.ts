import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from './start-error.js';

/** Appears whole or not at all, and only once: of two starts at the same moment, the second keeps the first one's. */
function makeSecret(file: string): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, randomBytes(32).toString('hex'), { mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Anything shorter could be guessed. */
export const shortestSecret = 32;

/** The secret from the environment, or one that is made once and kept in the data folder for its owner alone. */
export function readSecret(given: string | null, dataDir: string): string {
  if (given !== null) return given;
  const file = path.join(dataDir, 'secret');
  if (!existsSync(file)) {
    // As root, the account that the database runs as must be able to pass; it can't list or read what lies here.
    mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
    makeSecret(file);
  }
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length >= shortestSecret) return secret;
  throw new StartError(
    `Put ${file} back from your backup, or remove it to sign everybody out: there is no secret in it.`,
  );
}
