import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DataFolder } from './data-folder.js';

async function readLasting({ log }: DataFolder): Promise<Map<string, string>> {
  const names = await readdir(log).catch(() => []);
  const files = names.map(
    async (name) => [name, await readFile(path.join(log, name), 'utf8').catch(() => '')] as const,
  );
  return new Map(await Promise.all(files));
}

/** What the server writes from now on, before it keeps its own log and in it; asked for when it has failed. */
export async function listenToLog(folder: DataFolder): Promise<() => Promise<string>> {
  const before = await readLasting(folder);
  return async () => {
    const first = await readFile(folder.startLog, 'utf8').catch(() => '');
    const lasting = [...(await readLasting(folder))].map(([name, text]) => {
      const known = before.get(name) ?? '';
      return text.startsWith(known) ? text.slice(known.length) : text;
    });
    return [first, ...lasting].join('\n').trim();
  };
}
