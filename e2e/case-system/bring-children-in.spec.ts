import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { signInAs } from '../support/sign-in.js';

const mark = crypto.randomUUID().slice(0, 6).toUpperCase();
const name = `Nora Vale ${mark}`;
const heading = 'case_id,name,date_of_birth,team,worker_email\n';
const child = (caseId: string): string =>
  `${heading}${caseId},${name},27/05/2014,Beech team,practitioner@demo.example\n`;

/** The file before is taken away: each stands in the list by its name. */
async function check(page: Page, file: string, text: string): Promise<void> {
  for (const before of await page.getByRole('button', { name: /^Take away/ }).all()) await before.press('Enter');
  await page.getByLabel('Choose files').setInputFiles({ name: file, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await expect(page.getByRole('button', { name: `Take away ${file}` })).toBeVisible();
  await page.getByRole('button', { name: 'Check the files' }).press('Enter');
}

test('an administrator sees what a file changes, brings it in, and says who is who', async ({ page }) => {
  await signInAs(page, 'ADMINISTRATOR', '/settings');
  await page.getByRole('link', { name: 'Case system' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Case system');
  await check(page, 'other.csv', 'who;when\n1;2\n');
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toContainText(
    'something other than commas',
  );

  await check(page, 'children.csv', `${child(`A${mark}`)}B${mark},Olu Reed,30/02/2014,,\n`);
  const found = page.getByRole('region', { name: 'What the files change' });
  await expect(found).toContainText('2 lines: 1 new, 1 left out.');
  await found.getByText('1 line left out').press('Enter');
  await expect(found).toContainText('children.csv, line 3 date_of_birth has “30/02/2014”');
  await expectAccessibleInEveryLook(page);
  await found.getByRole('button', { name: 'Bring these in' }).press('Enter');
  await expect(page.getByRole('region', { name: 'This came in' })).toContainText('1 new');

  await page.getByRole('button', { name: 'Bring in other files' }).press('Enter');
  const own = `Person ref ${mark}`;
  await check(page, 'second.csv', child(`C${mark}`).replace('case_id', own));
  await page.getByLabel(own).selectOption('case_id');
  await page.getByRole('button', { name: 'Check the files' }).press('Enter');
  await page.getByRole('button', { name: 'Bring these in' }).press('Enter');
  const doubles = page.getByRole('region', { name: 'May be here already' });
  await doubles.getByRole('button', { name: `${name}, C${mark}: the same child as A${mark}` }).press('Enter');
  await expect(page.getByText(`C${mark} in the case system`)).toBeHidden();

  await signInAs(page, 'PRACTITIONER', '/children');
  await page.getByRole('searchbox', { name: 'Find a child' }).fill(name);
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(1);
});
