import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@heard/embedded-postgres/free-port';
import { checkout } from './checkout.js';
import { databaseProcesses, killAtOnce } from './processes.js';
import { plainEnvironment, type StartOptions } from './running-product.js';

/** A folder that is gone after the test, whatever still runs in it. */
export interface OwnFolder {
  readonly folder: string;
  remove(): Promise<void>;
}

export async function ownFolder(): Promise<OwnFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'heard-start-'));
  await chmod(folder, 0o711);
  return {
    folder,
    remove: async () => {
      killAtOnce(databaseProcesses(folder));
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** How the built product of this checkout is started on a data folder, on a port of its own. */
export async function builtProduct(dataDir: string, env: Readonly<Record<string, string>> = {}): Promise<StartOptions> {
  return {
    program: process.execPath,
    args: ['--enable-source-maps', 'apps/api/dist/main.js'],
    cwd: checkout,
    env: plainEnvironment({ PORT: String(await freePort()), HEARD_DATA_DIR: dataDir, ...env }),
  };
}
