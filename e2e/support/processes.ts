import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

interface FoundProcess {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // it has ended meanwhile
  }
}

/** Asked every few milliseconds until it is empty, beside other tests: whose child it is, is read of a database alone. */
function databases(): FoundProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ name, command: read(`/proc/${name}/cmdline`).replaceAll('\0', ' ') }))
    .filter(({ command }) => command.includes('postgres'))
    .map(({ name, command }) => ({
      pid: Number(name),
      parent: Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1] ?? 0),
      command,
    }));
}

/** The database server on this data folder, and the processes that it started; empty when it doesn't run. */
export function databaseProcesses(dataDir: string): number[] {
  const all = databases();
  const servers = all.filter(({ command }) => command.includes(`-D ${dataDir}`));
  const numbers = new Set(servers.map(({ pid }) => pid));
  return [...numbers, ...all.filter(({ parent }) => numbers.has(parent)).map(({ pid }) => pid)];
}

/** The last of its processes, which writes the log, ends a moment after the server itself. */
export async function expectNoDatabase(dataDir: string): Promise<void> {
  await expect.poll(() => databaseProcesses(dataDir), { intervals: [50] }).toEqual([]);
}

/** Ends them at once, without a chance to write anything. */
export function killAtOnce(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it has ended by itself
    }
  }
}
