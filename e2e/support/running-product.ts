import { type ChildProcess, spawn } from 'node:child_process';

export interface StartOptions {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
}

// Milliseconds after which a program hangs: it is ended, so that none is left behind. A busy machine may take its time.
const hangs = 1_200_000;

/** A program in a session of its own, as if typed at a terminal. */
export interface RunningProgram {
  readonly process: ChildProcess;
  output(): string;
  /** What it said went wrong: two streams of one program reach a reader in no certain order. */
  errors(): string;
  /** What Ctrl-C at a terminal does; answers the exit code. */
  interrupt(): Promise<number | null>;
}

/** One that has said "Heard is ready at <address>". */
export interface RunningProduct extends RunningProgram {
  readonly url: string;
  /** Milliseconds from start to ready. */
  readonly took: number;
}

export interface EndedProduct {
  readonly code: number | null;
  readonly output: string;
  readonly stderr: string;
}

/** Nothing of the test's own environment but where programs are and whose home it is. */
export function plainEnvironment(more: Readonly<Record<string, string>>): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '/', NODE_ENV: 'production', ...more };
}

interface Watched {
  readonly child: ChildProcess;
  readonly said: { all: string; stderr: string };
  readonly closed: Promise<number | null>;
}

function watch({ program, args, cwd, env, uid, gid }: StartOptions): Watched {
  const who = uid === undefined || gid === undefined ? {} : { uid, gid };
  const child = spawn(program, args, {
    cwd,
    env: { ...env },
    ...who,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { all: '', stderr: '' };
  child.stdout.on('data', (text: Buffer) => (said.all += text.toString()));
  child.stderr.on('data', (text: Buffer) => {
    said.all += text.toString();
    said.stderr += text.toString();
  });
  const closed = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { child, said, closed };
}

/** Signals the program and everything that it started in its session (the database has a session of its own). */
export function signalSession(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // it has ended by itself
  }
}

/** Waits until the program has said this; answers what the pattern's brackets hold. */
async function untilSaid({ child, said, closed }: Watched, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(timer);
      reject(new Error(`${why}:\n${said.all}`));
    };
    const timer = setTimeout(() => {
      signalSession(child, 'SIGINT');
      fail(`It didn't say ${String(pattern)} within ${hangs} ms`);
    }, hangs);
    const look = (): void => {
      const found = pattern.exec(said.all);
      if (found === null) return;
      clearTimeout(timer);
      resolve(found[1] ?? '');
    };
    child.stdout?.on('data', look);
    void closed.then((code) => fail(`Ended with code ${String(code)} before it said ${String(pattern)}`));
  });
}

function running(watched: Watched): RunningProgram {
  return {
    process: watched.child,
    output: () => watched.said.all,
    errors: () => watched.said.stderr,
    interrupt: async () => {
      signalSession(watched.child, 'SIGINT');
      return watched.closed;
    },
  };
}

/** Starts a program and waits until it has said this. */
export async function startUntil(options: StartOptions, pattern: RegExp): Promise<RunningProgram> {
  const watched = watch(options);
  await untilSaid(watched, pattern);
  return running(watched);
}

/** Starts the product and waits for the line that says where it is. */
export async function startProduct(options: StartOptions): Promise<RunningProduct> {
  const since = Date.now();
  const watched = watch(options);
  const url = await untilSaid(watched, /Heard is ready at (\S+)/);
  return { ...running(watched), url, took: Date.now() - since };
}

/** Starts what is expected to refuse, and waits for its end. */
export async function startRefused(options: StartOptions): Promise<EndedProduct> {
  const watched = watch(options);
  const timer = setTimeout(() => signalSession(watched.child, 'SIGKILL'), hangs);
  const code = await watched.closed;
  clearTimeout(timer);
  return { code, output: watched.said.all, stderr: watched.said.stderr };
}
