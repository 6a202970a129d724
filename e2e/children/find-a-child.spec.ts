import { expect, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { signInAs } from '../support/sign-in.js';

test('a practitioner sees their own children first, and finds one by reference or by half a name', async ({ page }) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  const mine = page.getByRole('region', { name: 'My children' });
  await expect(mine.getByRole('article').first()).toBeVisible();
  await expectAccessibleInEveryLook(page);

  const first = mine.getByRole('article').first();
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
  await page
    .getByRole('region', { name: 'My children' })
    .getByRole('article')
    .nth(1)
    .getByRole('heading')
    .getByRole('link')
    .click();
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
