import { expect, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { mailTo } from '../support/mails.js';
import { signInAs } from '../support/sign-in.js';

test('an administrator tries whether email works: the message arrives, and the page says so', async ({ page }) => {
  await signInAs(page, 'ADMINISTRATOR', '/settings');
  await page.getByRole('link', { name: 'Email' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Email');
  await page.getByRole('button', { name: 'Send me a test message' }).press('Enter');
  const text = await mailTo('administrator@demo.example', /Heard can send emails/);
  expect(text).toContain(`${new URL(page.url()).origin}/messages`);
  const line = page.getByRole('listitem').filter({ hasText: 'A test of whether email works' }).first();
  await expect(line.getByText('Sent', { exact: true })).toBeVisible();
  await expectAccessibleInEveryLook(page);
});
