import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { signInAs } from '../support/sign-in.js';

interface MadeFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

function csv(name: string, ...lines: string[]): MadeFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(`${lines.join('\r\n')}\r\n`) };
}

interface MadeReturn {
  readonly header: MadeFile;
  readonly episodes: MadeFile;
  /** With this code for the first review. */
  reviews(code: string): MadeFile;
}

/** Two children of the test's own, with reviews in a year before the demo's. */
function makeReturn(name: string): MadeReturn {
  const id = `E${Date.now().toString(36)}${name}`.toUpperCase();
  const [one, two] = [`${id}1`, `${id}2`];
  return {
    header: csv(
      `header ${name}.csv`,
      'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
      `${one},1,10/05/2001,WBRI,,,`,
      `${two},2,03/09/2010,AOTH,,,`,
    ),
    episodes: csv(
      'episodes.csv',
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN',
      `${one},01/02/2011,S,C2,N1,U1,PR1,,,,,,`,
    ),
    reviews: (code) =>
      csv(
        'reviews.csv',
        'CHILD,DOB,REVIEW,REVIEW_CODE',
        `${one},10/05/2001,05/06/2012,${code}`,
        `${one},10/05/2001,05/12/2012,PN0`,
        `${two},03/09/2010,06/06/2012,PN0`,
        `${two},03/09/2010,31/06/2012,PN0`,
      ),
  };
}

async function chooseAndCheck(page: Page, ...files: MadeFile[]): Promise<void> {
  await page.getByLabel('Choose files').setInputFiles(files);
  await expect(page.getByText('reviews.csv', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Check the files' }).click();
}

test('quality assurance checks a return and reads what is wrong, rule by rule and line by line', async ({ page }) => {
  const { header, episodes, reviews } = makeReturn('A');
  await signInAs(page, 'QUALITY_ASSURANCE', '/participation/import');
  await expect(page.getByRole('heading', { level: 1, name: 'Import a 903 return' })).toBeVisible();
  await expectAccessibleInEveryLook(page);

  await page.getByRole('button', { name: 'Check the files' }).click();
  await expect(page.getByRole('alert').getByText('Add the Reviews file of the return.')).toBeVisible();
  await expectAccessibleInEveryLook(page);

  await chooseAndCheck(page, reviews('PN7'), episodes, header);
  await expect(page.getByRole('heading', { level: 1, name: 'Check before you import' })).toBeFocused();
  await expect(
    page.getByText('4 reviews were read. Importing adds 3 and corrects 0. 1 line cannot be stored.'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What the rules say: 5 findings' })).toBeVisible();
  await page.getByRole('listitem').getByText('Coded as under 4, but the child was 4 or over', { exact: true }).click();
  await expect(page.getByRole('listitem').getByText('reviews.csv, line').locator('visible=true')).toBeVisible();
  await expectAccessibleInEveryLook(page);

  await page.getByRole('radio', { name: 'Line by line' }).check();
  await page.getByLabel('Only one rule').selectOption('1012');
  const lines = page.getByRole('table', { name: 'Findings line by line' }).getByRole('rowheader');
  await expect(lines).toHaveText(['4', '5']);
  await expectAccessibleInEveryLook(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Findings as CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^findings .*\.csv$/);
});

test('loading a return ends with a receipt, and the same files again have nothing to load', async ({ page }) => {
  const { header, episodes, reviews } = makeReturn('C');
  await signInAs(page, 'QUALITY_ASSURANCE', '/participation/import');
  await chooseAndCheck(page, header, reviews('PN7'), episodes);
  await page.getByRole('button', { name: 'Import the return' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'The return is imported' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Reviews added' })).toContainText('3');
  await expect(page.getByRole('region', { name: 'Children added' })).toContainText('2');
  await expectAccessibleInEveryLook(page);

  await page.getByRole('button', { name: 'Import another return' }).click();
  await chooseAndCheck(page, header, reviews('PN7'), episodes);
  await expect(page.getByRole('heading', { level: 1, name: 'All of this is here already' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import the return' })).toHaveCount(0);
  await expectAccessibleInEveryLook(page);
});

test('a corrected return corrects the code, by keyboard alone, and is listed with its findings', async ({ page }) => {
  const { header, reviews } = makeReturn('B');
  await signInAs(page, 'QUALITY_ASSURANCE', '/participation/import');
  await chooseAndCheck(page, header, reviews('PN7'));
  await page.getByRole('button', { name: 'Import the return' }).click();
  await page.getByRole('button', { name: 'Import another return' }).click();
  await chooseAndCheck(page, header, reviews('PN6'));
  await expect(page.getByRole('heading', { level: 1, name: 'Check before you import' })).toBeFocused();
  await expect(page.getByText('1 review is corrected')).toBeVisible();

  // From the heading on: table, what changes, and then the button.
  const load = page.getByRole('button', { name: 'Import the return' });
  for (let steps = 0; steps < 10 && !(await load.evaluate((button) => button === document.activeElement)); steps += 1) {
    await page.keyboard.press('Tab');
    const opened = await page.evaluate(() => document.activeElement?.tagName === 'SUMMARY');
    if (opened) await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('row', { name: /5\sJun\s2012 PN7 .* PN6/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The return is imported' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Reviews corrected' })).toContainText('1');

  await page.getByRole('button', { name: 'Import another return' }).click();
  const past = page.getByRole('list', { name: 'Returns imported so far' });
  await past
    .getByRole('listitem')
    .filter({ hasText: /header B\.csv/ })
    .first()
    .getByRole('link')
    .click();
  await expect(page.getByText(/1 was corrected/)).toBeVisible();
  await expect(page.getByText('No Episodes file', { exact: true })).toBeVisible();
  await expectAccessibleInEveryLook(page);
});

test('whoever does not load returns is told who does', async ({ page }) => {
  await signInAs(page, 'LEADERSHIP', '/participation/import');
  await expect(page.getByText('Quality assurance imports returns')).toBeVisible();
  await expectAccessibleInEveryLook(page);
});
