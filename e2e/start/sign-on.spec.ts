import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from '@heard/embedded-postgres/free-port';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { checkout } from '../support/checkout.js';
import { type OwnFolder, ownFolder } from '../support/own-product.js';
import { preparedProduct } from '../support/prepared-data.js';
import { startProduct } from '../support/running-product.js';
import { signInByButton } from '../support/sign-in.js';

let own: OwnFolder;
let issuer: ChildProcess;

test.beforeEach(async () => {
  own = await ownFolder();
});
test.afterEach(async () => {
  issuer.kill();
  await own.remove();
});

/** A certified provider in a process of its own, with one person in it, who is in one group. */
async function startIssuer(port: number, returnsTo: string): Promise<void> {
  const says = path.join(own.folder, 'says.json');
  const ines = { name: 'Ines Vale', email: 'ines.vale@test.example', email_verified: true, groups: ['heard-members'] };
  await writeFile(says, JSON.stringify({ clock: 0, people: { ines } }));
  const env = { ...process.env, ISSUER_PORT: String(port), ISSUER_SAYS: says, ISSUER_RETURNS: returnsTo };
  const program = path.join(checkout, 'apps/api/test/issuer-process.mjs');
  issuer = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'ignore'] });
  if (issuer.stdout) await once(issuer.stdout, 'data');
}

async function signOnAs(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Sign in with your council account' }).press('Enter');
  await page.getByPlaceholder('Enter any login').fill(name);
  await page.getByPlaceholder('and password').fill('any');
  await page.keyboard.press('Enter');
}

test('somebody comes in by the sign-on of their council once a group of theirs has a role, and out of both', async ({
  page,
  browser,
}) => {
  const port = await freePort();
  const options = await preparedProduct(own.folder, {
    OIDC_ISSUER: `http://127.0.0.1:${port}`,
    OIDC_CLIENT_ID: 'heard',
    OIDC_CLIENT_SECRET: 'a secret of the tests',
  });
  const product = await startProduct(options);
  await page.goto(`${product.url}/sign-in?return=%2Fplan`);
  await page.getByRole('link', { name: 'Sign in with your council account' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/can’t be reached at the moment$/);
  await expectAccessibleInEveryLook(page);
  await startIssuer(port, product.url);
  await page.getByRole('link', { name: 'Other ways to sign in' }).press('Enter');
  await signOnAs(page, 'ines');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have no account in Heard yet');

  const context = await browser.newContext({ baseURL: product.url });
  const admins = await context.newPage();
  await signInByButton(admins, 'ADMINISTRATOR');
  await admins.goto('/settings/sign-on');
  await admins.getByLabel('Elected member').fill('heard-members');
  await admins.getByLabel('Somebody whom nobody has added').selectOption('YES');
  await admins.getByLabel('Why it is changed').fill('Members come in by themselves');
  await expectAccessibleInEveryLook(admins);
  await admins.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(admins.getByText(/: Members come in by themselves$/)).toBeVisible();
  await context.close();

  await page.getByRole('link', { name: 'Try your council account again' }).press('Enter'); // the issuer knows them by now
  await expect(page).toHaveURL(/\/plan$/);
  await page.getByRole('button', { name: /Ines Vale/ }).press('Enter');
  await page.getByRole('button', { name: 'Sign out' }).press('Enter');
  await page.getByRole('button', { name: 'Yes, sign me out' }).press('Enter');
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await expectAccessibleInEveryLook(page);
  await page.getByRole('link', { name: 'Sign in with your council account' }).press('Enter');
  await expect(page.getByPlaceholder('Enter any login')).toBeVisible(); // signed out there, too
  expect(product.output()).not.toContain('code=');
  expect(await product.interrupt()).toBe(0);
});
