import { execFileSync } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { connectionUrl } from '@heard/embedded-postgres/connection';
import { prepareDataFolder } from '@heard/embedded-postgres/data-folder';
import { prepareBinaries } from '@heard/embedded-postgres/server-binaries';
import { asAccount, startServer } from '@heard/embedded-postgres/server-process';
import { stopServer } from '@heard/embedded-postgres/stop-server';

const password = 'only-for-tests';

export interface OlderServer {
  /** A database of the server, as this account. */
  urlFor(database: string, account?: string): string;
  stop(): Promise<void>;
}

/** A council's own server of the oldest version that Heard runs on. Every account has the same password. */
export async function startPostgresql15(dataDir: string): Promise<OlderServer> {
  const folder = await prepareDataFolder(dataDir, process.env);
  const { initdb, postgres } = await prepareBinaries(folder.home, folder.account, 'postgresql-15');
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
