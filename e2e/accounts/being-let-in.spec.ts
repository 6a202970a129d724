import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryLook } from '../support/axe.js';
import { signInBySystem, todayOf, valueAt } from '../support/graphql.js';
import { mailTo } from '../support/mails.js';
import { signInAs } from '../support/sign-in.js';

const add = 'mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }';

interface Added {
  readonly id: string;
  readonly email: string;
}

/** Somebody new, as the page of people adds them: with a role, and no way in yet. */
async function added(url: string): Promise<Added> {
  const admin = await signInBySystem(url, 'administrator');
  const email = `new.member.${crypto.randomUUID().slice(0, 8)}@test.example`;
  const input = {
    clientId: crypto.randomUUID(),
    name: 'Marguerite Vale',
    email,
    role: 'ELECTED_MEMBER',
    startsOn: await todayOf(admin),
  };
  return { id: String(valueAt(await admin.ask(add, { input }), 'addPerson.id')), email };
}

/** The path of the link in an e-mail. */
function linkIn(text: string): string {
  return /(\/(?:join|reset)\/[\w-]{43})/.exec(text)?.[1] ?? '';
}

async function choosePassword(page: Page, path: string, password: string): Promise<void> {
  await page.goto(path);
  await page.getByLabel('New password').fill(password);
  await page.getByRole('button', { name: 'Set my password' }).press('Enter');
  await expect(page.getByText('Your password is set')).toBeVisible();
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Marguerite Vale/ })).toBeVisible();
}

async function ownPage(browser: Browser, baseURL = ''): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'en-GB', timezoneId: 'Europe/London' });
  return context.newPage();
}

test('somebody new is invited, chooses a password, sees where they are signed in, and forgets the password', async ({
  page: adminsPage,
  browser,
  baseURL,
}) => {
  const { id, email } = await added(baseURL ?? '');
  await signInAs(adminsPage, 'ADMINISTRATOR', `/accounts/${id}`);
  await expect(adminsPage.getByRole('heading', { level: 1 })).toHaveText('How Marguerite Vale signs in');
  await expect(adminsPage.getByText('Not yet invited')).toBeVisible();
  await adminsPage.getByRole('button', { name: 'Invite by email' }).press('Enter');
  const invitation = linkIn(await mailTo(email, /Choose your password/));
  await adminsPage.getByRole('button', { name: 'Make a link to hand over' }).press('Enter');
  await expect(adminsPage.getByLabel('Link to hand over')).toHaveValue(/\/join\/[\w-]{43}$/);
  const handed = new URL(await adminsPage.getByLabel('Link to hand over').inputValue()).pathname;
  await expectAccessibleInEveryLook(adminsPage);

  const page = await ownPage(browser, baseURL);
  await page.goto(invitation);
  await expect(page.getByRole('main')).toContainText(email);
  await page.getByRole('button', { name: 'Set my password' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await expectAccessibleInEveryLook(page);
  await choosePassword(page, invitation, 'three quiet otters');
  await expectAccessible(page);
  await page.goto(handed);
  await expect(page.getByText(/^A newer link has been used since/)).toBeVisible();
  await expectAccessible(page);

  await signIn(page, email, 'three quiet otters');
  const other = await ownPage(browser, baseURL);
  await signIn(other, email, 'three quiet otters');
  await page.getByRole('button', { name: /Marguerite Vale/ }).press('Enter');
  await page.getByRole('link', { name: 'Your account' }).press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: ' on Linux' })).toHaveCount(2);
  await expectAccessibleInEveryLook(page);
  await page.getByRole('button', { name: 'Sign out everywhere else' }).press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: ' on Linux' })).toHaveCount(1);
  await other.reload();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Sign in');

  await page.getByLabel('Current password').fill('three quiet otters');
  await page.getByLabel('New password').fill('seven slow herons');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Your password is changed/)).toBeVisible();
  await mailTo(email, /The password of your account at Heard was changed/);

  await other.getByRole('link', { name: 'I have forgotten my password' }).press('Enter');
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('A new password'); // the page before it has such a field, too
  await other.getByLabel('Email address').fill(email);
  await other.keyboard.press('Enter');
  await expect(other.getByText('has an account here', { exact: false })).toContainText(email);
  await expectAccessibleInEveryLook(other);
  await choosePassword(other, linkIn(await mailTo(email, /Choose a new password/)), 'four loud kettles');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await signIn(other, email, 'four loud kettles');
  await adminsPage.reload();
  await adminsPage.getByRole('button', { name: 'Sign them out everywhere' }).press('Enter');
  await expect(adminsPage.getByText('Nowhere at the moment.')).toBeVisible();
  await other.reload();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await page.context().close();
  await other.context().close();
});
