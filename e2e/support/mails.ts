import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { callbackify } from 'node:util';
import { expect } from '@playwright/test';
import { freePort } from '@heard/embedded-postgres/free-port';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

export interface RunningMailServer {
  readonly url: string;
  stop(): Promise<void>;
}

async function read(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** A mail server for the whole run: what it takes on lies in this folder, by whom it is for, for every journey to read. */
export async function startMailServer(folder: string): Promise<RunningMailServer> {
  await mkdir(folder, { recursive: true });
  let count = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: callbackify(async (stream: SMTPServerDataStream, session: SMTPServerSession) => {
      const to = session.envelope.rcptTo.map(({ address }) => address).join(' ');
      const name = `${String((count += 1)).padStart(6, '0')} ${to}`;
      await writeFile(path.join(folder, name), await read(stream));
    }),
  });
  server.on('error', () => undefined);
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: async () => new Promise((resolve) => server.close(resolve)),
  };
}

/**
 * The text of the latest email to this address that says this, as a reader sees it; waits until there is one. The folder
 * is that of the whole run's mail server, unless a test has its own.
 */
export async function mailTo(
  address: string,
  saying: RegExp,
  folder = process.env['HEARD_E2E_MAILS'] ?? '',
): Promise<string> {
  let found: string | undefined;
  const look = async (): Promise<boolean> => {
    const names = (await readdir(folder)).filter((name) => name.endsWith(` ${address}`)).toSorted();
    for (const name of names.toReversed()) {
      const raw = await readFile(path.join(folder, name), 'utf8');
      found = raw
        .replaceAll('=\r\n', '')
        .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      if (saying.test(found)) return true;
    }
    return false;
  };
  await expect.poll(look, `an email to ${address}`).toBe(true);
  return found ?? '';
}
