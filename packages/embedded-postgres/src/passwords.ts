import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { codeOf } from './system-error.js';

/** The database's own superuser, the account that owns and migrates, and the running account that owns nothing. */
export interface Passwords {
  readonly postgres: string;
  readonly heard_owner: string;
  readonly heard_api: string;
}

const makePassword = (): string => randomBytes(24).toString('base64url');

/** Writes a whole file or none, readable by this account alone. */
export async function writePrivateFile(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}`;
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}

function parsePasswords(text: string): Passwords {
  const { postgres, heard_owner, heard_api }: Record<string, unknown> = JSON.parse(text);
  if (typeof postgres === 'string' && typeof heard_owner === 'string' && typeof heard_api === 'string') {
    return { postgres, heard_owner, heard_api };
  }
  throw new SyntaxError('A password is missing');
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** The stored passwords, or new ones where there is no database yet. */
export async function readOrMakePasswords(file: string, databaseExists: boolean): Promise<Passwords> {
  const text = await readIfThere(file);
  if (text === null && !databaseExists) {
    const made = { postgres: makePassword(), heard_owner: makePassword(), heard_api: makePassword() };
    await writePrivateFile(file, `${JSON.stringify(made, null, 2)}\n`);
    return made;
  }
  try {
    return parsePasswords(text ?? '');
  } catch {
    throw new EmbeddedPostgresError(
      `Put the file ${file} back from your backup: the database beside it can't be opened without the passwords in it.`,
    );
  }
}
