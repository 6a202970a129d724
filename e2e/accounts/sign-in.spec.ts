import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessibleInEveryLook } from '../support/axe.js';
import { type SignedIn, signInBySystem, valueAt } from '../support/graphql.js';
import { logFor } from '../support/log-for.js';
import { signInAs, signInByButton } from '../support/sign-in.js';

test('a stranger is asked to sign in, is told what is wrong, and then lands on the page they wanted', async ({
  page,
}) => {
  await page.goto('/no-such-page');
  await expect(page).toHaveURL('/sign-in?return=%2Fno-such-page');
  await expect(page).toHaveTitle('Sign in – Heard');
  await expectAccessibleInEveryLook(page);

  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expectAccessibleInEveryLook(page);
  await summary.getByRole('link', { name: 'Enter your password' }).click();
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();

  await page.getByLabel('Email address').fill('practitioner@demo.example');
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.keyboard.press('Enter');
  await expect(summary).toContainText('The email address or password is not right');

  await page.getByLabel('Password', { exact: true }).fill('heard-demo-only');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  await expect(page).toHaveURL('/no-such-page');
});

test('each of the ten demo people has a button named by their role', async ({ page }) => {
  await page.goto('/sign-in');
  const people = page.getByRole('region', { name: 'Sign in as' }).getByRole('button');
  await expect(people).toHaveText([
    'Practitioner',
    'Team manager',
    'Independent reviewing officer',
    'Complaints manager',
    'Quality assurance',
    'Children’s rights',
    'Leadership',
    'Partner',
    'Elected member',
    'Administrator',
  ]);
});

test('the first Tab skips to the content, and "Log feedback" is one tap away on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signInAs(page, 'PRACTITIONER', '/no-such-page');
  await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expectAccessibleInEveryLook(page);

  await page
    .getByRole('navigation', { name: 'Main, bottom of the screen' })
    .getByRole('link', { name: 'Log feedback' })
    .click();
  await expect(page).toHaveURL('/feedback/new');
});

test('the colours that a person chose hold when the page is loaded again', async ({ page }) => {
  await signInAs(page, 'ADMINISTRATOR', '/no-such-page');
  await page.getByRole('button', { name: 'your settings' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessibleInEveryLook(page);

  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('after sign-out nothing of the person is left behind the back button', async ({ page }) => {
  await signInAs(page, 'PRACTITIONER', '/no-such-page');
  await page.getByRole('button', { name: 'your settings' }).click();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
});

test('the first administrator’s page says what it needs', async ({ page }) => {
  await page.goto('/setup?token=used-up');
  await page.getByRole('button', { name: 'Make my account' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
  await expectAccessibleInEveryLook(page);
});

/** The button that says who is signed in. */
const settingsOf = (page: Page): Locator => page.getByRole('button', { name: /, your settings$/ });

test('every tab follows when another person signs in, and what the first one wrote opens for them alone', async ({
  page,
  context,
}) => {
  await signInAs(page, 'PRACTITIONER', '/children');
  await logFor(page, 'Evie Ingham');
  const words = page.getByRole('textbox', { name: 'What they said' });
  const said = `Before anybody else came (${String(Date.now())})`;
  await words.fill(said);
  await expect(page.getByText(/Draft kept on this device/)).toBeVisible();

  const second = await context.newPage();
  await second.goto('/');
  await second.getByRole('heading', { level: 1 }).waitFor(); // a menu closes when the first page sends on
  await settingsOf(second).click();
  await second.getByRole('button', { name: 'Sign out' }).click();
  await expect(second.getByRole('alert').filter({ hasText: 'it opens for you alone' })).toBeVisible();
  await second.getByRole('button', { name: 'Keep it and sign out' }).click();
  await expect(second.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();

  await signInByButton(second, 'REVIEWING_OFFICER');
  await expect(settingsOf(page)).toHaveText((await settingsOf(second).textContent()) ?? 'nobody');
  const left = await second.evaluate(async () => {
    const opened = indexedDB.open('heard-sealed-drafts');
    await new Promise((done) => opened.addEventListener('success', done));
    const asked = opened.result.transaction('drafts').objectStore('drafts').getAll();
    await new Promise((done) => asked.addEventListener('success', done));
    return asked.result.map((kept: { bytes: ArrayBuffer }) => new TextDecoder().decode(kept.bytes)).join('');
  });
  expect(left).not.toBe('');
  expect(left).not.toContain('Before anybody else');

  await second.getByRole('button', { name: 'your settings' }).click();
  await second.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await signInByButton(second, 'PRACTITIONER');
  await second.getByRole('link', { name: 'Go on with it' }).click();
  await second.getByRole('button', { name: /^Go on/ }).click();
  await expect(second.getByRole('textbox', { name: 'What they said' })).toHaveValue(said);
});

const sessions = '{ mySessions { id isThis } }';
const end = 'mutation ($id: ID!) { endMySession(id: $id) { id } }';

/** The clock of the browser is hurried, the server's is not: this is what it would do half an hour later. */
async function endSessionOf(page: Page, elsewhere: SignedIn): Promise<void> {
  const headers = { 'apollo-require-preflight': 'true' };
  const answer = await page.context().request.post('/graphql', { headers, data: { query: sessions } });
  const mine = Object.values(Object(valueAt(await answer.json(), 'data.mySessions')));
  const here = mine.find((one) => valueAt(one, 'isThis') === true);
  await elsewhere.ask(end, { id: valueAt(here, 'id') });
}

test('a session that nobody uses is warned of and ends, and what was being written is there after signing in again', async ({
  page,
  baseURL,
}) => {
  const elsewhere = await signInBySystem(baseURL ?? '', 'practitioner');
  await page.clock.install();
  await signInAs(page, 'PRACTITIONER', '/children');
  await logFor(page, 'Evie Ingham');
  const words = page.getByRole('textbox', { name: 'What they said' });
  const said = `Then the telephone rang (${crypto.randomUUID()})`;
  await words.fill(said);
  await expect(page.getByText(/Draft kept on this device/)).toBeVisible();
  await page.clock.fastForward('28:30');
  const warning = page.getByRole('alertdialog', { name: 'Are you still there?' });
  await expect(warning).toBeFocused();
  await expectAccessibleInEveryLook(page);
  await endSessionOf(page, elsewhere);
  await page.clock.fastForward('02:30');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
  await expect(page.getByText('Whatever you were writing is kept on this device.')).toBeVisible();
  await expect(page.getByText(said)).toHaveCount(0);
  await page.getByRole('button', { name: 'Practitioner', exact: true }).press('Enter');
  await expect(page.getByText('Your words from before are here')).toBeVisible();
  await expect(words).toHaveValue(said);
});
