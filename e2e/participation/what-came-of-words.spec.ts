import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { signInAs } from '../support/sign-in.js';

function links(page: Page): Locator {
  return page.getByRole('figure', { name: 'From words to being told' });
}

/** What the figure's button hands out. */
async function downloaded(page: Page, figure: Locator): Promise<{ readonly name: string; readonly text: string }> {
  const coming = page.waitForEvent('download');
  await figure.getByRole('button', { name: /^Download CSV/ }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** The number at the head of a line. */
async function numberIn(where: Locator): Promise<number> {
  return Number((await where.locator('strong').first().textContent())?.replaceAll(',', ''));
}

function bar(page: Page, name: string): Locator {
  return links(page)
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^${name}`) });
}

test('leadership goes from its first page to the picture, and from a bar to the child behind it', async ({ page }) => {
  await signInAs(page, 'LEADERSHIP');
  await page.getByRole('link', { name: 'What came of what children said, link by link' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What came of what children said' })).toBeVisible();
  await expect(links(page)).toContainText(/Of [\d,]+ things children said from .+ were decided, .+ were told back\./);
  const said = await numberIn(bar(page, 'Said'));
  const decided = await numberIn(bar(page, 'Decided'));
  expect(said).toBeGreaterThan(decided);
  await expect(
    page.getByRole('figure', { name: 'Whose words are told back' }).getByRole('listitem').first(),
  ).toBeVisible();
  await expectAccessibleInEveryLook(page);

  // Narrowed by keyboard alone, the page stays where it is, and so does the focus.
  const stream = page.getByRole('combobox', { name: 'Stream' });
  await stream.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/stream=CP_CONFERENCE/);
  await expect(stream).toBeFocused();
  await expect(async () => expect(await numberIn(bar(page, 'Said'))).toBeLessThan(said)).toPass();

  // From the bar to the list behind it, back to the bar, and there again: by keyboard alone.
  const undecided = links(page).getByRole('link', { name: /^[\d,]+ not decided$/ });
  const wanted = Number((await undecided.textContent())?.replaceAll(/\D/g, ''));
  expect(wanted).toBeGreaterThan(0);
  await undecided.press('Enter');
  const behind = page.getByRole('heading', { name: /^Behind the bars: not decided/ });
  await expect(behind).toBeFocused();
  await expect(behind).toBeInViewport();
  await page.goBack();
  await expect(undecided).toBeFocused();
  await page.keyboard.press('Enter');
  const table = page.getByRole('region', { name: /^Behind the bars/ }).getByRole('table');
  await expect(table).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(Math.min(100, wanted) + 1);
  await expectAccessibleInEveryLook(page);
  await table.getByRole('link').first().press('Enter');
  // One record at a time, and only with a reason.
  await expect(page.getByRole('heading', { level: 1, name: /^Why/ })).toBeVisible();
  await page.goBack();
  await expect(behind).toBeFocused();
});

test('the points of the promise are read by arrow keys, and each figure has a file that says what it counts', async ({
  page,
}) => {
  await signInAs(page, 'TEAM_MANAGER', '/participation');
  await page.getByRole('link', { name: 'What came of their words' }).click();
  const promise = page.getByRole('figure', { name: 'Told by the promised day' });
  await promise.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(promise.getByRole('status')).toHaveText(
    /^\w{3}–\w{3} \d{4}: Told by the promised day [\d.]+% \([\d.]+% to [\d.]+%\)$/,
  );
  for (const [title, file] of [
    ['From words to being told', 'what-came-of-words'],
    ['Days between links', 'days-between-links'],
    ['Told by the promised day', 'told-by-the-promised-day'],
    ['Whose words are told back', 'what-came-of-words-by-stream'],
  ] as const) {
    const { name, text } = await downloaded(page, page.getByRole('figure', { name: title }));
    expect(name).toMatch(new RegExp(`^${file}-\\d{4}-\\d\\d-\\d\\d-to-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
    expect(text).toContain('Those that wait still count as not there yet.');
    expect(text).toContain('do not hand it on');
  }

  // Most of what children say is promised no answer, and waits for none: the days of the others are said first.
  const days = page.getByRole('figure', { name: 'Days between links' });
  await expect(days).toContainText(/Of the [\d,]+ that were promised an answer, half were decided within \d+ days/);
  await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'What an answer was promised to' });
  await expect(page).toHaveURL(/promised=yes/);
  await expect(days.getByText('From said to decided').locator('..')).toContainText(/days for half/);
  expect((await downloaded(page, days)).text).toContain('only what an answer was promised to');
});

test('an elected member reads what was published: what is hidden is said, and nobody is behind it', async ({
  page,
}) => {
  await signInAs(page, 'ELECTED_MEMBER');
  await page.getByRole('link', { name: 'What came of their words' }).click();
  await expect(page.getByText(/^Published /)).toBeVisible();
  await expect(page.getByText('Some numbers are hidden, to protect children')).toBeVisible();
  const time = page.getByRole('combobox', { name: 'Time' });
  // The latest that has ended: the demo moves with the day.
  const ended = time.getByRole('option', { name: /^April \d{4} to March \d{4}$/ }).first();
  const label = (await ended.textContent()) ?? '';
  await time.selectOption({ label });
  await expect(links(page)).toContainText(new RegExp(`Of [\\d,]+ things children said from ${label}`));
  const parts = page.getByRole('figure', { name: 'Whose words are told back' });
  await parts.getByRole('combobox', { name: 'Compare' }).selectOption('Team');
  await expect(parts.getByRole('listitem').filter({ hasText: 'hidden to protect children' }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: /^Behind the bars/ })).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Stream' })).toHaveCount(0);
  const { text } = await downloaded(page, parts);
  expect(text).toContain('Anybody. Numbers that could point to one child are hidden');
  await expectAccessibleInEveryLook(page);
});
