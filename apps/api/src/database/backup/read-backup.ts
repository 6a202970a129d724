import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import type { z } from 'zod';
import {
  anyHead,
  type BackupContents,
  backupContents,
  type BackupHead,
  backupHead,
  contentsName,
  format,
  headName,
  sha256,
  tableOfPart,
  tailLength,
  tailOf,
} from './backup-format.js';
import { BackupRefusal } from './backup-refusal.js';
import type { TellShare } from './copy-out.js';
import { block, fillingAfter, readHead } from './tar-entry.js';

const untouched = 'Nothing has been touched.';
const chunkSize = 2 ** 20;

/** Some packed rows of a table, and how long they are unpacked. */
interface BackupPart {
  readonly table: string;
  readonly bytes: number;
  readonly packed: Buffer;
}

/** A backup that was read from its first byte to its last, and is as it was written. */
export interface CheckedBackup {
  readonly head: BackupHead;
  readonly contents: BackupContents;
  /** The packed rows of all tables, in order. Throws where the file is no longer what was checked. */
  parts(): AsyncGenerator<BackupPart>;
  close(): Promise<void>;
}

const notOne = (name: string): BackupRefusal =>
  new BackupRefusal(`Give a file that "npm run backup" wrote: ${name} is none. ${untouched}`);
const damaged = (name: string): BackupRefusal =>
  new BackupRefusal(`Use another backup: ${name} is damaged or not whole. ${untouched}`);

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** The file of the archive that begins here; null where none does. */
async function entryAt(
  handle: FileHandle,
  position: number,
): Promise<{ readonly name: string; readonly content: Buffer; readonly next: number } | null> {
  const head = readHead(await bytesAt(handle, position, block));
  if (head === null || head.size > (await handle.stat()).size) return null;
  const content = await bytesAt(handle, position + block, head.size);
  return { name: head.name, content, next: position + block + head.size + fillingAfter(head.size) };
}

interface Place {
  readonly name: string;
  readonly position: number;
  /** Where what comes after it begins. */
  readonly next: number;
}

/** The same without reading what is in it. */
async function placeAt(handle: FileHandle, position: number): Promise<Place | null> {
  const head = readHead(await bytesAt(handle, position, block));
  return head === null
    ? null
    : { name: head.name, position, next: position + block + head.size + fillingAfter(head.size) };
}

/** What this JSON says, where it is that; else null. */
function parsed<Shape extends z.ZodType>(shape: Shape, content: Buffer): z.output<Shape> | null {
  try {
    return shape.safeParse(JSON.parse(content.toString())).data ?? null;
  } catch {
    return null;
  }
}

/** Whether every byte is what was written: the end says what the checksum of all before it has to be. */
async function isWhole(handle: FileHandle, size: number, tell: TellShare): Promise<boolean> {
  const hash = createHash('sha256');
  const end = size - tailLength;
  for (let at = 0; at < end;) {
    const chunk = await bytesAt(handle, at, Math.min(chunkSize, end - at));
    if (chunk.length === 0) return false;
    hash.update(chunk);
    at += chunk.length;
    tell(at / size);
  }
  return tailOf(hash.digest('hex')).equals(await bytesAt(handle, Math.max(end, 0), tailLength));
}

/** Throws where a newer Heard made it; a damaged one may say anything, and is told from its checksum. */
async function readFirst(
  handle: FileHandle,
  name: string,
): Promise<{ readonly content: Buffer; readonly next: number }> {
  const first = await entryAt(handle, 0);
  if (first === null || first.name !== headName) throw notOne(name);
  const said = parsed(anyHead, first.content);
  if (said !== null && said.format > format) {
    throw new BackupRefusal(
      `Restore ${name} with the newer version of Heard that made it: this one can’t read it. ${untouched}`,
    );
  }
  return first;
}

const namesOf = (named: readonly { readonly name: string }[]): string => named.map(({ name }) => name).join();

/** Where the parts stand, and what has to be in them; null where the one doesn't fit the other. */
async function readPlaces(
  handle: FileHandle,
  from: number,
): Promise<{ readonly places: readonly Place[]; readonly contents: BackupContents } | null> {
  const places: Place[] = [];
  let last = await placeAt(handle, from);
  for (; last !== null && tableOfPart(last.name) !== null; last = await placeAt(handle, last.next)) places.push(last);
  const end = last?.name === contentsName ? await entryAt(handle, last.position) : null;
  const contents = end === null ? null : parsed(backupContents, end.content);
  return contents !== null && namesOf(contents.parts) === namesOf(places) ? { places, contents } : null;
}

async function* readParts(
  handle: FileHandle,
  { places, contents }: { readonly places: readonly Place[]; readonly contents: BackupContents },
  name: string,
): AsyncGenerator<BackupPart> {
  for (const [index, { position }] of places.entries()) {
    const entry = await entryAt(handle, position);
    const part = contents.parts[index];
    const table = entry === null ? null : tableOfPart(entry.name);
    if (entry === null || part === undefined || table === null || sha256(entry.content) !== part.sha256) {
      throw new BackupRefusal(`Use another backup: ${name} was changed while it was being restored.`);
    }
    yield { table, bytes: part.bytes, packed: entry.content };
  }
}

async function checked(handle: FileHandle, name: string, tell: TellShare): Promise<CheckedBackup> {
  const { content, next } = await readFirst(handle, name);
  const { size } = await handle.stat();
  if (!(await isWhole(handle, size, tell))) throw damaged(name);
  const head = parsed(backupHead, content);
  const found = await readPlaces(handle, next);
  if (head === null || found === null) throw damaged(name);
  return {
    head,
    contents: found.contents,
    parts: () => readParts(handle, found, name),
    close: async () => handle.close(),
  };
}

async function opened(file: string, name: string): Promise<FileHandle> {
  const handle = await open(file, 'r').catch((error: unknown) => {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const why = code === 'ENOENT' ? `there is no ${file}` : `${file} can’t be read (${code})`;
    throw new BackupRefusal(`Give a file that "npm run backup" wrote: ${why}. ${untouched}`);
  });
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw notOne(name);
}

/** Opens a backup and reads all of it, before anything is done with it. Throws `BackupRefusal`. */
export async function openBackup(file: string, name: string, tell: TellShare): Promise<CheckedBackup> {
  const handle = await opened(file, name);
  try {
    return await checked(handle, name, tell);
  } catch (error) {
    await handle.close();
    throw error;
  }
}
