import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { signInBySystem, valueAt } from '../support/graphql.js';
import { mailTo } from '../support/mails.js';
import { signInAs } from '../support/sign-in.js';
import { addNewcomer, choosePassword, expectSignedIn, ownPage, sendPassword } from './newcomer.js';

const password = 'four loud kettles';
const makeLink = 'mutation ($id: ID!) { makeAccountLink(userId: $id) { path } }';

/** A device in the browser that knows its owner, as a phone or a computer does. */
async function haveDevice(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function addPasskey(page: Page): Promise<void> {
  await page.goto('/account');
  const card = page.getByRole('region', { name: 'Passkeys' });
  await card.getByRole('button', { name: 'Add a passkey' }).press('Enter');
  await expect(card.getByRole('heading', { name: 'Add a passkey' })).toBeFocused();
  await expectAccessibleInEveryLook(page);
  await card.getByLabel('What you call it').fill('My phone');
  await card.getByLabel('Your password').fill(password);
  await card.getByLabel('Your password').press('Enter');
  await expect(card.getByText('With a passkey you sign in without your password.')).toBeFocused();
  await expect(card.getByText(/^Added .+, not used yet$/)).toBeVisible();
  await expectAccessibleInEveryLook(page);
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).press('Enter');
}

test('a passkey is added, signs in with nothing typed, and opens nothing once it was reset', async ({
  page: adminsPage,
  browser,
  baseURL,
}) => {
  const { id, email } = await addNewcomer(baseURL ?? '');
  const admin = await signInBySystem(baseURL ?? '', 'administrator');
  // A passkey belongs to a name, not to an address in digits: that is how the product says where it is.
  const page = await ownPage(browser, baseURL);
  await haveDevice(page);
  await choosePassword(page, String(valueAt(await admin.ask(makeLink, { id }), 'makeAccountLink.path')), password);
  await sendPassword(page, email, password);
  await expectSignedIn(page);
  await addPasskey(page);
  await mailTo(email, /A passkey was added to your account/);

  await page.context().clearCookies();
  await page.goto('/sign-in');
  await expect(page.getByRole('button', { name: 'Sign in with a passkey' })).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await signIn(page);
  await expectSignedIn(page);
  await page.goto('/account');
  await expect(page.getByText(/^Added .+, last used /)).toBeVisible();

  await signInAs(adminsPage, 'ADMINISTRATOR', `/accounts/${id}`);
  await expect(adminsPage.getByText('They have 1 passkey besides.', { exact: false })).toBeVisible();
  await adminsPage.getByRole('button', { name: 'Remove their passkeys' }).press('Enter');
  await expect(adminsPage.getByText(/^A password of Heard is enough/)).toBeFocused();
  await signIn(page);
  await expect(page.getByRole('alert').filter({ hasText: 'Heard does not know this passkey' })).toBeVisible();
  await sendPassword(page, email, password);
  await expectSignedIn(page);
  await page.context().close();
});
