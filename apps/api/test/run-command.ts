import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type CommandName = 'backup' | 'restore' | 'audit-verify' | 'import-903' | 'import-children' | 'import-plan';
type Settings = Readonly<Record<string, string>> & { readonly here: string };

export const builtCommand = (name: CommandName): string => path.resolve(import.meta.dirname, '../dist', `${name}.js`);

/** Starts a command as it was built, as `npm run` does for a person who typed it in the folder `here`. */
export function startCommand(
  name: CommandName,
  args: readonly string[],
  { here, ...env }: Settings,
): { readonly program: ChildProcess; readonly ended: Promise<Ended> } {
  const program = spawn(process.execPath, [builtCommand(name), ...args], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', INIT_CWD: here, ...env },
  });
  const said = { stdout: '', stderr: '' };
  program.stdout.on('data', (text: Buffer) => (said.stdout += text.toString()));
  program.stderr.on('data', (text: Buffer) => (said.stderr += text.toString()));
  return { program, ended: once(program, 'close').then(() => ({ code: program.exitCode, ...said })) };
}

/** Runs a command as it was built, to its end. */
export async function runCommand(name: CommandName, args: readonly string[], settings: Settings): Promise<Ended> {
  return startCommand(name, args, settings).ended;
}
