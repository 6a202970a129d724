import type pg from 'pg';

interface ForeignKey {
  readonly from: string;
  readonly to: string;
}

/** These tables in an order in which each comes after all that it refers to. Throws when one isn't in the database. */
export async function tablesByForeignKeys(client: pg.Client, tables: readonly string[]): Promise<readonly string[]> {
  const { rows: keys } = await client.query<ForeignKey>(
    `select distinct k.conrelid::regclass::text as from, k.confrelid::regclass::text as to
     from pg_constraint k where k.contype = 'f' and k.conrelid <> k.confrelid
       and k.conrelid = any($1::regclass[]) and k.confrelid = any($1::regclass[])`,
    [tables],
  );
  const ordered: string[] = [];
  const waiting = new Set(tables);
  while (waiting.size > 0) {
    const free = [...waiting].filter((table) => !keys.some((key) => key.from === table && waiting.has(key.to)));
    if (free.length === 0) throw new Error(`These tables refer to each other in a circle: ${[...waiting].join(', ')}`);
    for (const table of free) waiting.delete(table);
    ordered.push(...free);
  }
  return ordered;
}
