import { spawn } from 'node:child_process';
import { checkout } from './checkout.mjs';

/**
 * Runs a program to its end; answers its exit code and what it printed where that was asked for. `untilDone`: a Ctrl-C
 * and a supervisor's signal are the program's to answer, and this waits until it has undone what it was at.
 */
export function runProgram(program, args, { cwd = checkout, env = {}, onLine, quiet = false, untilDone = false } = {}) {
  return new Promise((resolve, reject) => {
    const piped = quiet || onLine !== undefined;
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', piped ? 'pipe' : 'inherit', piped ? 'pipe' : 'inherit'],
    });
    const pass = untilDone ? ['SIGINT', 'SIGHUP', 'SIGTERM'] : [];
    for (const signal of pass) process.on(signal, () => child.kill(signal));
    let output = '';
    let rest = '';
    const take = (chunk) => {
      output += chunk;
      const lines = `${rest}${chunk}`.split('\n');
      rest = lines.pop() ?? '';
      if (onLine !== undefined) lines.forEach(onLine);
    };
    child.stdout?.setEncoding('utf8').on('data', take);
    child.stderr?.setEncoding('utf8').on('data', take);
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code: code ?? (signal === null ? 1 : 130), output }));
  });
}
