import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { signInAs } from '../support/sign-in.js';

const answer = /^Children had their say in [\d,]+ of [\d,]+ reviews/;

function headline(page: Page): Locator {
  return page.getByRole('region', { name: /^Had their say, / });
}

/** The years of the picker that have ended, as they stand in the address. */
async function endedYears(page: Page): Promise<string[]> {
  const options = page.locator('#period optgroup[label^="Years"] option');
  return options.evaluateAll((all) =>
    all.flatMap((option) =>
      option instanceof HTMLOptionElement && !option.label.endsWith('so far') ? [option.value] : [],
    ),
  );
}

/** The cells of the figure's table, its headers first. */
async function tableOf(figure: Locator): Promise<string[][]> {
  const rows = await figure.getByRole('row').all();
  return Promise.all(rows.map(async (row) => row.locator('th, td').allTextContents()));
}

interface DownloadedFigure {
  readonly name: string;
  /** What stands before the table: the first cell of each line. */
  readonly about: readonly string[];
  readonly cells: readonly (readonly string[])[];
}

/** What the figure's button hands out, line by line; an empty cell is one without a figure. */
async function downloaded(page: Page, figure: Locator): Promise<DownloadedFigure> {
  const coming = page.waitForEvent('download');
  await figure.getByRole('button', { name: /^Download CSV/ }).click();
  const download = await coming;
  const text = await readFile(await download.path(), 'utf8');
  const lines = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n');
  const cells = lines.map((line) =>
    [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map((match) =>
      (match[1] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'),
    ),
  );
  const table = cells.findIndex(([first, ...more]) => first === '' && more.length === 0) + 1;
  const about = cells.slice(0, Math.max(0, table - 1)).map(([what = '']) => what);
  return { name: download.suggestedFilename(), about, cells: cells.slice(table) };
}

test('leadership gets the answer at once, and looks at another year', async ({ page }) => {
  await signInAs(page, 'LEADERSHIP', '/participation');
  await expect(page).toHaveURL(/\/participation$/);
  await expect(headline(page).getByText(answer)).toBeVisible();
  await expect(headline(page)).toContainText(/The target of 90% is (not )?met/);
  await expect(page.getByRole('row', { name: /Beech team/ })).toBeVisible();
  await expectAccessibleInEveryLook(page);

  const [year = ''] = await endedYears(page);
  await page.getByLabel('Time', { exact: true }).selectOption(year);
  await expect(page).toHaveURL(new RegExp(`period=${year}`));
  await expect(headline(page)).toContainText(`April ${year.slice(0, 4)} to March`);
  await page.reload();
  await expect(headline(page)).toContainText(`April ${year.slice(0, 4)} to March`);
});

test('each chart has its table, and a file that says the same', async ({ page }) => {
  await signInAs(page, 'LEADERSHIP', '/participation');
  await expect(page.getByRole('row', { name: /Beech team/ })).toBeVisible();
  for (const [title, file] of [
    ['Over time', 'participation-by-quarter'],
    ['Where children are heard', 'participation-by-team'],
    ['Which children are heard', 'participation-by-age-group'],
    ['How children took part', 'ways-of-taking-part'],
  ] as const) {
    const figure = page.getByRole('figure', { name: title });
    await figure.getByRole('tab', { name: 'Table' }).click();
    await expect(figure.getByRole('row').nth(1)).toBeVisible();
    const { name, about, cells } = await downloaded(page, figure);
    expect(name).toMatch(new RegExp(`^${file}-\\d{4}-\\d\\d-\\d\\d-to-\\d{4}-\\d\\d-\\d\\d\\.csv$`));
    expect(about).toEqual(['Title', 'Period', 'Counted', 'Definition', 'Target', 'Who may see it']);
    expect(cells.length).toBeGreaterThan(2);
    expect(cells.map((line) => line.map((cell) => (cell === '' ? 'no data' : cell)))).toEqual(await tableOf(figure));
  }
  await expectAccessibleInEveryLook(page);
});

test('the same with the keyboard alone', async ({ page }) => {
  await signInAs(page, 'QUALITY_ASSURANCE', '/participation');
  const whole = (await headline(page).getByText(answer).textContent()) ?? '';
  await page.getByRole('link', { name: 'Bring in a return' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Time', { exact: true })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/period=/);
  await expect(headline(page).getByText(answer)).not.toHaveText(whole);
  await expect(headline(page).getByText(answer)).toBeVisible();

  // The points of a line are read one after the other.
  const line = page.getByRole('figure', { name: 'Over time' });
  await line.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(line.getByRole('status')).toHaveText(
    /^\w{3}–\w{3} \d{4}: Had their say [\d.]+% \([\d.]+% to [\d.]+%\)$/,
  );
  const first = (await line.getByRole('status').textContent()) ?? '';
  await page.keyboard.press('ArrowRight');
  await expect(line.getByRole('status')).not.toHaveText(first);
  const { length } = await line.locator('.recharts-line-dot').all();
  const said = new Set<string>();
  await page.keyboard.press('Home');
  for (let point = 0; point < length; point += 1) {
    await expect.poll(async () => said.has((await line.getByRole('status').textContent()) ?? '')).toBe(false);
    said.add((await line.getByRole('status').textContent()) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  const [, ...later] = [...said];
  await page.keyboard.press('Home');
  await expect(line.getByRole('status')).toHaveText([...said][0] ?? '');
  await page.keyboard.press('End');
  await expect(line.getByRole('status')).toHaveText(later.at(-1) ?? '');

  const figure = page.getByRole('figure', { name: 'Where children are heard' });
  await figure.getByLabel('Compare').focus();
  await page.keyboard.press('ArrowDown');
  await expect(figure.getByText('Children in Care', { exact: true })).toBeVisible();
  await expect(figure.getByLabel('Compare')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(figure.getByRole('tab', { name: 'Chart' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(figure.getByRole('tab', { name: 'Table' })).toBeFocused();
  await expect(figure.getByRole('row', { name: /Children in Care/ })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(figure.getByRole('button', { name: /^Download CSV/ })).toBeFocused();

  // On to what came by each stream, and behind a figure of it.
  await page.getByRole('link', { name: 'Feedback by stream' }).focus();
  await page.keyboard.press('Enter');
  const streams = page.getByRole('figure', { name: 'What came by each stream' });
  await expect(streams.getByText('Child protection conference', { exact: true })).toBeVisible();
  await page.getByLabel('Time', { exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/period=/);
  await page.keyboard.press('Tab');
  await expect(streams.getByRole('tab', { name: 'Chart' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(streams.getByRole('columnheader', { name: 'Nothing found out' })).toBeVisible();
  await page.locator('summary', { hasText: 'Partner agency: ' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Who spoke' })).toBeVisible();
  await expectAccessibleInEveryLook(page);
});

test('an elected member sees published figures, what is hidden and why, and nothing of one child', async ({ page }) => {
  await signInAs(page, 'ELECTED_MEMBER', '/participation');
  await expect(page).toHaveURL(/\/participation$/);
  await expect(headline(page).getByText(answer)).toBeVisible();
  await expect(page.getByText('Some numbers are hidden, to protect children')).toBeVisible();
  await expect(page.getByText(/^Published \d+\s\w+\s\d{4}$/)).toBeVisible();
  await expect(page.getByRole('figure', { name: 'How children took part' })).toHaveCount(0);
  const children = page.getByRole('figure', { name: 'Which children are heard' });
  await children.getByLabel('Compare').selectOption({ label: 'Ethnicity' });
  await expect(children.getByText('hidden to protect children', { exact: true }).first()).toBeVisible();
  await expectAccessibleInEveryLook(page);
});

test('what is hidden from an elected member is hidden in every table and file', async ({ page }) => {
  await signInAs(page, 'ELECTED_MEMBER', '/participation');
  const teams = page.getByRole('figure', { name: 'Where children are heard' });
  for (const split of ['Services', 'Teams']) {
    await teams.getByLabel('Compare').selectOption({ label: split });
    await teams.getByRole('tab', { name: 'Table' }).click();
    await expect(teams.getByRole('row', { name: split === 'Teams' ? /Beech team/ : /Children in Care/ })).toBeVisible();
    const small = (await tableOf(teams)).flat().filter((cell) => /^[1-5]$/.test(cell));
    expect(small).toEqual([]);
  }
  await expect(teams.getByRole('cell', { name: 'c', exact: true }).first()).toBeVisible();
  const { cells } = await downloaded(page, teams);
  expect(cells.flat()).toContain('c');
  await expectAccessibleInEveryLook(page);
});

test('somebody who works with children sees how their own children take part', async ({ page }) => {
  await signInAs(page, 'PRACTITIONER', '/participation');
  await expect(page.getByText('You see the children you work with.')).toBeVisible();
  await expect(headline(page)).toBeVisible();
  await expectAccessibleInEveryLook(page);
});
