import { builtProduct, ownFolder } from './own-product.js';
import { prepareData } from './prepared-data.js';
import { startProduct } from './running-product.js';

/**
 * Starts the built product with a demo council of its own for the whole run, and stops it at the end. With HEARD_E2E_URL
 * the journeys go to a product that is already running; where it says "none", no journey is run, and the tests of starts
 * find databases that were made before.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['HEARD_E2E_URL'] === 'none') return prepareData();
  if (process.env['HEARD_E2E_URL'] !== undefined) return undefined;
  const own = await ownFolder();
  const product = await startProduct(await builtProduct(own.folder));
  process.env['HEARD_E2E_URL'] = product.url;
  return async () => {
    await product.interrupt();
    await own.remove();
  };
}
