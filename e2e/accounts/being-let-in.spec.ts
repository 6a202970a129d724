import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryLook } from '../support/axe.js';
import { mailTo } from '../support/mails.js';
import { signInAs } from '../support/sign-in.js';
import { addNewcomer, choosePassword, expectSignedIn, ownPage, sendPassword } from './newcomer.js';

/** The path of the link in an email. */
function linkIn(text: string): string {
  return /(\/(?:join|reset)\/[\w-]{43})/.exec(text)?.[1] ?? '';
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await sendPassword(page, email, password);
  await expectSignedIn(page);
}

test('somebody new is invited, chooses a password, sees where they are signed in, and forgets the password', async ({
  page: adminsPage,
  browser,
  baseURL,
}) => {
  const { id, email } = await addNewcomer(baseURL ?? '');
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
