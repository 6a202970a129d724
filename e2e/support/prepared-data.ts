import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { builtProduct, type OwnFolder, ownFolder } from './own-product.js';
import { startProduct, type StartOptions } from './running-product.js';

/** What a prepared database holds: the demo council, or nobody yet. */
const contents = { demo: '1', empty: '0' } as const;
type Content = keyof typeof contents;

const placeName = 'HEARD_E2E_PREPARED';

async function firstStart(folder: string, content: Content): Promise<void> {
  const product = await startProduct(await builtProduct(path.join(folder, content), { HEARD_DEMO: contents[content] }));
  await product.interrupt();
}

/** Makes one database with the demo council and one without, once for the whole run; answers what throws them away. */
export async function prepareData(): Promise<() => Promise<void>> {
  const { folder, remove }: OwnFolder = await ownFolder();
  await Promise.all([firstStart(folder, 'demo'), firstStart(folder, 'empty')]);
  process.env[placeName] = folder;
  return remove;
}

/**
 * How the built product is started on a database that an earlier start has made and filled: for tests that are about
 * something else than that. The folder must be empty, or not there.
 */
export async function preparedProduct(
  dataDir: string,
  env: Readonly<Record<string, string>> = {},
): Promise<StartOptions> {
  const content: Content = env['HEARD_DEMO'] === contents.empty ? 'empty' : 'demo';
  execFileSync('cp', ['-a', `${path.join(process.env[placeName] ?? '', content)}/.`, dataDir]); // whose files they are counts
  return builtProduct(dataDir, env);
}
