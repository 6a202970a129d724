import { stat } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';

export interface StartLock {
  release(): Promise<void>;
}

/** The longest name that a socket may have. All of it is used, as Node 20 pads shorter ones and later versions don't. */
const nameLength = 108;

async function lockName(folder: string): Promise<string> {
  const { dev, ino } = await stat(folder);
  return `\0heard/${dev}/${ino}/`.padEnd(nameLength, '-');
}

function listen(server: Server, name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    });
    server.listen(name, () => resolve(true));
  });
}

/**
 * Takes the data folder for this process; null when another start has it. The lock is a name in the kernel and not a
 * file: it goes with the process that holds it, however that ends, so a `kill -9` never leaves a stale one behind.
 */
export async function takeStartLock(folder: string): Promise<StartLock | null> {
  const server = createServer((socket) => socket.end(String(process.pid)));
  if (!(await listen(server, await lockName(folder)))) return null;
  server.unref();
  return {
    release: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}

/** The process that holds the lock; null when it doesn't say within a second. */
export async function lockHolder(folder: string): Promise<number | null> {
  const name = await lockName(folder);
  return new Promise((resolve) => {
    const socket = connect(name);
    const give = (pid: number | null): void => {
      socket.destroy();
      resolve(pid);
    };
    socket.setTimeout(1_000, () => give(null));
    socket.once('error', () => give(null));
    socket.once('data', (text) => give(Number(text.toString()) || null));
  });
}
