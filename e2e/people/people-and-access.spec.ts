import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryLook } from '../support/axe.js';
import { signInAs } from '../support/sign-in.js';

const mark = crypto.randomUUID().slice(0, 6);
const service = `Young carers ${mark}`;
const team = `Lantern team ${mark}`;

/** A service or team, by its form. */
async function add(page: Page, kind: 'Service' | 'Team', name: string, under?: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a service or team' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Add a service or team' });
  await dialog.getByRole('radio', { name: kind, exact: true }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Enter a name')).toBeVisible();
  await dialog.getByLabel('Name').fill(name);
  if (under) await dialog.getByRole('combobox', { name: 'Service' }).selectOption(under);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(dialog).toBeHidden();
}

test('an administrator makes a service and a team, and is told why one with children cannot end', async ({ page }) => {
  await signInAs(page, 'ADMINISTRATOR', '/settings');
  await page.getByRole('link', { name: 'Services and teams' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Services and teams');
  await add(page, 'Service', service);
  await add(page, 'Team', team, service);
  const made = page.getByRole('region', { name: service });
  await expect(made.locator('strong', { hasText: team })).toBeVisible();
  await expectAccessibleInEveryLook(page);

  await page.getByRole('button', { name: 'End Beech team' }).press('Enter');
  const ending = page.getByRole('dialog', { name: 'When this team ends' });
  for (const [part, text] of [
    ['Day', '31'],
    ['Month', '12'],
    ['Year', '2030'],
  ] as const) {
    await ending.getByLabel(part, { exact: true }).fill(text);
  }
  await ending.getByRole('button', { name: 'Save' }).click();
  await expect(ending.getByText(/After that day \d+ children, .+ are still with this team/)).toBeVisible();
});
