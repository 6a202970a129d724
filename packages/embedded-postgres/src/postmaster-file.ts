import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** What a running server says about itself in `postmaster.pid`. */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  /** starting, ready, standby, stopping; empty until the server has written it. */
  readonly status: string;
}

/** Reads the file; null when there is none, or not yet a whole one. */
export async function readPostmasterFile(data: string): Promise<PostmasterFile | null> {
  const text = await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, port: Number(lines[3] ?? 0), status: (lines[7] ?? '').trim() };
}

/** Whether process `pid` is a PostgreSQL server on this data folder, and not another that got the number later. */
export async function isServerOf(data: string, pid: number): Promise<boolean> {
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const [program = '', ...options] = command.split('\0');
  return path.basename(program).startsWith('postgres') && options.includes(data);
}
