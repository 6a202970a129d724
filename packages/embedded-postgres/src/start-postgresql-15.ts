import { execFileSync } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { connectionUrl } from './connection.js';
import { prepareDataFolder } from './data-folder.js';
import { prepareBinaries } from './server-binaries.js';
import { asAccount, startServer } from './server-process.js';
import { stopServer } from './stop-server.js';

const password = 'only-for-tests';

export interface OlderServer {
  /** A database of the server, as this account. */
  urlFor(database: string, account?: string): string;
  stop(): Promise<void>;
}

/**
 * A council's own server of the oldest version that Heard runs on, for tests and tools. Every account that is made on it
 * has to have the password `only-for-tests`.
 */
export async function startPostgresql15(dataDir: string): Promise<OlderServer> {
  const folder = await prepareDataFolder(dataDir, process.env);
  const { initdb, postgres } = await prepareBinaries(folder.home, folder.account, 'oldest');
  const passwordFile = path.join(dataDir, 'password');
  await writeFile(passwordFile, password);
  await chmod(passwordFile, 0o644);
  const options = [
    '-U',
    'postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
  ];
  execFileSync(initdb, ['-D', folder.data, ...options], { ...asAccount(folder), stdio: 'pipe' });
  const server = await startServer(postgres, folder, true);
  return {
    urlFor: (database, account = 'postgres') => connectionUrl(server.port, database, account, password),
    stop: async () => stopServer(folder.data, server),
  };
}
