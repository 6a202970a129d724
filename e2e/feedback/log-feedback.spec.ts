import { expect, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { logFor } from '../support/log-for.js';
import { signInAs } from '../support/sign-in.js';

const bottomBar = { name: 'Main, bottom of the screen' };

const child = 'Chloe Ingham';

/** Two taps on a phone: "Log feedback", then the child, wherever they stand: whoever waits longest is first, and that changes. */
async function openForm(page: Page): Promise<void> {
  await page.getByRole('navigation', bottomBar).getByRole('link', { name: 'Log feedback' }).click();
  await page.getByRole('main').getByRole('listitem').getByRole('button').filter({ hasText: child }).click();
  await expect(page.getByRole('button', { name: 'Change the child' })).toBeVisible();
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

async function fillEverything(page: Page, said: string): Promise<void> {
  await page.getByRole('textbox', { name: 'What they said' }).fill(said);
  await page.getByRole('radio', { name: 'Yes, and they agreed' }).check();
  await page.getByRole('radio', { name: 'Drawing' }).check();
  await page.getByText('Wishes and feelings', { exact: true }).click();
  await page.getByRole('textbox', { name: /What they wish for/ }).fill('To see her sister every week');
  await page.getByText('Is there anyone who should not be told?', { exact: true }).click();
  await page.getByRole('textbox', { name: /^Anybody else/ }).fill('Her brother');
  await page.getByText('The moment', { exact: true }).click();
  await page.getByLabel('What was the occasion?').selectOption('Before a review');
  await page.getByText('Your view and themes', { exact: true }).click();
  await page.getByRole('textbox', { name: 'Your view' }).fill('She misses her sister');
  await page.getByRole('checkbox', { name: 'Time with family' }).check();
  await page.getByText('May their words be used elsewhere?', { exact: true }).click();
  await page
    .getByRole('group', { name: 'To train workers, without a name' })
    .getByRole('radio', { name: 'Yes' })
    .check();
}

async function sayWhoAgreed(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'The child, who understands what it means' }).check();
  await page.getByLabel('How do you know that they understand?').fill('She told me who will read it');
}

test('a practitioner logs what a child said on a phone, and finds it on the child’s page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'PRACTITIONER', '/children');
  await openForm(page);
  const words = page.getByRole('textbox', { name: 'What they said' });
  await expect(words).toBeFocused();
  await save(page);
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: 'Enter what they said' }).click();
  await expect(words).toBeFocused();
  await expect(words).toHaveAccessibleDescription(/Enter what they said, or choose why you could not find out/);
  await words.fill('x');
  await save(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Saved\./);

  await page.getByRole('button', { name: 'Log something else' }).click();
  await openForm(page);
  const said = `I want my sister to come too (${String(Date.now())})`;
  await fillEverything(page, said);
  await save(page);
  await expect(summary).toContainText('Choose who agreed');
  await sayWhoAgreed(page);
  await save(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Saved\. .+’s words are on the record\.$/);
  await expect(page.getByText(/^Reference F-[0-9A-Z]{4}-[0-9A-Z]{4}$/)).toBeVisible();
  await expect(page.getByText(said)).toBeVisible();
  await expectAccessibleInEveryLook(page);

  await page.getByRole('link', { name: /^Open .+’s page$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(child);
  await expect(page.getByRole('region', { name: /own words/ })).toContainText(said);
  await expect(page.getByRole('region', { name: /own words/ })).toContainText('Do not tell: Her brother.');
  await expect(page.getByRole('region', { name: /^Before you meet/ })).toContainText(/Last heard\s*today/);
  await expect(page.getByRole('region', { name: 'Wishes and feelings' })).toContainText('To see her sister every week');
  await expect(page.getByRole('region', { name: /waits for an answer/ })).toContainText(said);
  await expect(page.getByRole('region', { name: 'So far' })).toContainText('She misses her sister');
});

test('the form is for everybody: choosing a child, and empty', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'PRACTITIONER', '/feedback/new');
  await expect(page.getByRole('main').getByRole('listitem').getByRole('button').first()).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await openForm(page);
  await expectAccessibleInEveryLook(page);
});

