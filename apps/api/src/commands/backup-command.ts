import path from 'node:path';
import { parseArgs } from 'node:util';
import { sentenceFor } from '../app/start-sentence.js';
import { BackupRefusal } from '../database/backup/backup-refusal.js';
import type { TellShare } from '../database/backup/copy-out.js';

const atMostEvery = 1_000; // milliseconds: a log file keeps each line

export function tellLine(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Says on stderr how far it is, now and then. */
export function tellShare(doing: string): TellShare {
  let last = performance.now(); // goes on where the clock is put back
  return (share) => {
    if (performance.now() - last < atMostEvery) return;
    last = performance.now();
    tellLine(`${doing}: ${Math.floor(share * 100)} %`);
  };
}

/** The one file that was asked for, as it was called and where it is: relative to where the person typed. */
export function fileAsked(usage: string): { readonly name: string; readonly file: string } {
  try {
    const { positionals } = parseArgs({ allowPositionals: true, options: {} });
    const [name, ...more] = positionals;
    if (name !== undefined && name !== '' && more.length === 0) {
      return { name, file: path.resolve(process.env['INIT_CWD'] ?? '.', name) };
    }
  } catch {
    // an option that there is not: the usage says what there is
  }
  throw new BackupRefusal(usage);
}

export const secondsSince = (moment: number): string => `${((performance.now() - moment) / 1000).toFixed(1)} s`;

/** Runs a command that undoes what it has done so far at Ctrl-C, and then says `stopped`. */
export async function runUndoable(stopped: string, task: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const stopping = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stopping.abort());
  try {
    await task(stopping.signal);
  } catch (error) {
    const aborted = stopping.signal.aborted;
    const refused = error instanceof BackupRefusal;
    tellLine(aborted ? stopped : refused ? error.message : sentenceFor(error));
    process.exitCode = aborted ? 130 : refused ? 2 : 1;
  }
}
