import { expect, type Locator, type Page, test } from '@playwright/test';
import { TOTP } from 'otpauth';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { signInBySystem, valueAt } from '../support/graphql.js';
import { mailTo } from '../support/mails.js';
import { signInAs } from '../support/sign-in.js';
import { addNewcomer, choosePassword, expectSignedIn, ownPage, sendPassword } from './newcomer.js';

const password = 'four loud kettles';
const makeLink = 'mutation ($id: ID!) { makeAccountLink(userId: $id) { path } }';

/** What an app makes of the letters that are typed into it; the picture holds the same. */
async function codeFrom(place: Page | Locator): Promise<string> {
  const letters = await place.getByText(/^Or type this into the app/).textContent();
  return new TOTP({ secret: (letters ?? '').split(':')[1]?.replaceAll(/\s/g, '') ?? '' }).generate();
}

async function sendCode(place: Page | Locator, code: string): Promise<void> {
  await place.getByLabel('Code', { exact: true }).fill(code);
  await place.getByLabel('Code', { exact: true }).press('Enter');
}

/** Sets it up on one's own page, by keyboard; answers the codes for paper. */
async function setUpOnOwnPage(page: Page): Promise<readonly string[]> {
  await page.goto('/account');
  const card = page.getByRole('region', { name: 'Second step' });
  await card.getByLabel('Your password').fill(password);
  await card.getByLabel('Your password').press('Enter');
  await expect(card.getByRole('heading', { name: 'Your app' })).toBeFocused();
  await expectAccessibleInEveryLook(page);
  const codes = await card.getByRole('region', { name: 'Your recovery codes' }).getByRole('listitem').allTextContents();
  await sendCode(card, await codeFrom(card));
  await expect(card.getByText(/^On since .+ You have 10 recovery codes left/)).toBeFocused();
  await expectAccessibleInEveryLook(page);
  return codes;
}

/** As an administrator says who needs one, with the reason. */
async function askItOf(page: Page, role: string, asked: boolean): Promise<void> {
  await page.goto('/settings/secondFactor');
  await page.getByRole('checkbox', { name: role }).setChecked(asked);
  await page.getByLabel('Why it is changed').fill('They read whole complaints');
  await page.getByLabel('Why it is changed').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
}

test('a second step is set up, asked for, passed by a code for paper once, reset, and then asked of a role', async ({
  page: adminsPage,
  browser,
  baseURL,
}) => {
  const { id, email } = await addNewcomer(baseURL ?? '', 'COMPLAINTS_MANAGER');
  const admin = await signInBySystem(baseURL ?? '', 'administrator');
  const page = await ownPage(browser, baseURL);
  await choosePassword(page, String(valueAt(await admin.ask(makeLink, { id }), 'makeAccountLink.path')), password);
  await sendPassword(page, email, password);
  await expectSignedIn(page);
  const [codeForPaper = ''] = await setUpOnOwnPage(page);
  await mailTo(email, /besides your password was set up, turned off, or reset/);
  await page.getByRole('button', { name: 'Turn it off' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Turn the second step off' })).toBeFocused();
  await expectAccessibleInEveryLook(page);
  await page.getByRole('button', { name: 'Leave it as it is' }).press('Enter');

  const other = await ownPage(browser, baseURL);
  await sendPassword(other, email, password);
  await expect(other.getByRole('heading', { name: 'Enter your code' })).toBeFocused();
  await sendCode(other, '000000');
  await expect(other.getByRole('alert').filter({ hasText: 'This code is not right' })).toBeFocused();
  await expectAccessibleInEveryLook(other);
  await sendCode(other, codeForPaper);
  await expectSignedIn(other);
  await other.context().clearCookies();
  await sendPassword(other, email, password);
  await sendCode(other, codeForPaper);
  await expect(other.getByRole('alert').filter({ hasText: 'has been used' })).toBeFocused();

  await signInAs(adminsPage, 'ADMINISTRATOR', `/accounts/${id}`);
  await adminsPage.getByRole('button', { name: 'Reset their second step' }).press('Enter');
  await expect(adminsPage.getByText(/^A password of Heard is enough/)).toBeFocused();
  await expectAccessibleInEveryLook(adminsPage);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await sendPassword(other, email, password);
  await expectSignedIn(other);

  await askItOf(adminsPage, 'Complaints manager', true);
  await expect(adminsPage.getByText('Complaints manager', { exact: true })).toBeVisible();
  await sendPassword(page, email, password);
  await expect(page.getByRole('heading', { name: 'Set up a second step' })).toBeFocused();
  await expectAccessibleInEveryLook(page);
  await page.getByRole('button', { name: 'Start' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Your app' })).toBeFocused();
  await sendCode(page, await codeFrom(page));
  await expectSignedIn(page);
  await adminsPage.goto('/settings/secondFactor');
  await expect(adminsPage.getByText(/^Changed by /)).toBeVisible();
  await expectAccessibleInEveryLook(adminsPage);
  await askItOf(adminsPage, 'Complaints manager', false);
  await page.context().close();
  await other.context().close();
});
