import { expect, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { signInAs } from '../support/sign-in.js';

test('a team manager keeps a thank-you in one short form, and it stands among the compliments', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'TEAM_MANAGER', '/compliments');
  await expect(page.getByRole('heading', { level: 1, name: 'Compliments' })).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.getByRole('link', { name: 'Record a compliment' }).click();
  await expectAccessibleInEveryLook(page);

  await page.getByRole('button', { name: 'Record the compliment' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expectAccessibleInEveryLook(page);
  const said = `You came when you said you would (${String(Date.now())})`;
  await page.getByRole('textbox', { name: 'What did they say?' }).fill(said);
  await page.getByLabel('Who said it?').selectOption('A foster carer');
  const team = page.getByLabel(/Which team/);
  await team.selectOption({ index: 1 });
  await page.getByRole('radio', { name: 'Today' }).check();
  await page.getByRole('button', { name: 'Record the compliment' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Recorded\. Thank you, also for /);
  await expectAccessibleInEveryLook(page);

  await page.getByRole('link', { name: 'All compliments' }).click();
  await expect(page.getByText(said)).toBeVisible();
});

test('a reviewing officer puts thanks on the file of a child, from the child’s own page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'REVIEWING_OFFICER', '/children');
  await page.getByRole('main').locator('a[href^="/children/"]').first().click();
  await page.getByRole('link', { name: 'Record a compliment' }).click();
  const said = `She led her own review (${String(Date.now())})`;
  await page.getByRole('textbox', { name: 'What did they say?' }).fill(said);
  await page.getByLabel('Who said it?').selectOption('An independent reviewing officer');
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByRole('radio', { name: 'Yesterday' }).check();
  await page.getByRole('button', { name: 'Record the compliment' }).click();
  await page.getByRole('link', { name: /^The page of / }).click();
  const file = page.getByRole('region', { name: 'Compliments on the file' });
  await expect(file).toContainText(said);
  await expect(file).toContainText('Independent reviewing officer');
});

test('a practitioner finds compliments in the navigation, and no complaints', async ({ page }) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  const main = page.getByRole('navigation', { name: 'Main', exact: true });
  await expect(main.getByRole('link', { name: 'Complaints' })).toHaveCount(0);
  await main.getByRole('link', { name: 'Compliments' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Compliments' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Complaints and compliments' })).toHaveCount(0);
});
