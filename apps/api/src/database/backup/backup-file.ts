import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { tailOf } from './backup-format.js';
import { BackupRefusal } from './backup-refusal.js';
import { tarEntry } from './tar-entry.js';

/** A backup that is being written: beside its place, until it is whole. */
export interface BackupFile {
  add(name: string, content: Buffer): Promise<void>;
  /** Ends it, and waits until it is on the disk. Answers its length. */
  finish(): Promise<number>;
  /** Puts it in its place. */
  publish(): Promise<void>;
  /** Takes away what was written so far. */
  discard(): Promise<void>;
}

const ends: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room where the backup goes, or give another place',
  EDQUOT: 'Make room where the backup goes, or give another place',
  EFBIG: 'Make room where the backup goes, or give another place',
  EROFS: 'Give a place that can be written to',
  EACCES: 'Give a place that this account may write to',
  EPERM: 'Give a place that this account may write to',
  ENOENT: 'Make the folder first, or give another place',
  ENOTDIR: 'Give another place',
  ENAMETOOLONG: 'Give a shorter name',
};

/** What the system says about a file, as a sentence with what to do; anything else as it is. */
function explained(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const advice = ends[code];
  return advice === undefined
    ? error
    : new BackupRefusal(`${advice}: ${file} could not be written (${code}), and nothing of it was kept.`);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writeAll(handle: FileHandle, pieces: readonly Buffer[]): Promise<number> {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const { bytesWritten } = await handle.writev([...pieces]);
  // A full disk may take a part and say nothing: what is left says why.
  if (bytesWritten < length) await handle.writeFile(Buffer.concat(pieces).subarray(bytesWritten));
  return length;
}

/** Opens a new backup at `file`, for this account alone. Nobody else may be writing it: the caller holds the lock. */
export async function createBackupFile(file: string): Promise<BackupFile> {
  if (existsSync(file)) {
    throw new BackupRefusal(`Give the name of a new file: ${file} is there already, and a backup replaces nothing.`);
  }
  const draft = `${file}.part`;
  const hash = createHash('sha256');
  let written = 0;
  const asSentence = async <T>(task: () => Promise<T>): Promise<T> =>
    task().catch((error: unknown) => {
      throw explained(error, file);
    });
  const handle = await asSentence(async () => {
    await rm(draft, { force: true }); // left by one that was killed
    return open(draft, 'wx', 0o600);
  });
  const write = async (pieces: readonly Buffer[]): Promise<void> => {
    written += await asSentence(async () => writeAll(handle, pieces));
  };
  return {
    async add(name, content) {
      const pieces = tarEntry(name, content);
      for (const piece of pieces) hash.update(piece);
      await write(pieces);
    },
    async finish() {
      await write([tailOf(hash.digest('hex'))]);
      await asSentence(async () => handle.sync());
      await handle.close();
      return written;
    },
    publish: async () =>
      asSentence(async () => {
        await rename(draft, file);
        await syncFolder(path.dirname(file));
      }),
    async discard() {
      await handle.close().catch(() => undefined);
      await rm(draft, { force: true });
    },
  };
}
