import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { signInAs } from '../support/sign-in.js';
import { cardOf, columnOf } from './board.js';

test('the summary says how the plan stands, and shows the cards behind each figure', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signInAs(page, 'LEADERSHIP', '/plan');
  const summary = page.getByRole('region', { name: 'How the plan stands' });
  const rows = page
    .getByRole('main')
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.getByRole('link') }); // an empty column has a row of its own
  await expect(summary).toContainText(/\d+ of 21\s*achieved/);
  await expectAccessibleInEveryLook(page);

  const overdue = summary.getByRole('button', { name: /overdue/ });
  const count = Number((await overdue.textContent())?.match(/\d+/)?.[0]);
  await overdue.click();
  await expect(overdue).toHaveAttribute('aria-pressed', 'true');
  await expect(rows.filter({ hasText: /overdue/ })).toHaveCount(count);
  await expect(page.getByText(`${count} of 21 actions: overdue`)).toBeVisible();
  await expectAccessibleInEveryLook(page);

  await rows
    .filter({ hasText: /overdue/ })
    .first()
    .getByRole('link')
    .click();
  await expect(page.getByRole('region', { name: 'In the plan' })).toContainText('overdue');
  await page.getByRole('navigation', { name: 'Back' }).getByRole('link').click();
  await expect(page.getByText(`${count} of 21 actions: overdue`)).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows).toHaveCount(21);
});

test('the cards of an objective and of a lead are found, kept in the address, and taken away as a file', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signInAs(page, 'LEADERSHIP', '/plan');
  const summary = page.getByRole('region', { name: 'How the plan stands' });
  await summary.getByRole('button', { name: /How we hear/ }).click();
  await expect(page.getByText('6 of 21 actions: How we hear')).toBeVisible();
  await page.getByLabel('Led by').selectOption('Independent reviewing officer');
  await expect(page.getByText('1 of 21 actions: How we hear, Independent reviewing officer')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download these actions (CSV)' }).click(),
  ]);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
  expect(lines[0]).toBe('Title,Every voice counts: our plan');
  expect(lines).toHaveLength(9);
  expect(lines[8]).toMatch(/^3\.2,/);
  await page.reload();
  await expect(page.getByLabel('Led by')).toHaveValue('Independent reviewing officer');
});

test('a partner reads what is shared, without a handle, a menu or a word on evidence', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signInAs(page, 'PARTNER', '/plan');
  await expect(page.getByText('You see the actions that are shared with partners.')).toBeVisible();
  await expect(cardOf(page, '3.4')).toBeVisible();
  await expect(cardOf(page, '2.6')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^(Move|Drag)/ })).toHaveCount(0);
  await expect(page.getByText(/evidence/i).filter({ hasNotText: 'Evidence review' })).toHaveCount(0);
  await expectAccessibleInEveryLook(page);

  await cardOf(page, '3.4').getByRole('link').click();
  await expect(page.getByRole('region', { name: 'In the plan' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'What is missing' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'So far' })).toHaveCount(0);
  await expectAccessibleInEveryLook(page);
});

test('an elected member reads the published plan, and an action that is not there says so', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signInAs(page, 'ELECTED_MEMBER', '/plan');
  await expect(columnOf(page, 'Achieved').getByRole('row').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Move|Drag)/ })).toHaveCount(0);
  await page.goto('/plan/018bcfe5-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We could not find that action');
  await expectAccessibleInEveryLook(page);
});
