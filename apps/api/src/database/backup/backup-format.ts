import { createHash } from 'node:crypto';
import { z } from 'zod';
import { block, endOfArchive, tarEntry } from './tar-entry.js';

/*
 * A backup is a tar file of
 *   heard-backup.json        what it is of: `BackupHead`
 *   tables/<name>/<n>.gz     the rows of a table as PostgreSQL's COPY writes text, cut anywhere, in order, each packed
 *   contents.json            what has to be in it: `BackupContents`
 *   sha256                   the checksum of every byte before
 * and nothing else. Whatever is changed in what it is made of needs a new `format`.
 */

export const format = 1;
export const headName = 'heard-backup.json';
export const contentsName = 'contents.json';

const table = z.strictObject({ name: z.string(), columns: z.array(z.string()) });
const sequence = z.strictObject({ name: z.string(), value: z.string(), called: z.boolean() });

/** What every format says of itself, whatever else it holds. */
export const anyHead = z.looseObject({ format: z.int() });

export const backupHead = z.strictObject({
  format: z.literal(format),
  /** The version of Heard, and of the server that the rows come from. */
  heard: z.string(),
  postgresql: z.string(),
  madeAt: z.iso.datetime(),
  /** The changes that the database had been through, in their order. */
  migrations: z.array(z.string()),
  tables: z.array(table),
  sequences: z.array(sequence),
});

export const backupContents = z.strictObject({
  rows: z.record(z.string(), z.int()),
  parts: z.array(z.strictObject({ name: z.string(), bytes: z.int(), sha256: z.string() })),
});

export type BackupHead = z.output<typeof backupHead>;
export type BackupContents = z.output<typeof backupContents>;
export type BackupTable = z.output<typeof table>;

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

export function partName(table: string, number: number): string {
  return `tables/${table}/${String(number).padStart(5, '0')}.gz`;
}

/** Whose rows a part holds; null where it is no part. */
export function tableOfPart(name: string): string | null {
  return /^tables\/([^/]+)\/\d{5,}\.gz$/.exec(name)?.[1] ?? null;
}

/** What ends a backup whose bytes before have this checksum: always as long, so that it is found from the end. */
export function tailOf(checksum: string): Buffer {
  return Buffer.concat([...tarEntry('sha256', Buffer.from(`${checksum}\n`)), endOfArchive]);
}

export const tailLength = 2 * block + endOfArchive.length;
