import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { logFor } from '../support/log-for.js';
import { roleNames, signInAs, signInByButton } from '../support/sign-in.js';

const words = (page: Page) => page.getByRole('textbox', { name: 'What they said' });

/** About a child of whom no other journey writes. */
async function openForm(page: Page): Promise<void> {
  await logFor(page, 'Rosie Entwistle');
}

async function write(page: Page, said: string): Promise<void> {
  await words(page).fill(said);
  await expect(page.getByText(/Draft kept on this device/)).toBeVisible();
}

/** What this device keeps becomes that much older, and the page is opened again. */
async function letAlmostADayPass(page: Page): Promise<void> {
  await page.evaluate(
    async () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('heard-sealed-drafts');
        opening.addEventListener('error', () => failed(opening.error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const change = database.transaction('drafts', 'readwrite');
          const drafts = change.objectStore('drafts');
          const all = drafts.getAll();
          all.addEventListener('success', () => {
            for (const draft of all.result) drafts.put({ ...draft, savedAt: draft.savedAt - 23 * 3_600_000 });
          });
          change.addEventListener('complete', () => {
            database.close();
            done();
          });
        });
      }),
  );
  await page.reload();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

test('a session that ends while somebody writes costs them nothing, and shows nothing to anybody else', async ({
  page,
}) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  await openForm(page);
  const said = `I was in the middle of it (${String(Date.now())})`;
  await write(page, said);
  await page.context().clearCookies();
  await save(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await expect(page.getByText('Whatever you were writing is kept on this device.')).toBeVisible();

  await page.getByRole('button', { name: roleNames.TEAM_MANAGER, exact: true }).click();
  await expect(words(page)).toHaveValue('');
  await page.getByRole('button', { name: 'your settings' }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');

  await signInByButton(page, 'PRACTITIONER');
  await expect(page.getByText('One form is not sent yet.')).toBeVisible();
  await page.getByRole('link', { name: 'Go on with it' }).click();
  const unsent = page.getByRole('region', { name: 'Not sent yet' });
  await expect(unsent).toContainText(said);
  await expectAccessibleInEveryLook(page);
  await unsent.getByRole('button', { name: /^Throw away/ }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(unsent).toContainText(said);
  await unsent.getByRole('button', { name: /^Throw away/ }).click();
  await expect(unsent).toHaveCount(0);
  await letAlmostADayPass(page);
  await page.getByText('1 form thrown away, kept for a day').click();
  await page.getByRole('button', { name: /^Take back/ }).click();
  await unsent.getByRole('button', { name: /^Go on/ }).click();
  await expect(words(page)).toHaveValue(said);
  await save(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Saved\./);
});

test('signing out says first what was not sent', async ({ page }) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  await openForm(page);
  await write(page, 'Half a sentence');
  const settings = page.getByRole('button', { name: 'your settings' });
  await settings.click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'One form is not sent yet.' })).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.getByRole('button', { name: 'Stay signed in' }).click();
  await expect(words(page)).toHaveValue('Half a sentence');

  await settings.click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('button', { name: 'Throw away and sign out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await signInByButton(page, 'PRACTITIONER');
  await expect(page.getByRole('region', { name: 'Answers to give, children to tell' })).toBeVisible();
  await expect(page.getByText('One form is not sent yet.')).toHaveCount(0);
});

test('two tabs write two records, and a second press on Save writes none', async ({ page, context }) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  await openForm(page);
  const address = page.url();
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole('button', { name: 'Change the child' })).toBeVisible(); // both begin before either writes
  const stamp = String(Date.now());
  await write(page, `From the first tab (${stamp})`);
  await write(other, `From the second tab (${stamp})`);

  await page.getByRole('button', { name: 'Save', exact: true }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Saved\./);
  await save(other);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(/^Saved\./);
  await other.getByRole('link', { name: /^Open/ }).click();
  const timeline = other.getByRole('region', { name: 'So far' });
  await expect(timeline.getByText(`From the first tab (${stamp})`)).toHaveCount(1);
  await expect(timeline.getByText(`From the second tab (${stamp})`)).toHaveCount(1);

  // Back from the receipt stands a new form, not the one that was sent.
  await page.getByRole('link', { name: /^Open/ }).click();
  await expect(page.getByRole('region', { name: 'So far' })).toBeVisible();
  await page.goBack();
  await expect(words(page)).toHaveValue('');
});

test('a page whose code never arrives says so instead of promising it for ever, and opens when it is tried again', async ({
  page,
}) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  const code = /\/assets\/index-[^/]*\.js$/;
  await page.route(code, (route) => route.abort());
  await page.reload();
  const failed = page.getByRole('alert');
  await expect(failed).toContainText('This page did not arrive whole');
  await expectAccessibleInEveryLook(page);
  await page.unroute(code);
  await failed.getByRole('link', { name: 'Try again' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Children');
  await expect(failed).toBeHidden();
});

test('a device that keeps nothing says so, and still sends', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await signInAs(page, 'PRACTITIONER', '/children');
  await openForm(page);
  await words(page).fill('In a private window');
  await expect(page.getByText('This device keeps no drafts: leave the page open until it is saved.')).toBeVisible();
  await page.getByRole('navigation', { name: 'Main', exact: true }).getByRole('link', { name: 'Children' }).click();
  await page.getByRole('link', { name: 'Go on with it' }).click();
  await page.getByRole('button', { name: /^Go on/ }).click();
  await expect(words(page)).toHaveValue('In a private window');
  await save(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Saved\./);
});

test('words are kept to the letter, in any script, and are never taken for anything else', async ({ page }) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  await openForm(page);
  const said = `<script>alert("x")</script> 👩‍👧 میں گھر جانا چاہتی ہوں\n  two  spaces & "quotes" ${String(Date.now())}`;
  await words(page).fill(said);
  await save(page);
  await page.getByRole('link', { name: /^Open/ }).click();
  const kept = page.getByRole('region', { name: /own words/ }).locator('.quote__words');
  await expect(kept).toBeVisible();
  expect(await kept.evaluate((element) => element.textContent)).toBe(said);
});