test('the form is for everybody: with what is wrong', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'PRACTITIONER', '/children');
  await openForm(page);
  await save(page);
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await expectAccessibleInEveryLook(page);
});

test('the form is for everybody: with everything open', async ({ page }) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  await logFor(page, child);
  await fillEverything(page, 'I want my sister to come too');
  await sayWhoAgreed(page);
  await page.getByText('What happens next', { exact: true }).click();
  await expectAccessibleInEveryLook(page);
});

test('what was written comes back after the page is loaded again, and can be thrown away', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'PRACTITIONER', '/children');
  await openForm(page);
  const words = page.getByRole('textbox', { name: 'What they said' });
  await words.fill('Half a sentence');
  await expect(page.getByText(/Draft kept on this device/)).toBeVisible();
  await expect(page).toHaveURL(/[?&]draft=/);

  await page.reload();
  await expect(words).toHaveValue('Half a sentence');
  await expect(page.getByText('Your words from before are here')).toBeVisible();
  await expectAccessibleInEveryLook(page);
  await page.getByRole('button', { name: 'Throw away and start again' }).click();
  await expect(words).toHaveValue('');
  await page.reload();
  await openForm(page);
  await expect(words).toHaveValue('');
});

test('without a connection it says NOT SENT and keeps the words; an answer lost on the way stores once', async ({
  page,
}) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  await logFor(page, child);
  const said = `Nobody told me why (${String(Date.now())})`;
  await page.getByRole('textbox', { name: 'What they said' }).fill(said);

  await page.context().setOffline(true);
  await save(page);
  const notSent = page.getByRole('alert').filter({ hasText: 'NOT SENT' });
  await expect(notSent).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What they said' })).toHaveValue(said);
  await page.context().setOffline(false);
  await expect(notSent).toContainText('The connection is back');
  await expectAccessibleInEveryLook(page);

  // The server stores it, and its answer never arrives.
  await page.route('**/graphql', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(notSent).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Saved\./);

  await page.getByRole('link', { name: /^Open/ }).click();
  await expect(page.getByRole('region', { name: 'So far' }).getByText(said)).toHaveCount(1);
});

test('whoever should not be told finds nothing of it, and others see who it is hidden from', async ({
  page,
  browser,
}) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  await logFor(page, child);
  const said = `Please do not tell (${String(Date.now())})`;
  await page.getByRole('textbox', { name: 'What they said' }).fill(said);
  await page.getByText('Is there anyone who should not be told?', { exact: true }).click();
  await page.getByRole('group', { name: 'Hide it from' }).getByText('Team manager').click({ force: true });
  await save(page);
  await expect(page.getByText(/^It is hidden from/)).toBeVisible();
  await page.getByRole('link', { name: /^Open/ }).click();
  await expect(page.getByRole('region', { name: /own words/ })).toContainText(said);
  const address = page.url();

  const other = await browser.newPage();
  await signInAs(other, 'TEAM_MANAGER', address);
  await expect(other.getByRole('region', { name: 'So far' })).toBeVisible();
  await expect(other.getByText(said)).toHaveCount(0);
  await other.close();
});

test('what was seen of a child without speech is kept as seen, and a group can speak without a child’s name', async ({
  page,
}) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  await logFor(page, 'Petra Baran');
  await page.getByRole('radio', { name: 'Watching' }).check();
  await page.getByRole('textbox', { name: 'What you saw' }).fill('Turned to her voice and smiled.');
  await save(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Saved\. What .+ showed you is on the record\.$/);

  await page.goto('/feedback/new');
  await page.getByRole('button', { name: 'It is not about one child' }).click();
  await page.getByRole('textbox', { name: 'What they said' }).fill('We want to choose the pictures on the wall.');
  await save(page);
  await expect(page.getByRole('alert').getByRole('link', { name: 'Enter the name of the group' })).toBeVisible();
  await page.getByRole('radio', { name: 'Children in Care Council' }).check();
  await save(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Saved. Children in Care Council’s words are on the record.',
  );
  await page.getByRole('link', { name: 'See what groups said' }).click();
  await expect(page.getByRole('list', { name: /^What groups said/ })).toContainText('We want to choose the pictures');
  await expectAccessibleInEveryLook(page);
});
