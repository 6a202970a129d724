import { once } from 'node:events';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { BackupTable } from './backup-format.js';
import { BackupRefusal } from './backup-refusal.js';
import type { TellShare } from './copy-out.js';
import { clearTheWay, setSequence } from './empty-database.queries.js';
import type { CheckedBackup } from './read-backup.js';
import { tablesToKeep } from './what-is-kept.queries.js';

const unpack = promisify(gunzip);

const shown = ({ name, columns }: BackupTable): string => `${name} (${columns.toSorted().join(', ')})`;

/**
 * The names of the tables to fill. What a council made beside them is left out, and told; where one of ours isn't as the
 * backup's own changes of the schema make it, its rows have no place. Throws `BackupRefusal`.
 */
async function tablesToFill(
  client: pg.Client,
  tables: readonly BackupTable[],
  tellLine: (line: string) => void,
): Promise<ReadonlyMap<string, BackupTable>> {
  const kept = new Map(tables.map((table) => [table.name, table]));
  const made = await tablesToKeep(client);
  if (made.some((table) => shown(kept.get(table.name) ?? { name: '', columns: [] }) !== shown(table))) {
    throw new BackupRefusal(
      'Restore with the version of Heard that made the backup: its tables have other columns than this version makes. Nothing has been touched.',
    );
  }
  const ours = new Map(made.map(({ name, columns }) => [name, { name, columns }]));
  for (const { name } of tables.filter((table) => !ours.has(table.name))) {
    tellLine(`Left out: ${name}, a table that Heard did not make. Its rows are in the backup, which tar opens.`);
  }
  return ours;
}

interface OpenTable {
  readonly name: string;
  take(content: Buffer): Promise<void>;
  end(): Promise<void>;
}

/** Takes the rows of one table. Throws where they are not as many as they were. */
function openTable(client: pg.Client, { name, columns }: BackupTable, rows: number): OpenTable {
  const listed = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const stream = client.query(copyFrom(`copy public.${pg.escapeIdentifier(name)} (${listed}) from stdin`));
  let failure: Error | null = null;
  stream.on('error', (error) => (failure = error));
  return {
    name,
    async take(content) {
      if (failure !== null) throw failure;
      if (!stream.write(content)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
    },
    async end() {
      stream.end();
      if (failure !== null) throw failure;
      await once(stream, 'finish');
      if (stream.rowCount === rows) return;
      throw new BackupRefusal(`Use another backup: of ${rows} rows of ${name} ${stream.rowCount} came back.`);
    },
  };
}

async function copyRows(
  client: pg.Client,
  backup: CheckedBackup,
  tables: ReadonlyMap<string, BackupTable>,
  tell: TellShare,
): Promise<void> {
  const { rows, parts } = backup.contents;
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 1);
  let done = 0;
  let open: OpenTable | undefined;
  for await (const { table: name, bytes, packed } of backup.parts()) {
    done += bytes;
    const table = tables.get(name);
    if (table === undefined) continue;
    if (open?.name !== name) {
      await open?.end();
      open = openTable(client, table, rows[name] ?? 0);
    }
    await open.take(await unpack(packed, { maxOutputLength: bytes + 1 }));
    tell(done / total);
  }
  await open?.end();
}

/**
 * Fills the tables that the backup's own changes of the schema have made, in the transaction that is open. `client` is
 * the owner's.
 */
export async function copyIn(
  client: pg.Client,
  backup: CheckedBackup,
  { tell, tellLine }: { readonly tell: TellShare; readonly tellLine: (line: string) => void },
): Promise<void> {
  const tables = await tablesToFill(client, backup.head.tables, tellLine);
  const again = await clearTheWay(client);
  await copyRows(client, backup, tables, tell);
  for (const sequence of backup.head.sequences) await setSequence(client, sequence);
  for (const statement of again) await client.query(statement);
}
