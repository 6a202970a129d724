/** Pictures of one screen: `npx tsx e2e/support/look.ts <address> <ROLE or -> <path> <prefix>`, from the root. */
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.js';
import { takePictures } from './screenshot.js';
import { type DemoRole, roleNames, signInAs } from './sign-in.js';

const [address, role, path = '/', prefix = '/tmp/look'] = process.argv.slice(2);

function isDemoRole(name: string | undefined): name is DemoRole {
  return name !== undefined && Object.hasOwn(roleNames, name);
}

async function main(): Promise<void> {
  if (address === undefined || (role !== '-' && !isDemoRole(role))) {
    throw new Error(`Use: look.ts <address> <- or ${Object.keys(roleNames).join(', ')}> <path> <prefix>`);
  }
  const browser = await chromium.launch(await findBrowser());
  try {
    const page = await browser.newPage({ baseURL: address, locale: 'en-GB', reducedMotion: 'reduce' });
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(`The page says: ${message.text()}`);
    });
    page.on('pageerror', (error) => console.error(`The page failed: ${error.message}`));
    if (isDemoRole(role)) await signInAs(page, role);
    await page.goto(path);
    for (const file of await takePictures(page, prefix)) console.log(file);
  } finally {
    await browser.close();
  }
}

await main();
