import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { demoChild } from '../support/demo-child.js';
import { signInBySystem } from '../support/graphql.js';
import { signInAs } from '../support/sign-in.js';

async function save(page: Page, duty: string, why: string): Promise<void> {
  await page.getByLabel('Duty team').fill(duty);
  await page.getByLabel('Why it is changed').fill(why);
  await page.getByLabel('Why it is changed').press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
}

test('an administrator changes whom to ring, with the reason: whoever stands at a child’s door reads the new number', async ({
  page,
  baseURL,
}) => {
  const practitioner = await signInBySystem(baseURL ?? '', 'practitioner');
  const { id: childId } = await demoChild(practitioner, 'Maryam Javed');
  await signInAs(page, 'ADMINISTRATOR', '/settings');
  const council = page.getByRole('region', { name: 'Your council' });
  await expect(council.getByText(/^Duty team: \d/)).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await council.getByRole('link', { name: 'Whom to ring when a child is not safe' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Whom to ring when a child is not safe');
  const before = await page.getByLabel('Duty team').inputValue();
  await page.getByLabel('Duty team').fill('the duty desk');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Enter a phone number, like 01632 960 001')).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await save(page, '01632 960 555', 'The duty team has moved');
  await expect(council.getByText('Duty team: 01632 960 555')).toBeVisible();

  await signInAs(page, 'PRACTITIONER', `/children/${childId}`);
  await expect(page.getByRole('link', { name: '01632 960 555' })).toBeVisible();

  await signInAs(page, 'ADMINISTRATOR', '/settings/safeguarding');
  await page
    .locator('summary')
    .filter({ hasText: /^Changed by/ })
    .press('Enter');
  await expect(page.getByText('The duty team has moved')).toBeVisible();
  await expect(page.getByText(`Duty team: 01632 960 555, before: ${before}`)).toBeVisible();
  await save(page, before, 'Tried out, and taken back');
  await expect(council.getByText(`Duty team: ${before}`)).toBeVisible();
});

test('how long records are kept is set beside how many are past their time, and what may be read of them is a list', async ({
  page,
}) => {
  await signInAs(page, 'ADMINISTRATOR', '/settings/retention');
  await expect(page.getByLabel('Children who were ever in care')).toHaveValue('75');
  await expect(page.getByRole('region', { name: 'Past their time today' })).toContainText('Other children:');
  await expectAccessibleInEveryLook(page);
  await page.getByRole('link', { name: 'Accounts kept past their time' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Records kept past their time');
  await expect(page.getByText('None is past its time today.')).toBeVisible();
  await expectAccessibleInEveryLook(page);
});
