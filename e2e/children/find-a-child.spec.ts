import { expect, test } from '@playwright/test';
import { expectAccessible, expectAccessibleInEveryLook } from '../support/axe.js';
import { openChild } from '../support/open-child.js';
import { signInAs } from '../support/sign-in.js';

test('a practitioner sees their own children first, and finds one by reference or by half a name', async ({ page }) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  const mine = page.getByRole('region', { name: 'My children' });
  await expect(mine.getByRole('article').first()).toBeVisible();
  await expectAccessibleInEveryLook(page);

  // A child whom a journey brings in from the case system has that system's number.
  const first = mine
    .getByRole('article')
    .filter({ hasText: /VC-\d+/ })
    .first();
  const name = (await first.getByRole('heading').textContent()) ?? '';
  const reference = (await first.textContent())?.match(/VC-\d+/)?.[0] ?? '';
  await page.getByRole('searchbox', { name: 'Find a child' }).fill(reference.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article').getByRole('heading')).toHaveText(name);

  await page.getByRole('searchbox', { name: 'Find a child' }).fill('nobody is called this');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nobody found for “nobody is called this”')).toBeVisible();
  await expectAccessibleInEveryLook(page);
});

test('a child’s page opens with their words, and its timeline can be narrowed', async ({ page }) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  await openChild(page, 'Chloe Ingham');
  const timeline = page.getByRole('region', { name: 'So far' });
  await expect(timeline).toBeVisible();
  await expect(page.getByRole('region', { name: /^Before you meet/ })).toContainText('How I like to be heard');
  await expectAccessibleInEveryLook(page);

  const all = await timeline.getByRole('listitem').count();
  await timeline.getByRole('radio', { name: 'Waiting' }).check();
  await expect(timeline.getByRole('status')).toHaveCount(0);
  expect(await timeline.getByRole('listitem').count()).toBeLessThan(all);
  await timeline.getByRole('radio', { name: /^What (?!others).+ said$/ }).check();
  await expect(timeline.locator('blockquote').first()).toBeVisible();

  const said = (await timeline.locator('blockquote').last().textContent()) ?? '';
  const word = said.match(/\p{L}{4,}/u)?.[0] ?? '';
  await timeline.getByRole('searchbox', { name: 'Find words' }).fill(word.toLowerCase());
  await page.keyboard.press('Enter');
  await expect(timeline.locator('mark').first()).toHaveText(new RegExp(word.slice(0, 3), 'i'));
  await expect(timeline.getByRole('searchbox', { name: 'Find words' })).toBeFocused();
  await timeline.getByRole('button', { name: 'By theme, answer or date' }).press('Enter');
  await timeline.getByLabel('What came of it').selectOption({ label: 'Nobody has decided yet' });
  await expect(timeline.getByText(`Only: “${word.toLowerCase()}” · Nobody has decided yet`)).toBeVisible();
  await expectAccessible(page);
  await timeline.getByRole('button', { name: 'Show everything' }).press('Enter');
  await expect(timeline.locator('mark')).toHaveCount(0);
  await expect(timeline.getByRole('searchbox', { name: 'Find words' })).toBeFocused();
});

test('a child gets a page to keep, with their own words and nothing of the product around it', async ({ page }) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  await openChild(page, 'Chloe Ingham');
  await page.getByRole('link', { name: /to keep$/ }).press('Enter');
  const sheet = page.getByRole('region', { name: 'What I said, and what happened' });
  await expect(sheet.locator('blockquote').first()).toBeVisible();
  await expectAccessibleInEveryLook(page);

  const shown = await sheet.locator('blockquote').count();
  await page.getByRole('checkbox', { checked: true }).first().press('Space');
  expect(await sheet.locator('blockquote').count()).toBeLessThan(shown);
  await page.emulateMedia({ media: 'print' });
  await expect(sheet).toBeVisible();
  for (const around of ['banner', 'navigation', 'group', 'button'] as const) {
    await expect(page.getByRole(around)).toHaveCount(0);
  }
});

test('leadership finds one child by name, says why, and only then reads', async ({ page }) => {
  await signInAs(page, 'LEADERSHIP', '/children');
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Find a child' }).fill('VC-1020');
  await page.keyboard.press('Enter');
  await page.getByRole('article').getByRole('heading').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Why are you opening .+’s record\?$/);
  await expect(page.locator('blockquote')).toHaveCount(0);
  await expectAccessibleInEveryLook(page);

  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(page.getByText('Say why you need to open this record')).toBeVisible();
  await page.getByLabel('Your reason').fill('Answering a letter from her aunt');
  await page.getByRole('button', { name: 'Open the record' }).click();
  await expect(page.getByRole('region', { name: 'So far' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Log/ })).toHaveCount(0);
});

test('a child out of reach looks like one that is not there', async ({ page }) => {
  await signInAs(page, 'PRACTITIONER', '/children/018bcfe5-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We could not find that child');
  await expectAccessibleInEveryLook(page);
});
