import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { builtProduct, type OwnFolder, ownFolder } from '../support/own-product.js';
import { type RunningProduct, startProduct } from '../support/running-product.js';
import { signInAs } from '../support/sign-in.js';

/*
 * The law's own example of a hard sum: ten working days from Friday 19 December 2025 end on 7 January 2026, twenty on
 * the 21st. It needs a product, and a browser, that live on Monday 5 January 2026.
 */
const today = '2026-01-05';
let folder: OwnFolder;
let product: RunningProduct;

test.beforeAll(async () => {
  folder = await ownFolder();
  product = await startProduct(await builtProduct(folder.folder, { HEARD_TODAY: today, HEARD_DEMO: '1' }));
});

test.afterAll(async () => {
  await product.interrupt();
  await folder.remove();
});

async function managerOnAPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: product.url, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${today}T10:00:00Z`));
  await signInAs(page, 'COMPLAINTS_MANAGER', '/complaints');
  return page;
}

/** The counts of a quarter in the table of the chart. */
async function countsOf(page: Page, quarter: string): Promise<readonly (string | null)[]> {
  await page.goto('/complaints');
  await page.getByRole('tab', { name: 'Table' }).click();
  const row = page.getByRole('row', { name: new RegExp(quarter) });
  await expect(row).toBeVisible();
  return row.getByRole('cell').allTextContents();
}

async function fillTheForm(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'A child or young person' }).check();
  await page.getByRole('textbox', { name: 'Their name' }).fill('Ira Winterbourne');
  await page.getByRole('radio', { name: 'Offered, and they would like one' }).check();
  await page.getByRole('textbox', { name: /What would put it right/ }).fill('To be told before it happens.');
  await page.getByRole('searchbox', { name: /Which child is it about/ }).fill('vc-1042');
  await page.getByRole('textbox', { name: 'Why are you looking up this child?' }).fill('They rang to complain');
  await page.getByRole('button', { name: 'Look up vc-1042' }).click();
  await page.getByRole('button', { name: /, VC-1042$/ }).click();
  await expect(page.getByRole('button', { name: 'Change the child' })).toBeFocused();
  await page.getByRole('radio', { name: 'Another day' }).check();
  const received = page.getByRole('group', { name: 'Which day?' });
  await received.getByLabel('Day', { exact: true }).fill('19');
  await received.getByLabel('Month').fill('12');
  await received.getByLabel('Year').fill('2025');
  await expect(page.getByText('The answer will be due on Wednesday 7 January 2026')).toBeVisible();
  await page.getByRole('radio', { name: 'Through an advocate' }).check();
}

test('a complaint from before Christmas: due on 7 January, extended to the 21st, answered, and counted', async ({
  browser,
}) => {
  const page = await managerOnAPhone(browser);
  const before = await countsOf(page, 'Oct–Dec 2025');
  await page.getByRole('link', { name: 'Record a complaint' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Record a complaint' })).toBeVisible();
  await expectAccessibleInEveryLook(page);

  await page.getByRole('button', { name: 'Record the complaint' }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expectAccessibleInEveryLook(page);
  await summary.getByRole('link', { name: 'Enter what the complaint is about' }).click();
  await expect(page.getByRole('textbox', { name: 'What is it about?' })).toBeFocused();

  const words = page.getByRole('textbox', { name: 'What is it about?' });
  await words.fill('Nobody told me that I would move.');
  await expect(page.getByText(/Draft kept on this device/)).toBeVisible();
  await expect(page).toHaveURL(/[?&]draft=/);
  await page.reload();
  await expect(words).toHaveValue('Nobody told me that I would move.');
  await fillTheForm(page);
  await page.getByRole('button', { name: 'Record the complaint' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Recorded. The answer is due on Wednesday 7 January 2026.',
  );
  const days = page.getByRole('list', { name: 'The days, one by one' }).getByRole('listitem');
  await expect(days.first()).toContainText('Friday 19 December 2025: 0Startday 0, the clock starts');
  await expect(days.filter({ hasText: 'Thursday 25 December 2025' })).toContainText('not counted, Christmas Day');
  await expect(days.last()).toContainText('Wednesday 7 January 2026: 10Dueworking day 10, the due day');
  await expectAccessibleInEveryLook(page);

  await page.getByRole('link', { name: 'Open the complaint' }).click();
  const hero = page.getByRole('region', { name: '2 working days left' });
  await expect(hero).toContainText('The answer is due on Wednesday 7 January 2026.');
  await expect(hero).toContainText('Representations Regulations 2006, regulation 14');
  await expectAccessibleInEveryLook(page);

  await page.getByRole('button', { name: 'Extend' }).click();
  await page.getByRole('radio', { name: 'The person needs an advocate' }).check();
  await page.getByRole('textbox', { name: /What makes it so/ }).fill('Their advocate can come on the 14th.');
  await page.getByRole('radio', { name: /^Wednesday 21 January 2026/ }).check();
  await page.getByRole('radio', { name: 'Today' }).check();
  await expectAccessibleInEveryLook(page);
  await page.getByRole('button', { name: 'Save the extension' }).click();
  const extended = page.getByRole('region', { name: '12 working days left' });
  await expect(extended).toContainText('Standard date7 January 2026');
  await expect(extended).toContainText('Agreed date21 January 2026');
  // The form's own sum of days goes as the form closes.
  await expect(page.getByRole('list', { name: 'The days, one by one' })).toHaveCount(1);
  await expect(days.filter({ hasText: 'the standard due day' })).toContainText('Wednesday 7 January 2026');
  await expect(days.last()).toContainText('working day 20, the agreed due day');
  await expect(extended).toContainText('This complaint has been extended already, to 21 January 2026.');
  await expectAccessibleInEveryLook(page);

  await page.getByRole('button', { name: 'Record the answer' }).click();
  await page.getByRole('radio', { name: 'Partly upheld' }).check();
  await page.getByRole('textbox', { name: 'What were they told?' }).fill('We should have told you. We are sorry.');
  await page.getByRole('radio', { name: 'Today' }).check();
  await expectAccessibleInEveryLook(page);
  await page.getByRole('button', { name: 'Save the answer' }).click();
  await expect(page.getByRole('region', { name: 'Answered in 8 working days' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'The answer', exact: true })).toContainText(
    'We should have told you. We are sorry.',
  );
  await expect(page.getByRole('list', { name: 'What happened to this complaint' })).toContainText(
    'Extended to 21 January 2026',
  );
  await expectAccessibleInEveryLook(page);

  const after = (await countsOf(page, 'Oct–Dec 2025')).slice(0, 9).map(Number);
  // In 10 working days, and all: one more each. With an extension, late, overdue, open and what stands beside: as before.
  expect(after.map((count, at) => count - Number(before[at]))).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 1]);
  await page.context().close();
});

test('a whole complaint by keyboard alone', async ({ browser }) => {
  const page = await managerOnAPhone(browser);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/complaints/new');
  await page.getByRole('radio', { name: 'A child or young person' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /A parent/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sam Hollis');
  await page.keyboard.press('Tab');
  await page.keyboard.type('The meeting was moved and nobody said so.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('An apology.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Today' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'In person' })).toBeChecked();
  for (const _section of ['Team', 'When', 'Procedure', 'Record']) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Recorded. The answer is due on Monday 19 January 2026.',
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.getByRole('link', { name: 'Open the complaint' }).press('Enter');
  await page.getByRole('button', { name: 'Record the answer' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Record the answer' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Upheld', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.type('We are sorry, and you will get a letter.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  for (const _next of ['What was learnt', 'What changes', 'Save']) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Answered in 0 working days' })).toBeVisible();
  await page.context().close();
});
