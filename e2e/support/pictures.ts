/** The pictures of the README: `npx tsx e2e/support/pictures.ts <address>` beside a running demo, from the root. */
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findBrowser } from './browser.js';
import { checkout } from './checkout.js';
import { logFor } from './log-for.js';
import { settle } from './screenshot.js';
import { type DemoRole, signInAs } from './sign-in.js';

interface Picture {
  readonly name: string;
  readonly role: DemoRole | null;
  readonly start: string;
  readonly height?: number;
  /** From the first page to what the picture shows. */
  readonly open?: (page: Page) => Promise<void>;
}

const firstLink = (area: string) => async (page: Page) =>
  page.getByRole('main').locator(`a[href^="${area}/"]:not([href$="/new"])`).first().click();

const pictures: readonly Picture[] = [
  { name: 'sign-in', role: null, start: '/sign-in' },
  { name: 'child', role: 'PRACTITIONER', start: '/children', open: firstLink('/children') },
  {
    name: 'log-feedback',
    role: 'PRACTITIONER',
    start: '/children',
    open: async (page) => {
      await logFor(page, 'Chloe Ingham');
      await page.getByRole('textbox', { name: 'What they said' }).fill('I want to see my brother every week.');
    },
  },
  { name: 'participation', role: 'LEADERSHIP', start: '/participation', height: 1100 },
  { name: 'board', role: 'TEAM_MANAGER', start: '/plan' },
  { name: 'complaint', role: 'COMPLAINTS_MANAGER', start: '/complaints', open: firstLink('/complaints') },
];

async function take(browser: Browser, address: string, { name, role, start, height = 900, open }: Picture) {
  const viewport = { width: 1280, height };
  const page = await browser.newPage({ baseURL: address, locale: 'en-GB', reducedMotion: 'reduce', viewport });
  if (role !== null) await signInAs(page, role);
  await page.goto(start);
  await open?.(page);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settle(page);
  await page.screenshot({ path: path.join(checkout, '.github/pictures', `${name}.png`) });
  await page.close();
}

const [address] = process.argv.slice(2);
if (address === undefined) throw new Error('Use: pictures.ts <address of a running demo>');
const browser = await chromium.launch(await findBrowser());
for (const picture of pictures) await take(browser, address, picture);
await browser.close();
