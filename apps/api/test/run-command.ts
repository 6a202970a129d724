import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as it was built, as `npm run` does for a person who typed it in the folder `here`. */
export async function runCommand(
  name: 'import-903' | 'import-plan',
  args: readonly string[],
  { here, ...env }: Readonly<Record<string, string>> & { readonly here: string },
): Promise<Ended> {
  const built = path.resolve(import.meta.dirname, '../dist', `${name}.js`);
  const program = spawn(process.execPath, [built, ...args], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', INIT_CWD: here, ...env },
  });
  const said = { stdout: '', stderr: '' };
  program.stdout.on('data', (text: Buffer) => (said.stdout += text.toString()));
  program.stderr.on('data', (text: Buffer) => (said.stderr += text.toString()));
  await once(program, 'close');
  return { code: program.exitCode, ...said };
}
