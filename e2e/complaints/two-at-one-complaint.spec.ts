import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { signInAs } from '../support/sign-in.js';

/** Records a complaint that came in today, and opens its page. */
async function newComplaint(page: Page): Promise<string> {
  await signInAs(page, 'COMPLAINTS_MANAGER', '/complaints/new');
  await page.getByRole('radio', { name: 'A foster carer' }).check();
  await page.getByRole('textbox', { name: 'What is it about?' }).fill('Nobody asked us about the new school.');
  await page.getByRole('radio', { name: 'Today' }).check();
  await page.getByRole('radio', { name: 'By email' }).check();
  await page.getByRole('button', { name: 'Record the complaint' }).click();
  await page.getByRole('link', { name: 'Open the complaint' }).click();
  await expect(page.getByRole('button', { name: 'Record the answer' })).toBeVisible();
  return page.url();
}

async function colleagueAt(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await signInAs(page, 'COMPLAINTS_MANAGER', address);
  await expect(page.getByRole('button', { name: 'Record the answer' })).toBeVisible();
  return page;
}

async function writeAnswer(page: Page, finding: string, words: string): Promise<void> {
  await page.getByRole('button', { name: 'Record the answer' }).click();
  await page.getByRole('radio', { name: finding, exact: true }).check();
  await page.getByRole('textbox', { name: 'What were they told?' }).fill(words);
  await page.getByRole('radio', { name: 'Today' }).check();
}

test('an extension made meanwhile is shown, and the answer is saved onto it', async ({ page, browser }) => {
  const address = await newComplaint(page);
  const other = await colleagueAt(browser, address);
  await writeAnswer(page, 'Upheld', 'We should have asked you.');

  await other.getByRole('button', { name: 'Extend' }).click();
  await other.getByRole('radio', { name: 'The complaint is complex' }).check();
  await other.getByRole('group', { name: 'To which day?' }).getByRole('radio').first().check();
  await other.getByRole('radio', { name: 'Today' }).check();
  await other.getByRole('button', { name: 'Save the extension' }).click();
  await expect(other.getByText('Agreed date')).toBeVisible();
  await other.close();

  await page.getByRole('button', { name: 'Save the answer' }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'Somebody else changed this complaint' });
  await expect(notice).toContainText('has extended it to');
  await expect(page.getByText('Agreed date')).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.getByRole('button', { name: 'Save the answer' }).click();
  await expect(page.getByRole('region', { name: 'The answer', exact: true })).toContainText(
    'We should have asked you.',
  );
});

test('of two answers the first is kept, and the words of the second are not lost', async ({ page, browser }) => {
  const address = await newComplaint(page);
  const other = await colleagueAt(browser, address);
  await writeAnswer(page, 'Not upheld', 'Words of the second.');
  await writeAnswer(other, 'Upheld', 'Words of the first.');
  await other.getByRole('button', { name: 'Save the answer' }).click();
  await expect(other.getByRole('region', { name: 'The answer', exact: true })).toBeVisible();
  await other.close();

  await page.getByRole('button', { name: 'Save the answer' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'has answered it' })).toContainText('Finding: Upheld.');
  await expect(page.getByRole('region', { name: 'The answer', exact: true })).toContainText('Words of the first.');
  await expect(page.getByRole('textbox', { name: 'What were they told?' })).toHaveValue('Words of the second.');
  await expect(page.getByRole('button', { name: 'Save the answer' })).toHaveCount(0);
  await expectAccessibleInEveryLook(page);
  await page.getByRole('button', { name: 'Close without saving' }).click();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('textbox', { name: 'What were they told?' })).toHaveValue('Words of the second.');
});
