import { expect, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { openChild } from '../support/open-child.js';
import { signInAs } from '../support/sign-in.js';

const why = 'Answering a letter about how she was heard';

test('leadership opens a record with a reason: who works with the child sees that, the administrator who, without the reason', async ({
  page,
}) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  await openChild(page, 'Chloe Ingham');
  await expect(page.getByText(/^Who opened .+ record, and why$/)).toBeVisible();
  const address = new URL(page.url()).pathname;

  await signInAs(page, 'LEADERSHIP', address);
  await page.getByLabel('Your reason').fill(why);
  await page.getByRole('button', { name: 'Open the record' }).press('Enter');
  await expect(page.getByRole('region', { name: 'So far' })).toBeVisible();

  await signInAs(page, 'PRACTITIONER', address);
  const openings = page.getByText(/^Who opened .+ record, and why$/);
  await expect(openings).toBeVisible(); // a key goes where the focus is, and nothing takes it before it is drawn
  await openings.press('Enter');
  await expect(page.getByText(`Why: ${why}`)).toBeVisible();
  await expectAccessibleInEveryLook(page);

  await signInAs(page, 'ADMINISTRATOR', '/settings');
  await page.getByRole('link', { name: 'Access log' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Access log');
  await page.getByLabel('Who').fill('leadership@demo.example');
  await page.getByLabel('What they did').selectOption('Opened a child’s record');
  await page.getByRole('button', { name: 'Search' }).press('Enter');
  const line = page.getByRole('list', { name: 'What was done' }).getByRole('listitem').first();
  await expect(line).toContainText(/VC-\d+, opened/);
  await expect(page).toHaveURL(/\/audit\?operation=child$/);
  await expect(page.getByText(why)).toHaveCount(0);
  await expectAccessibleInEveryLook(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download these lines (CSV)' }).press('Enter');
  expect((await download).suggestedFilename()).toMatch(/^access-log-\d{4}-\d\d-\d\d\.csv$/);
  await page.getByLabel('What they did').selectOption('Took a file out of Heard');
  await page.getByLabel('Who').fill('administrator@demo.example');
  await page.getByRole('button', { name: 'Search' }).press('Enter');
  await expect(line).toContainText(/exported ACCESS_LOG, \d+ lines?/);

  await expect(page.getByText(/^(Sealed: |The log is not sealed yet)/)).toBeVisible();
  await page.getByRole('link', { name: 'Unusual access' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unusual access');
  await expect(page.getByRole('button', { name: 'Show these days' })).toBeVisible();
  await expectAccessibleInEveryLook(page);
});

test('what is unusual is on the first page until somebody has looked at it, and then stands apart with what they found', async ({
  page,
}) => {
  const found = 'Asked them: a last visit, agreed with their manager';
  await signInAs(page, 'QUALITY_ASSURANCE');
  await page.getByRole('link', { name: 'Look at unusual access' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Unusual access');
  const left = page.getByRole('region', { name: 'After leaving' });
  await left.getByRole('button', { name: /^Looked at…/ }).press('Enter');
  await expect(page.getByLabel('What you found')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Enter what you found, for example/)).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.getByLabel('What you found').fill(found);
  await page.getByLabel('What you found').press('Enter');
  const looked = page.getByRole('region', { name: 'Looked at' });
  await expect(looked.getByText(found)).toBeVisible();
  await expect(looked.getByRole('button')).toHaveCount(0);
  await expectAccessibleInEveryLook(page);
});
