import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { signInAs } from '../support/sign-in.js';

const rows = (page: Page) => page.getByRole('main').getByRole('article');

test('the complaints manager sees first what is overdue, then what is due, and finds the rest', async ({ page }) => {
  await signInAs(page, 'COMPLAINTS_MANAGER', '/complaints');
  await expect(page.getByRole('heading', { level: 1, name: 'Complaints' })).toBeVisible();
  const today = page.getByRole('region', { name: /^Today: \d+ needs? an answer/ });
  await expect(today.getByRole('article').first()).toContainText(/Overdue/);
  const states = await rows(page).allTextContents();
  const lastOverdue = states.findLastIndex((text) => text.includes('Overdue'));
  expect(lastOverdue).toBeGreaterThanOrEqual(0);
  expect(states.slice(0, lastOverdue + 1).every((text) => text.includes('Overdue'))).toBe(true);
  await expect(page.getByRole('img').or(page.locator('.chart-drawing svg')).first()).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.getByRole('tab', { name: 'Table' }).click();
  await expectAccessibleInEveryLook(page);

  await page.getByRole('link', { name: /^Answered/ }).click();
  await expect(page).toHaveURL(/show=answered/);
  await expect(rows(page).first()).toContainText(/Answered in/);
  await expectAccessibleInEveryLook(page);
  const reference = (await rows(page).first().textContent())?.match(/R-\d{4}-\d{5}/)?.[0] ?? '';
  await page.getByRole('searchbox', { name: 'Find a complaint' }).fill(reference);
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Find a complaint' }).fill('nobody said this');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing found for “nobody said this”')).toBeVisible();
  await expectAccessibleInEveryLook(page);
});

test('leadership sees what is overdue and by how much, and no name, no number and no word of it', async ({
  page,
  browser,
}) => {
  const manager = await browser.newPage();
  await signInAs(manager, 'COMPLAINTS_MANAGER', '/complaints?show=overdue');
  const title = await rows(manager).first().getByRole('heading').textContent();
  const words = (title ?? '').replace(/^“|”?, R-.*$/g, '');
  const reference = /R-\d{4}-\d{5}/.exec(title ?? '')?.[0] ?? '';
  expect(words.length).toBeGreaterThan(10);
  const address = await rows(manager).first().getByRole('link').getAttribute('href');
  await manager.close();

  await signInAs(page, 'LEADERSHIP', '/complaints');
  const overdue = page.getByRole('region', { name: /complaints? (is|are) overdue/ });
  await expect(overdue.getByRole('listitem').first()).toContainText('Overdue');
  await expect(page.getByRole('link', { name: /Record/ })).toHaveCount(0);
  const text = (await page.getByRole('main').textContent()) ?? '';
  expect(text).not.toContain(words);
  expect(text).not.toContain(reference);
  await expectAccessibleInEveryLook(page);

  await page.goto(address ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is for other roles');
  await expect(page.getByText(words)).toHaveCount(0);
});

test('each role gets as much of complaints as it may', async ({ page }) => {
  await signInAs(page, 'ELECTED_MEMBER', '/complaints');
  await expect(page.getByText(/Each quarter is published once every clock in it has run its longest/)).toBeVisible();
  await expect(page.getByRole('region', { name: /(is|are) overdue$/ })).toHaveCount(0);
  await expectAccessibleInEveryLook(page);

  await page.context().clearCookies();
  await signInAs(page, 'TEAM_MANAGER', '/complaints?show=all');
  await rows(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Complaint R-/);
  await expect(page.getByRole('button', { name: /Record the answer|Extend/ })).toHaveCount(0);
  await page.goto('/complaints/new');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is for other roles');

  await page.goto('/complaints/018bcfe5-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We could not find that complaint');
  await expectAccessibleInEveryLook(page);
});
