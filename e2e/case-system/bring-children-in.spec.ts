import { expect, test } from '@playwright/test';
import { signInAs } from '../support/sign-in.js';

test('an administrator chooses a file that is none of the case system’s, and is told what to do', async ({ page }) => {
  await signInAs(page, 'ADMINISTRATOR', '/settings');
  await page.getByRole('link', { name: 'Case system' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Case system');
  const other = { name: 'other.csv', mimeType: 'text/csv', buffer: Buffer.from('who;when\n1;2\n') };
  await page.getByLabel('Choose files').setInputFiles(other);
  await expect(page.getByRole('button', { name: 'Take away other.csv' })).toBeVisible();
  await page.getByRole('button', { name: 'Check the files' }).press('Enter');
  const problems = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(problems).toContainText('something other than commas');
});
