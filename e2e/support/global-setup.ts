import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkout } from './checkout.js';
import { freePort, plainEnvironment, startProduct } from './running-product.js';

/**
 * Starts the built product with a demo council of its own for the whole run, and stops it at the end. With HEARD_E2E_URL
 * the journeys go to a product that is already running.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['HEARD_E2E_URL'] !== undefined) return undefined;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'heard-e2e-'));
  await chmod(dataDir, 0o711);
  const product = await startProduct({
    program: process.execPath,
    args: ['--enable-source-maps', 'apps/api/dist/main.js'],
    cwd: checkout,
    env: plainEnvironment({ PORT: String(await freePort()), HEARD_DATA_DIR: dataDir }),
  });
  process.env['HEARD_E2E_URL'] = product.url;
  return async () => {
    await product.interrupt();
    await rm(dataDir, { recursive: true, force: true });
  };
}
