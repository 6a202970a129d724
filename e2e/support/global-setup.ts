import path from 'node:path';
import { startMailServer } from './mails.js';
import { builtProduct, ownFolder } from './own-product.js';
import { prepareData } from './prepared-data.js';
import { startProduct } from './running-product.js';

/**
 * Starts the built product with a demo council and a mail server of its own for the whole run, and stops both at the end. With HEARD_E2E_URL
 * the journeys go to a product that is already running; where it says "none", no journey is run, and the tests of starts
 * find databases that were made before.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['HEARD_E2E_URL'] === 'none') return prepareData();
  if (process.env['HEARD_E2E_URL'] !== undefined) return undefined;
  const own = await ownFolder();
  const mails = path.join(own.folder, 'mails');
  const mailServer = await startMailServer(mails);
  const sending = { SMTP_URL: mailServer.url, SMTP_FROM: 'heard@demo.example' };
  const product = await startProduct(await builtProduct(own.folder, sending));
  process.env['HEARD_E2E_MAILS'] = mails;
  process.env['HEARD_E2E_URL'] = product.url;
  return async () => {
    await product.interrupt();
    await mailServer.stop();
    await own.remove();
  };
}
