import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { BackupFile } from './backup-file.js';
import {
  type BackupContents,
  type BackupHead,
  type BackupTable,
  contentsName,
  format,
  headName,
  partName,
  sha256,
} from './backup-format.js';
import { BackupRefusal } from './backup-refusal.js';
import {
  beginSnapshot,
  migrationsDone,
  sequencesToKeep,
  snapshotFacts,
  type TableOnDisk,
} from './what-is-kept.queries.js';

const partSize = 2 ** 22;
/** Packed at the same time: the machine's other cores do it, while the database writes on. */
const mostPacking = 3;
const pack = promisify(gzip);
const quick = { level: 1 };

/** How far it is, from 0 to 1. */
export type TellShare = (share: number) => void;

interface Part {
  readonly name: string;
  readonly packed: Promise<Buffer>;
  readonly bytes: number;
}

/** Packs what comes in beside each other, and writes it in order. */
function partWriter(file: BackupFile): {
  readonly parts: BackupContents['parts'];
  add(name: string, content: Buffer): Promise<void>;
  end(): Promise<void>;
} {
  const parts: BackupContents['parts'] = [];
  const waiting: Part[] = [];
  const writeOldest = async (): Promise<void> => {
    const part = waiting.shift();
    if (part === undefined) return;
    const content = await part.packed;
    await file.add(part.name, content);
    parts.push({ name: part.name, bytes: part.bytes, sha256: sha256(content) });
  };
  return {
    parts,
    async add(name, content) {
      const packed = pack(content, quick);
      packed.catch(() => undefined); // thrown where it is waited for
      waiting.push({ name, packed, bytes: content.length });
      if (waiting.length >= mostPacking) await writeOldest();
    },
    async end() {
      while (waiting.length > 0) await writeOldest();
    },
  };
}

/** The rows of one table, in pieces of about `partSize`. Answers how many rows there are. */
async function copyTable(
  client: pg.Client,
  { name, columns }: BackupTable,
  take: (content: Buffer) => Promise<void>,
): Promise<number> {
  const listed = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const stream = client.query(
    copyTo(`copy public.${pg.escapeIdentifier(name)} (${listed}) to stdout`, { highWaterMark: 2 ** 20 }),
  );
  let held: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const piece: Buffer = chunk;
    held.push(piece);
    length += piece.length;
    if (length < partSize) continue;
    await take(Buffer.concat(held));
    held = [];
    length = 0;
  }
  if (length > 0) await take(Buffer.concat(held));
  await client.query('select'); // the number of rows comes after the last of them
  return stream.rowCount;
}

async function headOf(client: pg.Client, tables: readonly TableOnDisk[], heard: string): Promise<BackupHead> {
  const migrations = await migrationsDone(client);
  if (migrations === null) {
    throw new BackupRefusal('Start Heard first, and back up afterwards: this database has nothing of Heard in it yet.');
  }
  return {
    format,
    heard,
    ...(await snapshotFacts(client)),
    migrations: [...migrations],
    tables: tables.map(({ name, columns }) => ({ name, columns })),
    sequences: await sequencesToKeep(client),
  };
}

/** Writes the database as it is at one moment into `file`. Answers what is in it. `client` is the owner's. */
export async function copyOut(
  client: pg.Client,
  file: BackupFile,
  { heard, tell }: { readonly heard: string; readonly tell: TellShare },
): Promise<BackupContents> {
  const tables = await beginSnapshot(client);
  const head = await headOf(client, tables, heard);
  await file.add(headName, Buffer.from(`${JSON.stringify(head, null, 1)}\n`));
  const total = tables.reduce((sum, { size }) => sum + size, 1);
  const rows: Record<string, number> = {};
  const writer = partWriter(file);
  let before = 0;
  for (const table of tables) {
    let [number, length] = [0, 0];
    rows[table.name] = await copyTable(client, table, async (content) => {
      number += 1;
      length += content.length;
      await writer.add(partName(table.name, number), content);
      tell((before + Math.min(length, table.size)) / total);
    });
    before += table.size;
    tell(before / total);
  }
  await client.query('commit');
  await writer.end();
  const contents = { rows, parts: writer.parts };
  await file.add(contentsName, Buffer.from(`${JSON.stringify(contents, null, 1)}\n`));
  return contents;
}
