import { expect, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryLook } from '../support/axe.js';
import { signInAs } from '../support/sign-in.js';

const sleep = `Sleep ${crypto.randomUUID().slice(0, 6)}`;

test('a team manager proposes a theme, quality assurance takes it and counts it as another one', async ({
  browser,
}) => {
  const manager = await (await browser.newContext()).newPage();
  await signInAs(manager, 'TEAM_MANAGER', '/work');
  await manager.getByRole('link', { name: 'Themes that forms offer' }).press('Enter');
  await manager.getByRole('button', { name: 'Propose a theme' }).press('Enter');
  const proposing = manager.getByRole('dialog', { name: 'Propose a theme' });
  await proposing.getByLabel('Name').fill(sleep);
  await proposing.getByLabel('Under', { exact: true }).selectOption('Feeling better');
  await proposing.getByLabel('Why it is missing').fill('Three children spoke of their nights');
  await proposing.getByRole('button', { name: 'Save' }).press('Enter');
  await expect(proposing).toBeHidden();

  const page = await (await browser.newContext()).newPage();
  await signInAs(page, 'QUALITY_ASSURANCE', '/work');
  await page.getByRole('link', { name: 'Themes that forms offer' }).press('Enter');
  await page.getByRole('button', { name: `Answer ${sleep}` }).press('Enter');
  const answering = page.getByRole('dialog', { name: `Proposed: ${sleep}` });
  await answering.getByRole('radio', { name: 'Take it', exact: true }).check();
  await answering.getByLabel(/^A word to/).fill('It was missing');
  await expectAccessible(page);
  await answering.getByRole('button', { name: 'Save' }).press('Enter');
  const area = page.getByRole('region', { name: 'Feeling better' });
  await expect(area.locator('strong', { hasText: sleep })).toBeVisible();

  await page.getByRole('button', { name: `Change ${sleep}` }).press('Enter');
  const merging = page.getByRole('dialog', { name: `Change ${sleep}` });
  await merging.getByRole('radio', { name: 'What it counts as' }).check();
  await merging.getByLabel('Counts as', { exact: true }).selectOption('Health');
  await merging.getByLabel('Why', { exact: true }).fill('Said together');
  await merging.getByRole('button', { name: 'Save' }).press('Enter');
  const past = page.getByRole('region', { name: 'Not offered' });
  await expect(past.getByRole('listitem').filter({ hasText: sleep })).toContainText('Counts as Health');
  await expect(area.getByText(`Counted with it: ${sleep}`)).toBeVisible();
  await expectAccessibleInEveryLook(page);

  await manager.reload();
  const told = manager
    .getByRole('region', { name: 'Proposed themes' })
    .getByRole('listitem')
    .filter({ hasText: sleep });
  await expect(told).toContainText('It was missing');
});
