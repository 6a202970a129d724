import { spawn } from 'node:child_process';
import path from 'node:path';
import { checkout } from '../src/checkout.js';

/** A server in a process of its own, so that none of those compared pays for another's work. */
export interface Program {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * Starts a file, a source as this one was started unless `flags` say how. Resolves once it prints the line that ends with
 * its address.
 */
export async function startProgram(
  file: string,
  environment: Readonly<Record<string, string>>,
  flags: readonly string[] = process.execArgv,
): Promise<Program> {
  const child = spawn(process.execPath, [...flags, path.join(checkout, 'apps/api', file)], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const ready = /ready at http:\/\/(\S+)/.exec(output);
      if (ready?.[1] !== undefined) resolve(ready[1]);
    });
    child.once('exit', () => reject(new Error(`${file} ended before it was ready:\n${output}`)));
  });
  return {
    address,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
